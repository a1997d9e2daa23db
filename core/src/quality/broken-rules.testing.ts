import type { BoardContent } from '../boards/board-content.ts';
import {
  aim,
  aimYear,
  EMPTY_BATCH,
  EMPTY_BOARD,
  LOC_SON,
  LOT,
  MEETING,
  observe,
  PLACE,
  PLAN,
  SOURCE,
  state,
  TASK,
} from '../boards/sample-content.testing.ts';
import type { ClearanceStep } from '../clearance/clearance.ts';
import type { ImportBatch, StatedObservation } from '../imports/batch.ts';
import type { AgendaItem } from '../meetings/meeting.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import type { Observation } from '../observations/observation.ts';
import type { Works } from '../works/works.ts';
import type { RuleCode } from './rule-words.ts';

/** For every rule the smallest file that breaks it, and nothing else that is an error. */
export interface BrokenRule {
  readonly batch: Partial<ImportBatch>;
  /** What the board knows before. */
  readonly known?: Partial<BoardContent>;
}

export const TODAY = '2017-09-20';

export const at = <T extends object>(record: T) => ({ ...record, place: PLACE });
const file = (...observations: StatedObservation[]): BrokenRule => ({ batch: { observations } });
const withKnown = (known: Observation, ...observations: StatedObservation[]): BrokenRule => ({
  batch: { observations },
  known: { observations: [known] },
});
const said = (metric: MetricCode, period: string, given: Parameters<typeof state>[3]) =>
  state(LOC_SON, metric, period, given);
// Codes come from files: a wrong one is what the rule is about.
const wrong = (change: object) => ({ ...said('exports_usd', '2017-Q1', 1), ...change }) as StatedObservation;

export const WORKS: Works = {
  zone: LOC_SON,
  code: 'LS-01',
  name: { vi: 'Đường gom', en: 'Service road' },
  owner: { vi: 'Ban Quản lý', en: 'Board' },
  totalInvestmentVnd: null,
  physical: [],
  obstacle: null,
  sourceKey: null,
  note: null,
  illustrative: false,
};

export const STEP: ClearanceStep = {
  zone: LOC_SON,
  plan: 'PA-1',
  name: { vi: 'Phương án 1', en: 'Plan 1' },
  stage: 'paid',
  asOf: '2017-09-14',
  householdsTotal: 10,
  householdsDone: 4,
  areaTotalM2: null,
  areaDoneM2: null,
  moneyTotalVnd: null,
  moneyDoneVnd: null,
  reason: null,
  sourceKey: null,
  illustrative: false,
};

const disbursed = (value: number, works: string | null, period = '2017-Q1') =>
  said('public_capital_disbursed', period, { value, works, funding: works === null ? null : 'oda' });

const worksTarget = aimYear(LOC_SON, 'public_capital_disbursed', 7).map((one) => ({
  ...one,
  works: 'LS-01',
  funding: 'oda' as const,
}));

const AGENDA_ITEM: AgendaItem = {
  meetingId: MEETING.id,
  number: 1,
  title: { vi: 'Khai mạc', en: 'Opening' },
  minutes: 10,
  sourceKey: null,
  illustrative: true,
};

/** Said at a meeting in July that is on record. */
const held = (batch: Partial<ImportBatch>): BrokenRule => ({
  batch,
  known: { meetings: [{ ...MEETING, heldOn: '2017-07-12' }] },
});

export const BROKEN_RULES: Readonly<Record<RuleCode, BrokenRule>> = {
  'unknown-zone': file(wrong({ zone: 'tan-phu' })),
  'unknown-metric': file(wrong({ metric: 'happiness' })),
  'unknown-period': file(wrong({ period: 'Q1/2017' })),
  'unknown-source': file(wrong({ sourceKey: 'BC-99' })),
  'source-missing': file(wrong({ sourceKey: null })),
  'mark-missing': {
    batch: { sources: [{ ...SOURCE, illustrative: true }], observations: [said('exports_usd', '2017-Q1', 1)] },
  },
  'unknown-works': file(disbursed(1, 'LS-99')),
  'works-not-kept': file(wrong({ works: 'LS-01', funding: 'oda' })),
  'unknown-plan': {
    batch: { targets: aimYear(LOC_SON, 'exports_usd', 1).map((one) => at({ ...one, planId: '2031-x' })) },
  },
  'unknown-industry': { batch: { lots: [at({ ...LOT, industries: ['alchemy'] })] } },
  'code-not-plain': { batch: { lots: [at({ ...LOT, code: 'Lô số 7' })] } },
  'value-or-absence': file(wrong({ value: 1, absence: 'not-reported' })),
  'stated-twice': file(said('exports_usd', '2017-Q1', 1), said('exports_usd', '2017-Q1', 2)),
  'revision-reason-missing': withKnown(
    observe(LOC_SON, 'exports_usd', '2017-Q1', 10),
    said('exports_usd', '2017-Q1', 11),
  ),
  'not-whole': file(said('land_leased', '2017-Q1', 63.572)),
  negative: file(said('exports_usd', '2017-Q1', -5)),
  'area-not-positive': { batch: { lots: [at({ ...LOT, areaM2: 0 })] } },
  'percent-out-of-range': {
    batch: { works: [at({ ...WORKS, physical: [{ quarter: '2017-Q1', percent: 130, illustrative: false }] })] },
  },
  'future-date': file(said('exports_usd', '2017-Q4', 5)),
  'period-after-cutoff': file(said('exports_usd', '2017-Q3', { value: 5, cutoff: '2017-06-14' })),
  'hidden-character': { batch: { sources: [{ ...SOURCE, title: { vi: 'Báo\u202e cáo', en: 'Report' } }] } },
  'text-missing': { batch: { sources: [{ ...SOURCE, title: { vi: 'Báo cáo', en: ' ' } }] } },
  'occupancy-above-one': file(said('occupancy_of_cleared', '2017-Q1', 1.02)),
  'part-above-whole': file(said('land_leased', '2017-03', 1_000_101), said('land_cleared', '2017-03', 1_000_000)),
  'published-ratio-differs': file(
    said('land_leased', '2017-03', 641),
    said('land_cleared', '2017-03', 1000),
    said('occupancy_of_cleared', '2017-03', 0.64),
    said('occupancy_of_industrial', '2017-03', 0.5),
    said('land_industrial', '2017-03', 1000),
  ),
  'ledger-residual': file(
    said('land_industrial', '2017-03', 1_000_000),
    said('land_uncleared', '2017-03', 400_000),
    said('land_cleared', '2017-03', 599_000),
  ),
  'cumulative-differs': file(
    said('exports_usd', '2017-Q1', 10),
    said('exports_usd', '2017-Q2', 12),
    said('exports_usd', '2017-6M', 23),
  ),
  'works-sum-differs': { batch: { observations: [disbursed(5, null), disbursed(4, 'LS-01')], works: [at(WORKS)] } },
  jump: file(said('exports_usd', '2017-Q1', 10), said('exports_usd', '2017-Q2', 16)),
  'clearance-done-above-total': { batch: { clearance: [at({ ...STEP, householdsDone: 11 })] } },
  'clearance-stage-order': {
    batch: { clearance: [at({ ...STEP, stage: 'plan-approved' as const, householdsDone: 3 }), at(STEP)] },
  },
  'path-decreases': { batch: { targets: aim(LOC_SON, 'exports_usd', [5, 4, 9, 12, 12]).map(at) } },
  'year-target-differs': { batch: { targets: aim(LOC_SON, 'exports_usd', [5, 7, 9, 12, 13]).map(at) } },
  'works-plan-differs': {
    batch: {
      works: [at(WORKS)],
      targets: [...aimYear(LOC_SON, 'public_capital_disbursed', 8), ...worksTarget].map(at),
    },
  },
  'unknown-meeting': { batch: { tasks: [at({ ...TASK, meetingId: '2031-01-01' })] } },
  'agenda-without-time': held({ agendaItems: [at({ ...AGENDA_ITEM, minutes: 0 })] }),
  'task-due-before-meeting': held({ tasks: [at({ ...TASK, dueOn: '2017-07-11' })] }),
  'task-done-before-meeting': held({ tasks: [at({ ...TASK, done: { on: '2017-07-11', knownOn: '2017-09-15' } })] }),
  'task-known-before-done': held({ tasks: [at({ ...TASK, done: { on: '2017-09-15', knownOn: '2017-09-14' } })] }),
};

export const batchOf = (broken: BrokenRule): ImportBatch => ({ ...EMPTY_BATCH, ...broken.batch });
export const boardOf = (broken: BrokenRule): BoardContent => ({ ...EMPTY_BOARD, plans: [PLAN], ...broken.known });
