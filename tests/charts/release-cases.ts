import { dumbbellSpec } from '@zones/core/charts/dumbbell';
import type { DumbbellSpec } from '@zones/core/charts/dumbbell-spec';
import { METRICS, type MetricCode } from '@zones/core/metrics/catalogue';
import { present, type Reading, type ValueStatus } from '@zones/core/readings/reading';
import type { FigureChange } from '@zones/core/releases/compare-releases';
import { contextOf, LOC_SON, makeContent } from './story.ts';

const reading = (value: number, status: ValueStatus, illustrative = false): Reading =>
  present(value, status, `loc-son~exports_usd~2017-Q3~${value}`, illustrative);

const change = (metric: MetricCode, before: Reading | null, after: Reading | null): FigureChange => ({
  effect: before === null ? 'added' : after === null ? 'removed' : 'changed',
  zone: LOC_SON,
  metric,
  unit: METRICS[metric].unit,
  period: '2017-Q3',
  works: null,
  funding: null,
  before,
  after,
  revision: { reason: 'R1', note: '' },
});

const SETTLED = [
  change('exports_usd', reading(54_000_000, 'estimate'), reading(51_300_000, 'actual')),
  change('capital_registered_new_vnd', reading(107_000_000_000, 'estimate'), reading(112_000_000_000, 'actual')),
  change('households_outstanding', reading(49, 'actual'), reading(52, 'actual')),
];

const FUNDED = {
  ...change('public_capital_disbursed', reading(760_000_000, 'estimate'), reading(720_000_000, 'actual')),
  works: 'LS-03',
};

/** One work from two sources, whose figures moved apart. */
export const TWO_SOURCES: readonly FigureChange[] = [
  { ...FUNDED, funding: 'central-budget' },
  {
    ...FUNDED,
    funding: 'local-budget',
    before: reading(1_300_000_000, 'estimate'),
    after: reading(1_310_000_000, 'actual'),
  },
];

/** What two releases can differ in. */
export const RELEASE_CASES: readonly (readonly [string, readonly FigureChange[]])[] = [
  ['estimates that were settled', SETTLED],
  ['one work from two sources', TWO_SOURCES],
  ['invented figures', [change('exports_usd', reading(100, 'estimate', true), reading(250, 'illustrative', true))]],
  ['only the status changed', [change('exports_usd', reading(100, 'estimate'), reading(100, 'actual'))]],
  ['a figure that became 0', [change('exports_usd', reading(100, 'estimate'), reading(0, 'actual'))]],
  ['nothing in both', [change('exports_usd', null, reading(100, 'actual'))]],
  [
    'more than can be drawn',
    Array.from({ length: 15 }, (_, index) =>
      change('exports_usd', reading(100, 'actual'), reading(101 + index, 'actual')),
    ),
  ],
];

export function dumbbellOf(changes: readonly FigureChange[]): DumbbellSpec {
  const context = contextOf(makeContent({}));
  return dumbbellSpec(changes, {
    ...context,
    earlier: { id: 'test-2017-09-25', cutoff: '2017-09-14' },
    later: { id: 'test-2018-01-12', cutoff: '2018-01-05' },
  });
}
