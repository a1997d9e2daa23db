import { formatAbsence } from '../format/absence.ts';
import { formatVariance } from '../format/value.ts';
import type { Language, Text } from '../language/text.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { isPresent } from '../readings/reading.ts';
import { type ChartContext, findZoneName, scenarioOf } from './chart-context.ts';
import type { VarianceBarsSpec, VarianceItem } from './chart-spec.ts';
import {
  chartId,
  formatPlanToDate,
  formatSource,
  formatSubtitle,
  inBoth,
  isIllustrative,
  markTitle,
  metricName,
  sayOneAbsence,
  WATERMARK,
} from './chart-words.ts';
import { legendOf } from './legend.ts';
import { sayGap } from './progress-message.ts';
import { type TableTwin, valueCell } from './table-twin.ts';

function isFavourable(row: ProgressRow): boolean | null {
  const { variance } = row.toDate;
  if (!isPresent(variance) || row.better === 'neutral') return null;
  return row.better === 'higher' ? variance.value >= 0 : variance.value <= 0;
}

function toItem(row: ProgressRow, context: ChartContext): VarianceItem {
  return {
    zone: row.zone,
    name: findZoneName(context, row.zone),
    scenario: scenarioOf(row.toDate.actual),
    variance: row.toDate.variance,
    attainment: row.toDate.attainment,
    status: row.toDate.status,
    favourable: isFavourable(row),
  };
}

function sayItem(row: ProgressRow, context: ChartContext, language: Language): string {
  const name = findZoneName(context, row.zone)[language];
  const { variance } = row.toDate;
  if (!isPresent(variance)) return `${name} ${formatAbsence(variance.absence, language)}`;
  if (variance.value === 0) return language === 'vi' ? `${name} đúng kế hoạch` : `${name} on it exactly`;
  const gap = sayGap(Math.abs(variance.value), row, language);
  if (language === 'vi') return `${name} ${variance.value > 0 ? 'cao' : 'thấp'} hơn ${gap}`;
  return `${name} ${gap} ${variance.value > 0 ? 'above' : 'below'}`;
}

function sayAll(rows: readonly ProgressRow[], context: ChartContext, language: Language): string {
  const [first] = rows;
  if (first === undefined) return '';
  const name = metricName(first.metric)[language];
  const plan = formatPlanToDate(context, language);
  const zones = rows.filter((row) => row.zone !== ALL_ZONES || rows.length === 1);
  const said =
    sayOneAbsence(
      zones.map((row) => row.toDate.variance),
      language,
    ) ?? zones.map((row) => sayItem(row, context, language)).join(', ');
  return language === 'vi' ? `${name} so với ${plan}: ${said}` : `${name} against ${plan}: ${said}`;
}

function toTable(rows: readonly ProgressRow[], context: ChartContext, caption: Text): TableTwin {
  const unit = rows[0]?.unit ?? null;
  return {
    caption,
    corner: { vi: 'Khu công nghiệp', en: 'Zone' },
    columns: [
      { key: 'actual', header: { vi: 'Thực hiện', en: 'Actual' }, unit },
      { key: 'plan', header: { vi: 'Kế hoạch', en: 'Plan' }, unit },
      { key: 'variance', header: { vi: 'Chênh lệch', en: 'Variance' }, unit },
      { key: 'attainment', header: { vi: 'So với kế hoạch', en: 'Share of plan' }, unit: 'ratio' },
      { key: 'status', header: { vi: 'Xếp loại', en: 'Status' }, unit: null },
    ],
    rows: rows.map((row) => ({
      key: row.zone,
      header: findZoneName(context, row.zone),
      cells: [
        valueCell(row.toDate.actual, row.unit),
        valueCell(row.toDate.plan, row.unit),
        { kind: 'variance', reading: row.toDate.variance, unit: row.unit },
        valueCell(row.toDate.attainment, 'ratio'),
        { kind: 'status', status: row.toDate.status },
      ],
    })),
    remarks: [],
  };
}

function toSentence(rows: readonly ProgressRow[], context: ChartContext): Text {
  return inBoth((language) => {
    const listed = rows.map((row) => {
      const variance = formatVariance(row.toDate.variance, row.unit, { language, style: 'compact' });
      return `${findZoneName(context, row.zone)[language]} ${variance}`;
    });
    const name = rows[0] === undefined ? '' : metricName(rows[0].metric)[language];
    const plan = formatPlanToDate(context, language);
    const start = language === 'vi' ? `${name}, chênh lệch so với ${plan}` : `${name}, variance from ${plan}`;
    return `${start}: ${listed.join('; ')}.`;
  });
}

/** Actual minus plan of one metric, a bar a zone. The rows keep their order: zones, then all of them. */
export function varianceBarsSpec(rows: readonly ProgressRow[], context: ChartContext): VarianceBarsSpec {
  const [first] = rows;
  if (first === undefined) throw new RangeError('Variance bars need at least one row');
  const items = rows.map((row) => toItem(row, context));
  const readings = rows.flatMap(({ toDate }) => [toDate.actual, toDate.plan, toDate.variance, toDate.attainment]);
  const title = markTitle(
    inBoth((language) => sayAll(rows, context, language)),
    items.map((item) => item.variance),
  );
  return {
    kind: 'variance-bars',
    id: chartId('variance-bars', null, [first.metric, context.year]),
    title,
    subtitle: formatSubtitle(context, { zone: null, unit: first.unit, period: 'to-date', better: first.better }),
    source: formatSource(context, readings),
    watermark: isIllustrative(readings) ? WATERMARK : null,
    sentence: toSentence(rows, context),
    legend: legendOf({
      scenarios: items.filter((item) => isPresent(item.variance)).map((item) => item.scenario),
      past: [],
    }),
    table: toTable(rows, context, title),
    unit: first.unit,
    items,
  };
}
