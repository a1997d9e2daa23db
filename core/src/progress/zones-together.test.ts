import { describe, expect, test } from 'vitest';
import { aim, LOC_SON, observe, observeQuarters, PHU_HOI, PLAN } from '../boards/sample-content.testing.ts';
import { absent } from '../readings/reading.ts';
import { DISBURSED, query, rowOf } from './row-of.testing.ts';

describe('all zones together', () => {
  const targets = [...aim(LOC_SON, DISBURSED, [4, 8, 12, 16, 16]), ...aim(PHU_HOI, DISBURSED, [2, 4, 6, 8, 8])];

  test('the figures and the targets of all zones add up', () => {
    const observations = [
      ...observeQuarters(LOC_SON, DISBURSED, [4, 4, 4]),
      ...observeQuarters(PHU_HOI, DISBURSED, [1, 1, 1]),
    ];
    const row = rowOf({ observations, targets }, DISBURSED, 'all');
    expect(row.toDate).toMatchObject({ actual: { value: 15 }, plan: { value: 18 }, status: 'behind' });
    expect(row.coverage).toEqual({ reporting: 2, expected: 2 });
    expect(row.required).toMatchObject({ perQuarter: { value: 9 }, bestQuarter: { value: 5 } });
  });

  test('one zone of two is shown with its coverage and is not set against the plan of both', () => {
    const row = rowOf({ observations: observeQuarters(LOC_SON, DISBURSED, [4, 4, 4]), targets }, DISBURSED, 'all');
    expect(row.toDate.actual).toMatchObject({ value: 12 });
    expect(row.coverage).toEqual({ reporting: 1, expected: 2 });
    expect(row.toDate).toMatchObject({
      plan: { value: 18 },
      attainment: absent('not-reported'),
      variance: absent('not-reported'),
      status: 'not-reported',
    });
    expect(row.required.perQuarter).toEqual(absent('not-reported'));
    expect(row.required.bestQuarterAt).toBeNull();
  });

  test('what a source states for all zones together stands before the sum of the zones', () => {
    const observations = [
      ...observeQuarters(LOC_SON, 'projects_licensed', [2, 2, 2]),
      ...observeQuarters(PHU_HOI, 'projects_licensed', [1, 1, 1]),
      observe('all', 'projects_licensed', '2017-9M', 10),
    ];
    const row = rowOf({ observations }, 'projects_licensed', 'all');
    expect(row.toDate.actual).toMatchObject({ value: 10, status: 'actual' });
    expect(row.coverage).toEqual({ reporting: 2, expected: 2 });
    expect(row.quarters[0].actual).toMatchObject({ value: 3, status: 'derived' });
  });

  test('a level stated for all zones together gives way when each zone states a later one', () => {
    const together = observe('all', 'land_leased', '2017-08', 100);
    const later = observe(LOC_SON, 'land_leased', '2017-09-30', 70);
    const levelOf = (...more: readonly ReturnType<typeof observe>[]) =>
      rowOf({ observations: [together, later, ...more] }, 'land_leased', 'all').toDate.actual.value;
    expect(levelOf()).toBe(100);
    expect(levelOf(observe(PHU_HOI, 'land_leased', '2017-08', 50))).toBe(100);
    expect(levelOf(observe(PHU_HOI, 'land_leased', '2017-Q3', 50))).toBe(120);
  });

  test('one zone’s target is not the plan of both', () => {
    const row = rowOf({ targets: aim(LOC_SON, DISBURSED, [4, 8, 12, 16, 16]) }, DISBURSED, 'all');
    expect(row.yearPlan).toEqual(absent('no-target'));
  });
});

describe('money kept per work and funding source', () => {
  const work = (works: string, funding: 'local-budget' | 'oda', period: string, value: number | null) =>
    observe(LOC_SON, DISBURSED, period, {
      works,
      funding,
      value,
      ...(value === null ? { absence: 'not-reported' as const } : {}),
      id: `${works}~${funding}~${period}`,
    });

  test('the zone’s quarter is the sum of its works', () => {
    const observations = [work('LS-01', 'local-budget', '2017-Q1', 3), work('LS-01', 'oda', '2017-Q1', 4)];
    expect(rowOf({ observations }, DISBURSED).quarters[0].actual).toMatchObject({ value: 7, status: 'derived' });
  });

  test('a work that failed to report leaves the zone’s quarter without a figure', () => {
    const observations = [work('LS-01', 'oda', '2017-Q1', 3), work('LS-02', 'oda', '2017-Q1', null)];
    expect(rowOf({ observations }, DISBURSED).quarters[0].actual).toMatchObject({
      value: null,
      absence: 'not-reported',
    });
  });

  test('a figure stated for the zone stands before the sum of its works', () => {
    const observations = [work('LS-01', 'oda', '2017-Q1', 3), observe(LOC_SON, DISBURSED, '2017-Q1', 5)];
    expect(rowOf({ observations }, DISBURSED).quarters[0].actual).toMatchObject({ value: 5, status: 'actual' });
  });

  test('targets of works make the zone’s target only where every work has one', () => {
    const perWorks = (works: string, values: (number | undefined)[]) =>
      aim(LOC_SON, DISBURSED, values).map((target) => ({ ...target, works, funding: 'oda' as const }));
    const targets = [...perWorks('LS-01', [1, 2, 3, 4, 4]), ...perWorks('LS-02', [1, undefined, 3, 4, 4])];
    const row = rowOf({ targets }, DISBURSED);
    expect(row.quarters.map((one) => one.planToDate.value)).toEqual([2, null, 6, 8]);
    expect(row.yearPlan.value).toBe(8);
  });
});

describe('ratios are recomputed from sums', () => {
  test('the disbursement rate is the sum disbursed over the plan of the year', () => {
    const content = {
      observations: [
        ...observeQuarters(LOC_SON, DISBURSED, [4, 4, 4]),
        ...observeQuarters(PHU_HOI, DISBURSED, [0, 0, 2]),
      ],
      targets: [...aim(LOC_SON, DISBURSED, [4, 8, 12, 16, 16]), ...aim(PHU_HOI, DISBURSED, [2, 4, 6, 8, 8])],
    };
    const rates = [LOC_SON, PHU_HOI, 'all'].map((zone) => rowOf(content, 'disbursement_rate', zone));
    expect(rates.map((row) => row.toDate.actual.value)).toEqual([0.75, 0.25, 14 / 24]);
    expect(rates[0]).toMatchObject({ toDate: { plan: { value: 0.75 }, status: 'on-plan' }, yearPlan: { value: 1 } });
  });

  test('the rate names the plan version that it is a share of', () => {
    const content = {
      observations: observeQuarters(LOC_SON, DISBURSED, [4, 4, 4]),
      targets: aim(LOC_SON, DISBURSED, [4, 8, 12, 16, 16]),
    };
    const { actual } = rowOf(content, 'disbursement_rate').toDate;
    expect(actual).toMatchObject({ evidence: `calc~ratio~loc-son~disbursement_rate~2017-Q3~${PLAN.id}` });
    expect(rowOf(content, 'disbursement_rate', LOC_SON, query('2017-Q3', { plan: 'original' })).toDate.actual).toEqual(
      absent('no-target'),
    );
  });

  test('occupancy of all zones is leased over cleared land of all, not the average of the zones', () => {
    const observations = [
      observe(LOC_SON, 'land_leased', '2017-Q3', 100),
      observe(LOC_SON, 'land_cleared', '2017-Q3', 200),
      observe(PHU_HOI, 'land_leased', '2017-Q3', 100),
      observe(PHU_HOI, 'land_cleared', '2017-Q3', 100),
    ];
    const row = rowOf({ observations }, 'occupancy_of_cleared', 'all');
    expect(row.toDate.actual.value).toBeCloseTo(200 / 300, 12);
    expect(row.coverage).toEqual({ reporting: 2, expected: 2 });
  });

  test('an occupancy has no target but one that the plan states: clearing too little land would meet it', () => {
    const observations = [
      observe(LOC_SON, 'land_leased', '2017-Q3', 100),
      observe(LOC_SON, 'land_cleared', '2017-Q3', 110),
    ];
    const parts = [
      ...aim(LOC_SON, 'land_leased', [90, 95, 100, 105, 105]),
      ...aim(LOC_SON, 'land_cleared', [150, 150, 150, 150, 150]),
    ];
    const { toDate } = rowOf({ observations, targets: parts }, 'occupancy_of_cleared');
    expect(toDate).toMatchObject({ plan: absent('no-target'), status: 'no-target' });
  });

  test('a published ratio stands only where a part is missing', () => {
    const published = observe(LOC_SON, 'occupancy_of_cleared', '2017-Q3', 0.9);
    const leased = observe(LOC_SON, 'land_leased', '2017-Q3', 100);
    const cleared = observe(LOC_SON, 'land_cleared', '2017-Q3', 200);
    const ratioOf = (...observations: (typeof published)[]) =>
      rowOf({ observations }, 'occupancy_of_cleared').toDate.actual;
    expect(ratioOf(published, leased)).toMatchObject({ value: 0.9, status: 'actual' });
    expect(ratioOf(published, leased, cleared)).toMatchObject({ value: 0.5, status: 'derived' });
  });

  test('parts of different days make no ratio', () => {
    const observations = [
      observe(LOC_SON, 'land_leased', '2017-07', 100),
      observe(LOC_SON, 'land_cleared', '2017-09', 200),
    ];
    expect(rowOf({ observations }, 'occupancy_of_cleared').toDate.actual).toEqual(absent('not-reported'));
  });
});
