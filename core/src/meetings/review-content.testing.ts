import type { ReleaseContent } from '../boards/board-content.ts';
import { aim, LOC_SON, observeQuarters, PHU_HOI, releaseOf, SOURCE } from '../boards/sample-content.testing.ts';
import type { ClearanceStep } from '../clearance/clearance.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import type { Works } from '../works/works.ts';
import type { Explanation, Meeting, Task } from './meeting.ts';

/** Hand-made reviews for tests: what is off plan, and what was said of it. */

export const METRICS_OF_REVIEW = [
  'public_capital_disbursed',
  'land_handed_over',
  'households_settled',
  'compensation_paid',
  'exports_usd',
  'revenue_vnd',
  'projects_licensed',
  'capital_implemented_vnd',
] as const satisfies readonly MetricCode[];

/** Each metric further from its plan than the one before: 90 %, 80 %, … of it. */
export const OFF_PLAN = releaseOf({
  observations: METRICS_OF_REVIEW.flatMap((metric, index) =>
    [LOC_SON, PHU_HOI].flatMap((zone) => observeQuarters(zone, metric, [95 - index * 10, 0, 0])),
  ),
  targets: METRICS_OF_REVIEW.flatMap((metric) =>
    [LOC_SON, PHU_HOI].flatMap((zone) => aim(zone, metric, [100, 100, 100, 200, 200])),
  ),
});

export const WORKS: Works = {
  zone: LOC_SON,
  code: 'LS-02',
  name: { vi: 'Thoát nước', en: 'Drainage' },
  owner: { vi: 'Công ty hạ tầng', en: 'Infrastructure company' },
  totalInvestmentVnd: null,
  physical: [{ quarter: '2017-Q3', percent: 57, illustrative: false }],
  obstacle: 'no-land',
  sourceKey: SOURCE.key,
  note: 'còn 6 hộ / six households left',
  illustrative: false,
};

export const STEP: ClearanceStep = {
  zone: LOC_SON,
  plan: 'LS-BT1',
  name: { vi: 'Phương án khu A', en: 'Plan of block A' },
  stage: 'handed-over',
  asOf: '2017-09-14',
  householdsTotal: 46,
  householdsDone: 24,
  areaTotalM2: 96_000,
  areaDoneM2: null,
  moneyTotalVnd: null,
  moneyDoneVnd: null,
  reason: 'chưa thống nhất đơn giá / the price is contested',
  sourceKey: SOURCE.key,
  illustrative: false,
};

export const ABOUT_ALL = { zone: 'all', metric: null, works: null };

export const JULY: Meeting = {
  id: '2017-07-07',
  title: { vi: 'Hội nghị 6 tháng', en: 'Six-month review' },
  heldOn: '2017-07-07',
  venue: { vi: 'Bảo Lộc', en: 'Bảo Lộc' },
  sourceKey: null,
  illustrative: false,
};
export const MEETING: Meeting = { ...JULY, id: '2017-09-25', heldOn: '2017-09-25' };

export const EXPLANATION: Explanation = {
  ...ABOUT_ALL,
  meetingId: MEETING.id,
  metric: 'capital_implemented_vnd',
  cause: { vi: 'mưa kéo dài', en: 'long rains' },
  owner: { vi: 'Phòng Đầu tư', en: 'Investment division' },
  remedy: { vi: 'đôn đốc', en: 'press on' },
  decisionAsked: null,
  sourceKey: null,
  illustrative: false,
};

export const TASK: Task = {
  ...ABOUT_ALL,
  meetingId: MEETING.id,
  number: 1,
  text: { vi: 'Chi trả', en: 'Pay' },
  owner: { vi: 'Phòng Đầu tư', en: 'Investment division' },
  dueOn: '2017-09-01',
  done: null,
  sourceKey: null,
  illustrative: false,
};

/** Off plan, and told to a meeting. */
export const REVIEWED: ReleaseContent = {
  ...OFF_PLAN,
  meetings: [MEETING],
  release: { ...OFF_PLAN.release, meetingId: MEETING.id },
};
