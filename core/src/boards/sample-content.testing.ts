import type { Fact } from '../facts/fact.ts';
import type { ImportBatch, StatedObservation } from '../imports/batch.ts';
import { observationId } from '../imports/observation-id.ts';
import type { Lot } from '../lots/lot.ts';
import { type Meeting, NO_MEETINGS, type Task } from '../meetings/meeting.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import type { Observation } from '../observations/observation.ts';
import type { Plan, Target, TargetPoint } from '../plans/plan.ts';
import type { BoardContent, ReleaseContent, ReleaseInfo } from './board-content.ts';

/** Hand-made content for tests: two zones, one plan, a source; tests add what they speak of. */

export const LOC_SON = 'loc-son';
export const PHU_HOI = 'phu-hoi';

export const SOURCE = {
  key: 'BC-9T-2017',
  title: { vi: 'Báo cáo 9 tháng 2017', en: 'Nine-month report 2017' },
  publisher: { vi: 'Ban Quản lý', en: 'Management board' },
  url: null,
  publishedOn: '2017-09-20',
  illustrative: false,
};

export const OTHER_SOURCE = { ...SOURCE, key: 'N17', title: { vi: 'Thông tin quỹ đất', en: 'Land notice' } };

export const PLAN: Plan = {
  id: '2017-adjusted',
  year: 2017,
  kind: 'adjusted',
  number: '12/QĐ-KCN',
  approvedOn: '2017-07-10',
  authority: { vi: 'Ban Quản lý', en: 'Management board' },
  deadline: '2018-01-31',
  sourceKey: SOURCE.key,
  illustrative: false,
};

export const ORIGINAL_PLAN: Plan = { ...PLAN, id: '2017-original', kind: 'original', approvedOn: '2017-01-05' };

export const EMPTY_BOARD: BoardContent = {
  board: {
    slug: 'test',
    name: { vi: 'Bảng thử', en: 'Test board' },
    authority: { vi: 'Ban Quản lý', en: 'Management board' },
    recordKind: 'reporting',
    illustrative: false,
    position: 1,
  },
  zones: [
    { slug: PHU_HOI, name: { vi: 'Phú Hội', en: 'Phú Hội' }, place: { vi: 'Đức Trọng', en: 'Đức Trọng' }, position: 2 },
    { slug: LOC_SON, name: { vi: 'Lộc Sơn', en: 'Lộc Sơn' }, place: { vi: 'Bảo Lộc', en: 'Bảo Lộc' }, position: 1 },
  ],
  sources: [SOURCE, OTHER_SOURCE],
  observations: [],
  plans: [ORIGINAL_PLAN, PLAN],
  targets: [],
  ledgerNotes: [],
  lots: [],
  works: [],
  clearance: [],
  facts: [],
  ...NO_MEETINGS,
};

export const RELEASE: ReleaseInfo = {
  id: 'test-2017-09-25',
  title: { vi: 'Sơ kết 9 tháng', en: 'Nine-month review' },
  cutoff: '2017-09-14',
  publishedAt: '2017-09-25T07:00:00Z',
  through: '2017-Q3',
  planId: PLAN.id,
  meetingId: null,
  format: 2,
};

export function releaseOf(content: Partial<ReleaseContent>): ReleaseContent {
  return { ...EMPTY_BOARD, release: RELEASE, ...content };
}

/** Where a statement of the test's file stands. */
export const PLACE = { sheet: 'Thực hiện', row: 12, column: 'F' };

/** What a file states: `state(LOC_SON, 'projects_licensed', '2017-Q1', 3)`; null is an absence. */
export function state(
  zone: string,
  metric: MetricCode,
  period: string,
  given: number | null | Partial<StatedObservation>,
): StatedObservation {
  const base: StatedObservation = {
    zone,
    metric,
    period,
    works: null,
    funding: null,
    value: null,
    status: null,
    absence: null,
    illustrative: false,
    withheld: false,
    sourceKey: SOURCE.key,
    locator: null,
    quote: null,
    note: null,
    cutoff: null,
    place: PLACE,
    revision: null,
  };
  if (given === null) return { ...base, absence: 'not-reported' };
  if (typeof given === 'number') return { ...base, value: given, status: 'actual' };
  const status = given.value === null || given.value === undefined ? null : 'actual';
  return { ...base, status, ...given };
}

/** A recorded observation, current and first of its figure unless told otherwise. */
export function observe(
  zone: string,
  metric: MetricCode,
  period: string,
  given: number | null | Partial<Observation>,
): Observation {
  const { place: _, ...stated } = state(zone, metric, period, given);
  const recorded = { recordedAt: '2017-09-15T02:00:00Z', supersededBy: null };
  return { ...recorded, id: observationId(stated, 1), ...stated, ...(typeof given === 'object' ? given : {}) };
}

/** Several quarters of 2017 in order; null is a missing report, undefined says nothing. */
export function observeQuarters(
  zone: string,
  metric: MetricCode,
  values: readonly (number | null | undefined)[],
  year = 2017,
): readonly Observation[] {
  return values.flatMap((value, index) =>
    value === undefined ? [] : [observe(zone, metric, `${year}-Q${index + 1}`, value)],
  );
}

const POINTS: readonly TargetPoint[] = ['Q1', 'Q2', 'Q3', 'Q4', 'year'];

/** Cumulative targets Q1 … Q4 and the year; undefined leaves a point without one. */
export function aim(
  zone: string,
  metric: MetricCode,
  values: readonly (number | undefined)[],
  planId = PLAN.id,
): readonly Target[] {
  return POINTS.flatMap((point, index) => {
    const value = values[index];
    if (value === undefined) return [];
    return [{ planId, zone, metric, works: null, funding: null, point, value, illustrative: false, sourceKey: null }];
  });
}

/** Only the year's target: no approved path. */
export const aimYear = (zone: string, metric: MetricCode, value: number): readonly Target[] =>
  aim(zone, metric, [undefined, undefined, undefined, undefined, value]);

export const MEETING: Meeting = {
  id: '2017-09-25',
  title: { vi: 'Hội nghị sơ kết 9 tháng', en: 'Nine-month review' },
  heldOn: '2017-09-25',
  venue: { vi: 'Trung tâm hành chính tỉnh', en: 'Provincial administrative centre' },
  sourceKey: SOURCE.key,
  illustrative: false,
};

export const TASK: Task = {
  meetingId: MEETING.id,
  number: 1,
  text: { vi: 'Bàn giao mặt bằng', en: 'Hand over the land' },
  owner: { vi: 'Phòng Quy hoạch', en: 'Planning division' },
  dueOn: '2017-10-31',
  done: null,
  zone: LOC_SON,
  metric: 'land_handed_over',
  works: null,
  sourceKey: SOURCE.key,
  illustrative: true,
};

export const LOT: Lot = {
  zone: LOC_SON,
  code: 'CN7',
  block: null,
  areaM2: 49_790,
  industries: ['electronics'],
  evidence: [],
  sourceKey: OTHER_SOURCE.key,
  quote: null,
  note: null,
  illustrative: false,
};

export const FACT: Fact = {
  zone: LOC_SON,
  code: 'distance_hcmc',
  name: { vi: 'Khoảng cách đến Thành phố Hồ Chí Minh', en: 'Distance to Ho Chi Minh City' },
  period: '2005-07-08',
  value: '180',
  unit: 'km',
  status: 'reported',
  absence: null,
  sourceKey: SOURCE.key,
  quote: '180 km from Ho Chi Minh City',
  note: null,
};

export const EMPTY_BATCH: ImportBatch = {
  sources: [],
  observations: [],
  plans: [],
  targets: [],
  ledgerNotes: [],
  lots: [],
  works: [],
  clearance: [],
  facts: [],
  ...NO_MEETINGS,
};
