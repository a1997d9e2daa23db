import type { ClearanceStage } from '@zones/core/clearance/clearance';
import type { Language } from '@zones/core/language/text';
import type { Reading } from '@zones/core/readings/reading';
import type { Expected } from './read-figures.ts';
import { findRow, pastToDate, quarterPlan, type Truth } from './truth.ts';
import { findWorksMoney, type WorksMoney } from './works-truth.ts';

type Row = Truth['progress'][number];
type Clearance = Truth['clearance'][number];

/** What a row of a table is of. */
export type Topic =
  | { readonly of: 'indicator'; readonly row: Row }
  | { readonly of: 'works'; readonly money: WorksMoney }
  | { readonly of: 'clearance'; readonly zone: string; readonly plan: string };

/** What the figures of a column are, by how its head begins: Vietnamese, English. */
const INDICATOR_HEADS: readonly (readonly [RegExp, (row: Row) => Expected])[] = [
  [/^(Kế hoạch năm|Plan of the year)/, (row) => ({ unit: row.unit, reading: row.yearPlan })],
  [/^(Thực hiện|Actual)/, (row) => ({ unit: row.unit, reading: row.toDate.actual })],
  [/^(Kế hoạch|Plan)/, (row) => ({ unit: row.unit, reading: row.toDate.plan })],
  [/^(So với kế hoạch|Share of plan)/, (row) => ({ unit: 'ratio', reading: row.toDate.attainment })],
  [/^(Chênh lệch|Variance)/, (row) => ({ unit: row.unit, reading: row.toDate.variance })],
  [/^(Cần đạt mỗi quý|Needed in each)/, (row) => ({ unit: row.unit, reading: row.required.perQuarter })],
  ...[/^(Quý I|Q1)\b(?!I|V)/, /^(Quý II|Q2)\b(?!I)/, /^(Quý III|Q3)\b/, /^(Quý IV|Q4)\b/].map(
    (head, at) =>
      [
        head,
        (row: Row): Expected => ({ unit: row.unit, reading: row.quarters[at]?.actual ?? row.toDate.actual }),
      ] as const,
  ),
];

const WORKS_HEADS: readonly (readonly [RegExp, (money: WorksMoney) => Expected])[] = [
  [/^(Kế hoạch năm|Plan of the year)/, ({ yearPlan }) => ({ unit: 'VND', reading: yearPlan })],
  [/^(Giải ngân|Disbursed)/, ({ disbursed }) => ({ unit: 'VND', reading: disbursed })],
  [/^(Tỷ lệ|Rate|Disbursement rate)/, ({ rate }) => ({ unit: 'ratio', reading: rate })],
];

type Counted = 'householdsTotal' | 'householdsDone' | 'areaTotalM2' | 'areaDoneM2';

const CLEARANCE_HEADS: readonly (readonly [RegExp, ClearanceStage, Counted])[] = [
  [/^(Tổng số hộ|Số hộ|Households)( \(|$)/, 'inventoried', 'householdsTotal'],
  [/^(Phải thu hồi|To recover|Diện tích: tổng|Land: total|Area: total)/, 'handed-over', 'areaTotalM2'],
  [/^(Đã bàn giao|Handed over \(ha|Diện tích: đã|Land: done|Area: done)/, 'handed-over', 'areaDoneM2'],
  [/^(Kiểm đếm|Inventoried)/, 'inventoried', 'householdsDone'],
  [/^(Phê duyệt|Plan approved)/, 'plan-approved', 'householdsDone'],
  [/^(Chi trả|Paid)/, 'paid', 'householdsDone'],
  [/^(Tái định cư|Resettled)/, 'resettled', 'householdsDone'],
  [/^(Bàn giao mặt bằng|Handed over)/, 'handed-over', 'householdsDone'],
];

/** The last report of a stage of a plan. */
export function findStep(
  { clearance }: Truth,
  zone: string,
  plan: string,
  stage: ClearanceStage,
): Clearance | undefined {
  const steps = clearance.filter((step) => step.zone === zone && step.plan === plan && step.stage === stage);
  return steps.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1)).at(-1);
}

export function readStep(truth: Truth, step: Clearance | undefined, counted: Counted): Reading {
  const value = step?.[counted] ?? null;
  if (step === undefined || value === null) {
    return { value: null, absence: truth.isCited ? 'not-published' : 'not-reported' };
  }
  const { illustrative } = step;
  return { value, status: illustrative ? 'illustrative' : 'actual', illustrative, evidence: '' };
}

function expectClearance(truth: Truth, { zone, plan }: Extract<Topic, { of: 'clearance' }>, head: string) {
  const found = CLEARANCE_HEADS.find(([pattern]) => pattern.test(head));
  if (found === undefined) return null;
  const [, stage, counted] = found;
  const reading = readStep(truth, findStep(truth, zone, plan, stage), counted);
  return { reading, unit: counted.startsWith('area') ? 'm2' : 'household' } as const;
}

/** What a cell must show, by its row and the head of its column; null where the column holds words. */
export function expectCell(truth: Truth, topic: Topic, head: string): Expected | null {
  switch (topic.of) {
    case 'indicator':
      return INDICATOR_HEADS.find(([pattern]) => pattern.test(head))?.[1](topic.row) ?? null;
    case 'works':
      return WORKS_HEADS.find(([pattern]) => pattern.test(head))?.[1](topic.money) ?? null;
    case 'clearance':
      return expectClearance(truth, topic, head);
  }
}

/** The topic of a row, by the words it begins with; null where no figure of the release is named so. */
export function findRowTopic(truth: Truth, first: string, language: Language): Topic | null {
  const code = /^([A-Z]{2}-\d\d) /.exec(first)?.[1];
  const money = code === undefined ? null : findWorksMoney(truth, code);
  if (money !== null) return { of: 'works', money };
  const plan = truth.clearance.find(
    ({ name, zone }) =>
      first.endsWith(`: ${name[language]}`) &&
      truth.zoneNames.get(zone)?.[language].includes(first.split(':')[0] ?? ''),
  );
  if (plan !== undefined) return { of: 'clearance', zone: plan.zone, plan: plan.plan };
  const metric = [...truth.metricNames].find(([, name]) => name[language] === first)?.[0];
  return metric === undefined ? null : { of: 'indicator', row: findRow(truth, metric, 'all') };
}

/** A column of the table of a path or of columns a quarter, by its head. */
export async function expectQuarterCell(truth: Truth, row: Row, head: string, at: number): Promise<Reading | null> {
  const quarter = row.quarters[at];
  if (quarter === undefined) return null;
  const year = /\b(\d{4})\b/.exec(head)?.[1];
  if (year !== undefined && !/^(Cùng kỳ|Same quarter)/.test(head)) return pastToDate(truth, row, year, at);
  if (/^(Trong quý|In the quarter)/.test(head)) return quarter.actual;
  if (/^(Lũy kế|To date)/.test(head)) return quarter.actualToDate;
  if (/^(Kế hoạch quý|Plan of the quarter)/.test(head)) return quarterPlan(row, at);
  if (/^(Kế hoạch|Plan)/.test(head)) return quarter.planToDate;
  if (/^(Thực hiện|Actual)/.test(head)) return row.kind === 'flow' ? quarter.actual : quarter.actualToDate;
  return null;
}
