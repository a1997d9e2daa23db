import { describe, expect, test } from 'vitest';
import { aim, LOC_SON, observe, PHU_HOI, RELEASE, releaseOf } from '../boards/sample-content.testing.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import { listReleaseRecords } from './board-record.ts';
import { listEstimateOutcomes } from './estimate-outcomes.ts';
import { listRevisions } from './list-revisions.ts';

const METRIC = 'exports_usd';
const targets = [LOC_SON, PHU_HOI].flatMap((zone) => aim(zone, METRIC, [10, 20, 30, 40, 40]));
const firstHalf = [LOC_SON, PHU_HOI].flatMap((zone) =>
  ['2017-Q1', '2017-Q2'].map((quarter) => observe(zone, METRIC, quarter, 10)),
);
const estimated = [LOC_SON, PHU_HOI].map((zone) =>
  observe(zone, METRIC, '2017-Q3', { value: 9, status: 'estimate', illustrative: true }),
);
const settled = [
  observe(LOC_SON, METRIC, '2017-Q3', 10),
  observe(PHU_HOI, METRIC, '2017-Q3', 8),
  observe(LOC_SON, METRIC, '2017-Q4', 11),
  observe(PHU_HOI, METRIC, '2017-Q4', 9),
];

const NINE_MONTHS = releaseOf({ targets, observations: [...firstHalf, ...estimated] });
const YEAR = releaseOf({
  targets,
  observations: [...firstHalf, ...settled],
  release: {
    ...RELEASE,
    id: 'test-2018-01-12',
    cutoff: '2018-01-05',
    publishedAt: '2018-01-11T18:00:00Z',
    through: '2017-Q4',
  },
});

describe('what became of an estimate', () => {
  test('it is set against the actual of the first later release, per zone and for all zones', () => {
    const outcomes = listEstimateOutcomes([NINE_MONTHS, YEAR]);
    expect(outcomes.map(({ zone, deviation }) => [zone, deviation?.difference])).toEqual([
      [LOC_SON, 1],
      [PHU_HOI, -1],
      [ALL_ZONES, 0],
    ]);
    expect(outcomes[0]).toMatchObject({
      quarter: '2017-Q3',
      unit: 'USD',
      estimate: { value: 9, status: 'estimate' },
      estimatedIn: RELEASE.id,
      actual: { value: 10, status: 'actual' },
      settledIn: 'test-2018-01-12',
      deviation: { share: 0.1, illustrative: true },
    });
  });

  test('without a later release it is absent, not exact', () => {
    const [outcome] = listEstimateOutcomes([NINE_MONTHS]);
    expect(outcome).toMatchObject({
      actual: { value: null, absence: 'not-reported' },
      settledIn: null,
      deviation: null,
    });
  });

  test('a later release that still estimates settles nothing and is not counted again', () => {
    const again = releaseOf({ ...NINE_MONTHS, release: { ...RELEASE, id: 'test-2017-10-20' } });
    const outcomes = listEstimateOutcomes([NINE_MONTHS, again, YEAR]);
    expect(outcomes).toHaveLength(3);
    expect(outcomes.every(({ settledIn }) => settledIn === 'test-2018-01-12')).toBe(true);
  });

  test('an actual of 0 has no share', () => {
    const none = releaseOf({ ...YEAR, observations: [observe(LOC_SON, METRIC, '2017-Q3', 0)] });
    expect(listEstimateOutcomes([NINE_MONTHS, none])[0]?.deviation).toMatchObject({ difference: -9, share: null });
  });
});

describe('the record of a board', () => {
  const [nineMonths, year] = listReleaseRecords([NINE_MONTHS, YEAR]);

  test('says how many days after the cut-off a release came, by the day in Vietnam', () => {
    expect(nineMonths).toMatchObject({ publishedOn: '2017-09-25', daysAfterCutoff: 11, wholeYear: false });
    expect(year).toMatchObject({ publishedOn: '2018-01-12', daysAfterCutoff: 7, wholeYear: true });
  });

  test('judges only what an approved target to date allows', () => {
    expect(nineMonths?.judged).toMatchObject([{ metric: METRIC, status: 'watch' }]);
    expect(year?.judged).toMatchObject([{ metric: METRIC, status: 'watch', attainment: { value: 78 / 80 } }]);
    const unplanned = releaseOf({ ...NINE_MONTHS, targets: [] });
    expect(listReleaseRecords([unplanned])[0]?.judged).toEqual([]);
  });

  test('counts estimates over all zones, and an exact one as settled', () => {
    expect(nineMonths?.estimates).toEqual({ stated: 1, settled: 1, medianShare: 0, illustrative: true });
    expect(year?.estimates).toEqual({ stated: 0, settled: 0, medianShare: null, illustrative: false });
  });
});

describe('the log of revisions', () => {
  test('shows both values with reason, note and instant, the latest first', () => {
    const ids = { first: 'loc-son~exports_usd~2017-Q1~1', second: 'loc-son~exports_usd~2017-Q1~2' };
    const revision = { reason: 'C', note: 'counted twice' } as const;
    const content = releaseOf({
      observations: [
        observe(LOC_SON, METRIC, '2017-Q1', { id: ids.first, value: 12, status: 'actual', supersededBy: ids.second }),
        observe(LOC_SON, METRIC, '2017-Q1', {
          id: ids.second,
          value: 10,
          status: 'actual',
          revision,
          recordedAt: '2017-09-20T00:00:00Z',
        }),
        observe(PHU_HOI, METRIC, '2017-Q1', 3),
      ],
    });
    expect(listRevisions(content)).toEqual([
      {
        zone: LOC_SON,
        metric: METRIC,
        unit: 'USD',
        period: '2017-Q1',
        works: null,
        funding: null,
        before: expect.objectContaining({ value: 12, evidence: ids.first }),
        after: expect.objectContaining({ value: 10, evidence: ids.second }),
        reason: 'C',
        note: 'counted twice',
        recordedAt: '2017-09-20T00:00:00Z',
      },
    ]);
  });
});
