import { clearanceStagesSpec } from '@zones/core/charts/clearance-stages';
import type { ClearanceStagesSpec } from '@zones/core/charts/clearance-stages-spec';
import type { ClearanceStage, ClearanceStep } from '@zones/core/clearance/clearance';
import { CLEARANCE_STAGES } from '@zones/core/clearance/clearance';
import { contextOf, LOC_SON, makeContent } from './story.ts';

/** Of all and done; null was not reported. */
type Count = readonly [total: number, done: number] | null;

interface Counts {
  readonly households: readonly Count[];
  /** m². */
  readonly areas: readonly Count[];
  readonly illustrative?: boolean;
}

function toStep(plan: string, stage: ClearanceStage, at: number, given: Counts): ClearanceStep {
  const [households, area] = [given.households[at] ?? null, given.areas[at] ?? null];
  return {
    ...{ zone: LOC_SON, plan, stage, asOf: '2017-09-14', sourceKey: null, reason: null },
    name: { vi: `Phương án ${plan}`, en: `Plan ${plan}` },
    illustrative: given.illustrative ?? false,
    householdsTotal: households?.[0] ?? null,
    householdsDone: households?.[1] ?? null,
    areaTotalM2: area?.[0] ?? null,
    areaDoneM2: area?.[1] ?? null,
    ...{ moneyTotalVnd: null, moneyDoneVnd: null },
  };
}

/** A plan with its counts in the order of the stages. */
const plan = (code: string, given: Counts) => ({
  plan: code,
  name: { vi: `Phương án ${code}`, en: `Plan ${code}` },
  asOf: '2017-09-14',
  stages: CLEARANCE_STAGES.map((stage, at) => toStep(code, stage, at, given)),
});

type Plans = readonly ReturnType<typeof plan>[];

const through = (total: number, ...done: readonly number[]): readonly Count[] => done.map((one) => [total, one]);

/** Land is not counted when households are paid or resettled. */
const AREAS: readonly Count[] = [[96_000, 96_000], [96_000, 90_000], null, null, [96_000, 36_000]];

const TAIL = plan('A', { households: through(46, 46, 42, 30, 26, 24), areas: AREAS, illustrative: true });
const ALL_DONE = plan('B', { households: through(28, 28, 28, 28, 28, 28), areas: AREAS, illustrative: true });

export const STAGE_CASES: readonly (readonly [name: string, recordKind: 'reporting' | 'cited', plans: Plans])[] = [
  ['two plans, one with a tail', 'reporting', [TAIL, ALL_DONE]],
  [
    'a plan that reported its inventory alone',
    'reporting',
    [plan('A', { households: [[46, 46]], areas: [[96_000, 96_000]] })],
  ],
  ['a plan of which nothing is published', 'cited', [plan('A', { households: [], areas: [] })]],
  ['nothing done at all', 'reporting', [plan('A', { households: through(46, 0, 0, 0, 0, 0), areas: [[96_000, 0]] })]],
  [
    'very many households',
    'reporting',
    [
      plan('A', {
        households: through(123_456, 123_456, 98_765),
        areas: through(96_123_456, 96_000_000),
        illustrative: true,
      }),
    ],
  ],
];

export const stagesOf = (recordKind: 'reporting' | 'cited', plans: Plans): ClearanceStagesSpec =>
  clearanceStagesSpec({ zone: LOC_SON, plans }, contextOf(makeContent({ recordKind })));
