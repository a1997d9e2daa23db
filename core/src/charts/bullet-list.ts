import { formatReading, formatValue } from '../format/value.ts';
import type { Language, Text } from '../language/text.ts';
import type { ProgressRow, ProgressStatus } from '../progress/progress.ts';
import { STATUS_THRESHOLDS } from '../progress/progress-status.ts';
import { isPresent } from '../readings/reading.ts';
import { type ChartContext, findZoneName, scenarioOf } from './chart-context.ts';
import type { BulletItem, BulletListSpec } from './chart-spec.ts';
import {
  chartId,
  formatPlanToDate,
  formatSource,
  formatSubtitle,
  inBoth,
  isIllustrative,
  LOWER_IS_BETTER,
  markTitle,
  metricName,
  WATERMARK,
} from './chart-words.ts';
import { legendOf } from './legend.ts';
import type { TableTwin } from './table-twin.ts';
import { valueCell } from './table-twin.ts';

/** Verdicts first, the worst on top; then what could not be judged, then what is not there. */
const RANK: Readonly<Record<ProgressStatus, number>> = {
  behind: 0,
  watch: 1,
  'on-plan': 2,
  'no-path': 3,
  'no-plan': 4,
  'no-target': 5,
  'not-reported': 6,
};

interface Ranked {
  readonly item: BulletItem;
  /** How far on the way to the plan with the metric's direction accounted for; null without an attainment. */
  readonly way: number | null;
}

function wayToPlan(row: ProgressRow): number | null {
  const { attainment } = row.toDate;
  if (!isPresent(attainment)) return null;
  return row.better === 'lower' && attainment.value !== 0 ? 1 / attainment.value : attainment.value;
}

function compareRanked(a: Ranked, b: Ranked): number {
  const byStatus = RANK[a.item.status] - RANK[b.item.status];
  return byStatus !== 0 ? byStatus : (a.way ?? Number.MAX_VALUE) - (b.way ?? Number.MAX_VALUE);
}

function toItem(row: ProgressRow): BulletItem {
  const { actual, plan, attainment, variance, status } = row.toDate;
  return {
    metric: row.metric,
    zone: row.zone,
    name: metricName(row.metric),
    unit: row.unit,
    better: row.better,
    scenario: scenarioOf(actual),
    actual,
    plan,
    attainment,
    variance,
    status,
  };
}

const wordsOfWorst = (item: BulletItem, language: Language): string => {
  const share = isPresent(item.attainment)
    ? formatValue(item.attainment.value, 'ratio', { language, style: 'compact' })
    : '';
  const lower = item.better === 'lower' ? ` (${LOWER_IS_BETTER[language]})` : '';
  return `${item.name[language]} ${share}${lower}`;
};

function sayList(items: readonly BulletItem[], context: ChartContext, language: Language): string {
  const judged = items.filter((item) => RANK[item.status] <= RANK['on-plan']);
  const plan = formatPlanToDate(context, language);
  if (judged.length === 0) {
    return language === 'vi'
      ? 'Chưa chỉ tiêu nào so sánh được với kế hoạch'
      : 'No indicator can be compared with a plan yet';
  }
  const met = judged.filter((item) => item.status === 'on-plan').length;
  const [worst] = judged;
  const start =
    language === 'vi'
      ? `${met} trên ${judged.length} chỉ tiêu đạt ${plan}`
      : `${met} of ${judged.length} indicators meet ${plan}`;
  if (worst === undefined || worst.status === 'on-plan') return start;
  const words = wordsOfWorst(worst, language);
  return language === 'vi' ? `${start}; chậm nhất: ${words}` : `${start}; furthest behind: ${words}`;
}

function toTable(items: readonly BulletItem[], caption: Text, context: ChartContext, manyZones: boolean): TableTwin {
  return {
    caption,
    corner: { vi: 'Chỉ tiêu', en: 'Indicator' },
    columns: [
      { key: 'actual', header: { vi: 'Thực hiện', en: 'Actual' }, unit: null },
      { key: 'plan', header: { vi: 'Kế hoạch', en: 'Plan' }, unit: null },
      { key: 'attainment', header: { vi: 'So với kế hoạch', en: 'Share of plan' }, unit: 'ratio' },
      { key: 'variance', header: { vi: 'Chênh lệch', en: 'Variance' }, unit: null },
      { key: 'status', header: { vi: 'Xếp loại', en: 'Status' }, unit: null },
    ],
    rows: items.map((item) => {
      const zone = findZoneName(context, item.zone);
      return {
        key: `${item.zone}-${item.metric}`,
        header: manyZones ? inBoth((language) => `${item.name[language]}, ${zone[language]}`) : item.name,
        cells: [
          valueCell(item.actual, item.unit),
          valueCell(item.plan, item.unit),
          valueCell(item.attainment, 'ratio'),
          { kind: 'variance', reading: item.variance, unit: item.unit },
          { kind: 'status', status: item.status },
        ],
      };
    }),
    remarks: [],
  };
}

function toSentence(items: readonly BulletItem[], context: ChartContext): Text {
  return inBoth((language) => {
    const listed = items.map(
      (item) => `${item.name[language]} ${formatReading(item.attainment, 'ratio', { language, style: 'compact' })}`,
    );
    const start =
      language === 'vi'
        ? `Mức đạt so với ${formatPlanToDate(context, 'vi')}`
        : `Share of ${formatPlanToDate(context, 'en')} reached`;
    return `${start}: ${listed.join('; ')}.`;
  });
}

/** Many indicators on one scale of attainment, the furthest behind first. Rows of one zone, or of several. */
export function bulletListSpec(rows: readonly ProgressRow[], context: ChartContext): BulletListSpec {
  const items = rows
    .map((row) => ({ item: toItem(row), way: wayToPlan(row) }))
    .sort(compareRanked)
    .map(({ item }) => item);
  const zones = [...new Set(rows.map((row) => row.zone))];
  const zone = zones.length === 1 ? (zones[0] ?? null) : null;
  const readings = items.flatMap((item) => [item.actual, item.plan, item.attainment, item.variance]);
  const title = markTitle(
    inBoth((language) => sayList(items, context, language)),
    readings,
  );
  return {
    kind: 'bullet-list',
    id: chartId('bullet-list', zone, [context.year]),
    title,
    subtitle: formatSubtitle(context, { zone, unit: null, period: 'to-date' }),
    source: formatSource(context, readings),
    watermark: isIllustrative(readings) ? WATERMARK : null,
    sentence: toSentence(items, context),
    legend: legendOf({
      scenarios: items.filter((item) => isPresent(item.attainment)).map((item) => item.scenario),
      past: [],
    }),
    table: toTable(items, title, context, zones.length > 1),
    items,
    thresholds: [STATUS_THRESHOLDS.watch, STATUS_THRESHOLDS.onPlan],
  };
}
