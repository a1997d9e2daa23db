import { describe, expect, test } from 'vitest';
import {
  aim,
  aimYear,
  EMPTY_BOARD,
  LOC_SON,
  ORIGINAL_PLAN,
  observe,
  observeQuarters,
  PHU_HOI,
  PLAN,
  RELEASE,
  releaseOf,
} from '../boards/sample-content.testing.ts';
import { METRIC_CODES } from '../metrics/catalogue.ts';
import { absent } from '../readings/reading.ts';
import { compareProgress } from './compare-progress.ts';
import { DISBURSED, query, rowOf } from './row-of.testing.ts';

describe('a year against its plan', () => {
  test('every metric has a row a zone and one for all zones, in catalogue order, zones in theirs', () => {
    const rows = compareProgress(releaseOf({}), query());
    expect(rows.map((row) => row.metric)).toEqual(METRIC_CODES.flatMap((code) => [code, code, code]));
    expect(rows.slice(0, 3).map((row) => row.zone)).toEqual([LOC_SON, PHU_HOI, 'all']);
  });

  test('a flow adds up since 1 January and stands against the cumulative target', () => {
    const row = rowOf(
      {
        observations: observeQuarters(LOC_SON, DISBURSED, [4e9, 6e9, 2e9]),
        targets: aim(LOC_SON, DISBURSED, [5e9, 12e9, 16e9, 24e9, 24e9]),
      },
      DISBURSED,
    );
    expect(row.quarters.map((one) => one.actualToDate.value)).toEqual([4e9, 10e9, 12e9, null]);
    expect(row.quarters.map((one) => one.planToDate.value)).toEqual([5e9, 12e9, 16e9, 24e9]);
    expect(row.toDate).toMatchObject({
      actual: { value: 12e9, status: 'derived' },
      attainment: { value: 0.75 },
      variance: { value: -4e9 },
      status: 'behind',
    });
    expect(row.required).toMatchObject({
      perQuarter: { value: 12e9 },
      quartersLeft: 1,
      bestQuarter: { value: 6e9 },
      bestQuarterAt: '2017-Q2',
      ratioToBest: { value: 2 },
    });
    expect(row.yearPlan.value).toBe(24e9);
  });

  test('the quarter after the last one reported on is not yet due', () => {
    const row = rowOf({ observations: observeQuarters(LOC_SON, DISBURSED, [1, 2, 3]) }, DISBURSED);
    expect(row.quarters[3].actual).toEqual(absent('not-yet-due'));
    expect(row.quarters[3].actualToDate).toEqual(absent('not-yet-due'));
  });

  test('a quarter missed by a reporting board is not reported, in a cited record not published', () => {
    const observations = observeQuarters(LOC_SON, DISBURSED, [1, undefined, 3]);
    const { board } = releaseOf({});
    expect(rowOf({ observations }, DISBURSED).quarters[1].actual).toEqual(absent('not-reported'));
    const cited = { observations, board: { ...board, recordKind: 'cited' as const } };
    expect(rowOf(cited, DISBURSED).quarters[1].actual).toEqual(absent('not-published'));
  });

  test('a cited record that is published long after a year never calls its gaps not yet due', () => {
    const { board } = releaseOf({});
    const content = {
      board: { ...board, recordKind: 'cited' as const },
      release: { ...RELEASE, through: '2017-Q4' as const, cutoff: '2026-02-28' },
    };
    expect(rowOf(content, DISBURSED, LOC_SON, query('2019-Q1')).toDate.actual).toEqual(absent('not-published'));
  });

  test('a zone that missed a quarter has no figure to date and is not judged', () => {
    const row = rowOf(
      {
        observations: observeQuarters(LOC_SON, DISBURSED, [4e9, undefined, 2e9]),
        targets: aim(LOC_SON, DISBURSED, [5e9, 12e9, 16e9, 24e9, 24e9]),
      },
      DISBURSED,
    );
    expect(row.toDate).toMatchObject({ actual: absent('not-reported'), status: 'not-reported' });
    expect(row.toDate.attainment.value).toBeNull();
    expect(row.required.perQuarter).toEqual(absent('not-reported'));
  });

  test('nine months given as one figure are known to date although no quarter is', () => {
    const row = rowOf({ observations: [observe(LOC_SON, 'exports_usd', '2017-9M', 121_950_000)] }, 'exports_usd');
    expect(row.quarters.map((one) => one.actual.value)).toEqual([null, null, null, null]);
    expect(row.toDate.actual).toMatchObject({ value: 121_950_000, status: 'actual' });
  });

  test('six months and the third quarter make nine months', () => {
    const observations = [
      observe(LOC_SON, 'exports_usd', '2017-6M', 70),
      ...observeQuarters(LOC_SON, 'exports_usd', [undefined, undefined, 30]),
    ];
    expect(rowOf({ observations }, 'exports_usd').toDate.actual).toMatchObject({ value: 100, status: 'derived' });
  });

  test('the figure of a year is the figure to date of its fourth quarter', () => {
    const observations = [observe(LOC_SON, 'exports_usd', '2016', 129)];
    expect(rowOf({ observations }, 'exports_usd', LOC_SON, query('2016-Q4')).toDate.actual.value).toBe(129);
  });

  test('where all quarters are known their sum stands before a differing cumulative figure', () => {
    const observations = [
      ...observeQuarters(LOC_SON, 'exports_usd', [10, 20, 30]),
      observe(LOC_SON, 'exports_usd', '2017-9M', 61),
    ];
    expect(rowOf({ observations }, 'exports_usd').toDate.actual.value).toBe(60);
  });

  test('a superseded version is not counted', () => {
    const observations = [
      observe(LOC_SON, DISBURSED, '2017-Q1', { value: 9, id: 'old', supersededBy: 'new' }),
      observe(LOC_SON, DISBURSED, '2017-Q1', { value: 5, id: 'new' }),
    ];
    expect(rowOf({ observations }, DISBURSED).quarters[0].actual).toMatchObject({ value: 5, evidence: 'new' });
  });

  test('an estimated quarter makes the figure to date and its attainment an estimate', () => {
    const observations = [
      ...observeQuarters(LOC_SON, DISBURSED, [4, 6]),
      observe(LOC_SON, DISBURSED, '2017-Q3', { value: 2, status: 'estimate', illustrative: true }),
    ];
    const row = rowOf({ observations, targets: aim(LOC_SON, DISBURSED, [5, 10, 12, 20, 20]) }, DISBURSED);
    expect(row.toDate.actual).toMatchObject({ status: 'estimate', illustrative: true });
    expect(row.toDate.attainment).toMatchObject({ value: 1, status: 'estimate', illustrative: true });
    expect(row.quarters[1].actualToDate).toMatchObject({ status: 'derived', illustrative: false });
  });

  test('a figure is judged by the asked plan version', () => {
    const content = {
      observations: observeQuarters(LOC_SON, DISBURSED, [4, 4, 4]),
      targets: [
        ...aim(LOC_SON, DISBURSED, [4, 8, 12, 16, 16]),
        ...aim(LOC_SON, DISBURSED, [5, 10, 15, 20, 20], ORIGINAL_PLAN.id),
      ],
    };
    expect(rowOf(content, DISBURSED).toDate.status).toBe('on-plan');
    expect(rowOf(content, DISBURSED, LOC_SON, query('2017-Q3', { plan: 'original' })).toDate.status).toBe('behind');
  });

  test('without an approved path there is a labelled reference and no status', () => {
    const content = {
      observations: observeQuarters(LOC_SON, DISBURSED, [4, 4, 4]),
      targets: aimYear(LOC_SON, DISBURSED, 18),
    };
    const row = rowOf(content, DISBURSED);
    expect(row.quarters.map((one) => one.reference.value)).toEqual([5, 9, 14, 18]);
    expect(row.toDate).toMatchObject({ plan: absent('no-target'), attainment: absent('no-target'), status: 'no-path' });
    expect(row.required.perQuarter.value).toBe(6);
  });

  test('a plan that the cited record does not publish is not published: it does not say that nothing was planned', () => {
    const cited = { ...EMPTY_BOARD.board, recordKind: 'cited' as const };
    const observations = observeQuarters(LOC_SON, DISBURSED, [4, 4, 4]);
    for (const plans of [[], [PLAN]]) {
      const row = rowOf({ board: cited, plans, observations }, DISBURSED);
      const unpublished = absent('not-published');
      expect(row).toMatchObject({ yearPlan: unpublished, required: { perQuarter: unpublished } });
      expect(row.toDate).toMatchObject({ plan: unpublished, attainment: unpublished, variance: unpublished });
      expect(row.quarters[0].reference).toEqual(unpublished);
    }
    expect(rowOf({ observations }, DISBURSED).yearPlan).toEqual(absent('no-target'));
  });

  test('an approved path needs no reference', () => {
    const row = rowOf({ targets: aim(LOC_SON, DISBURSED, [4, 8, 12, 16, 16]) }, DISBURSED);
    expect(row.quarters.map((one) => one.reference)).toEqual(Array(4).fill(absent('not-applicable')));
  });

  test('a quarter of another year than asked is refused', () => {
    expect(() => compareProgress(releaseOf({}), { ...query(), year: 2016 })).toThrow(
      '2017-Q3 is not a quarter of 2016',
    );
  });
});

describe('levels', () => {
  test('a quarter takes the last level stated within it', () => {
    const observations = [
      observe(LOC_SON, 'projects_valid', '2017-07', 40),
      observe(LOC_SON, 'projects_valid', '2017-09-14', 42),
      observe(LOC_SON, 'projects_valid', '2017-08', 41),
    ];
    const row = rowOf({ observations }, 'projects_valid');
    expect(row.quarters.map((one) => one.actual.value)).toEqual([null, null, 42, null]);
    expect(row.toDate.actual.value).toBe(42);
  });

  test('the level of a year stands for none of its quarters', () => {
    const row = rowOf({ observations: [observe(LOC_SON, 'projects_valid', '2017', 42)] }, 'projects_valid');
    expect(row.quarters.every((one) => one.actual.value === null)).toBe(true);
  });

  test('a level is not carried over into a quarter that stated none', () => {
    const observations = [observe(LOC_SON, 'projects_valid', '2017-Q2', 40)];
    expect(rowOf({ observations }, 'projects_valid').toDate.actual).toEqual(absent('not-reported'));
  });

  test('fewer outstanding households than planned is on plan, slightly more is to be watched', () => {
    const targets = aim(LOC_SON, 'households_outstanding', [undefined, undefined, 95, undefined, 80]);
    const statusAt = (level: number) =>
      rowOf(
        { targets, observations: [observe(LOC_SON, 'households_outstanding', '2017-Q3', level)] },
        'households_outstanding',
      ).toDate;
    expect(statusAt(90)).toMatchObject({ status: 'on-plan', variance: { value: -5 } });
    expect(statusAt(100)).toMatchObject({ status: 'watch', variance: { value: 5 } });
    expect(statusAt(120)).toMatchObject({ status: 'behind' });
  });

  test('a level has no required rate', () => {
    const targets = aim(LOC_SON, 'projects_valid', [40, 42, 44, 46, 46]);
    const row = rowOf({ targets, observations: [observe(LOC_SON, 'projects_valid', '2017-Q3', 42)] }, 'projects_valid');
    expect(row.required).toMatchObject({ perQuarter: absent('not-applicable'), bestQuarterAt: null });
  });
});
