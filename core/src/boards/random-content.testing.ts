import fc from 'fast-check';
import { observationId } from '../imports/observation-id.ts';
import { LOT_EVIDENCE_KINDS } from '../lots/lot.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import { METRICS } from '../metrics/catalogue.ts';
import type { Observation } from '../observations/observation.ts';
import { FUNDING_SOURCES } from '../observations/observation.ts';
import type { Target } from '../plans/plan.ts';
import { TARGET_POINTS } from '../plans/plan.ts';
import { ABSENCES, VALUE_STATUSES } from '../readings/reading.ts';
import type { ReleaseContent } from './board-content.ts';
import {
  EMPTY_BOARD,
  LOC_SON,
  LOT,
  ORIGINAL_PLAN,
  observe,
  PHU_HOI,
  PLAN,
  releaseOf,
  SOURCE,
} from './sample-content.testing.ts';

/** Boards of any shape, for what must hold of every board. */

const SCOPES = [LOC_SON, PHU_HOI, 'all'] as const;
const RANDOM_METRICS = [
  'public_capital_disbursed',
  'exports_usd',
  'land_newly_leased',
  'projects_valid',
  'households_outstanding',
  'land_industrial',
  'land_uncleared',
  'land_cleared',
  'land_leased',
  'land_introduced',
  'land_recovering',
  'land_other_use',
  'land_available',
  'occupancy_of_cleared',
  'occupancy_of_industrial',
  'disbursement_rate',
] as const satisfies readonly MetricCode[];

const years = ['2014', '2015', '2016', '2017'].flatMap((year) => [
  `${year}-Q1`,
  `${year}-Q2`,
  `${year}-Q3`,
  `${year}-Q4`,
  `${year}-6M`,
  `${year}-9M`,
  year,
]);
const PERIODS = [...years, '2017-3M', '2017-03', '2017-08', '2017-09-14', '2018-03', 'undated'];

const maybe = { freq: 4, nil: null };

const anyFigure = fc.record({
  zone: fc.constantFrom(...SCOPES),
  metric: fc.constantFrom<MetricCode>(...RANDOM_METRICS),
  period: fc.constantFrom(...PERIODS),
});

/** Quarters of a few metrics, often enough that whole years come about. */
const quarterlyFigure = fc.record({
  zone: fc.constantFrom(LOC_SON, PHU_HOI),
  metric: fc.constantFrom<MetricCode>('public_capital_disbursed', 'exports_usd', 'projects_valid'),
  period: fc.constantFrom(...years.filter((period) => period.includes('Q'))),
});

const someObservation = fc
  .record({
    figure: fc.oneof(anyFigure, { arbitrary: quarterlyFigure, weight: 2 }),
    value: fc.option(fc.integer({ min: 0, max: 1e9 }), maybe),
    status: fc.constantFrom(...VALUE_STATUSES),
    absence: fc.constantFrom(...ABSENCES),
    illustrative: fc.boolean(),
    withheld: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    works: fc.constantFrom(null, null, 'LS-01', 'LS-02'),
    funding: fc.constantFrom(...FUNDING_SOURCES),
  })
  .map(({ figure, ...said }): Observation => {
    const one = { ...figure, ...said };
    const perWorks = one.metric === 'public_capital_disbursed' && one.zone !== 'all' ? one.works : null;
    const share = METRICS[one.metric].kind === 'ratio';
    return observe(one.zone, one.metric, one.period, {
      ...one,
      value: one.value !== null && share ? one.value / 1e9 : one.value,
      status: one.value === null ? null : one.status,
      absence: one.value === null ? one.absence : null,
      works: perWorks,
      funding: perWorks === null ? null : one.funding,
    });
  });

/** Numbers the statements of each figure, so that ids are unique as they are on record. */
function numberVersions(observations: readonly Observation[]): readonly Observation[] {
  const seen = new Map<string, number>();
  return observations.map((one) => {
    const first = observationId(one, 1);
    const version = (seen.get(first) ?? 0) + 1;
    seen.set(first, version);
    return { ...one, id: observationId(one, version) };
  });
}

const someTarget = fc
  .record({
    planId: fc.constantFrom(PLAN.id, ORIGINAL_PLAN.id),
    zone: fc.constantFrom(...SCOPES),
    metric: fc.constantFrom('public_capital_disbursed', 'exports_usd', 'projects_valid', 'land_leased', 'land_cleared'),
    works: fc.constantFrom(null, null, 'LS-01'),
    point: fc.constantFrom(...TARGET_POINTS),
    value: fc.integer({ min: 0, max: 1e9 }),
    illustrative: fc.boolean(),
  })
  .map((one): Target => {
    const perWorks = one.metric === 'public_capital_disbursed' ? one.works : null;
    return {
      ...one,
      metric: one.metric as MetricCode,
      works: perWorks,
      funding: perWorks === null ? null : 'local-budget',
      sourceKey: SOURCE.key,
    };
  });

const targetKey = ({ planId, zone, metric, works, point }: Target) => [planId, zone, metric, works, point].join();

const someLot = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...LOT_EVIDENCE_KINDS),
      on: fc.constantFrom('2016-01-01', '2017-06', '2017-09-01', '2017-12-31'),
      sourceKey: fc.constant(null),
      note: fc.constant(null),
      illustrative: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((evidence) => ({ ...LOT, evidence }));

export const someContent: fc.Arbitrary<ReleaseContent> = fc
  .record({
    observations: fc.array(someObservation, { maxLength: 150, size: 'max' }).map(numberVersions),
    targets: fc.uniqueArray(someTarget, { maxLength: 60, size: 'max', selector: targetKey }),
    lot: someLot,
    recordKind: fc.constantFrom('cited', 'reporting'),
  })
  .map(({ observations, targets, lot, recordKind }) =>
    releaseOf({
      observations,
      targets,
      lots: [lot],
      board: { ...EMPTY_BOARD.board, recordKind: recordKind as 'cited' | 'reporting' },
    }),
  );
