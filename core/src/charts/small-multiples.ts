import { formatAbsence } from '../format/absence.ts';
import { formatQuarter } from '../format/period.ts';
import { formatReading, formatValue } from '../format/value.ts';
import type { Language, Text } from '../language/text.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { isPresent } from '../readings/reading.ts';
import { type ChartContext, findZoneName, planScenario, scenarioOf, seenFrom } from './chart-context.ts';
import type { ChartPanel, SmallMultiplesSpec } from './chart-spec.ts';
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
import { type TableTwin, valueCell } from './table-twin.ts';

function toPanel(row: ProgressRow, context: ChartContext): ChartPanel {
  return {
    zone: row.zone,
    name: findZoneName(context, row.zone),
    actual: row.quarters.map((at) => ({
      quarter: at.quarter,
      scenario: scenarioOf(at.actualToDate),
      reading: at.actualToDate,
    })),
    plan: row.quarters.map((at) => ({
      quarter: at.quarter,
      scenario: planScenario(context),
      reading: at.planToDate,
    })),
    attainment: row.toDate.attainment,
    status: row.toDate.status,
  };
}

/** A zone's share of its plan; the figure beside its plan for a level; the reason where there is no figure. */
function sayZone(row: ProgressRow, context: ChartContext, language: Language): string {
  const name = findZoneName(context, row.zone)[language];
  const { attainment, actual, plan } = row.toDate;
  if (!isPresent(actual)) return `${name} ${formatAbsence(actual.absence, language)}`;
  if (isShare(row) && isPresent(attainment)) {
    return `${name} ${formatValue(attainment.value, 'ratio', { language, style: 'compact' })}`;
  }
  const print = (value: number): string => formatValue(value, row.unit, { language, style: 'compact' });
  const target = isPresent(plan) ? ` (${language === 'vi' ? 'kế hoạch' : 'plan'} ${print(plan.value)})` : '';
  return `${name} ${print(actual.value)}${target}`;
}

const isShare = (row: ProgressRow): boolean =>
  row.kind === 'flow' && isPresent(row.toDate.attainment) && row.toDate.attainment.value >= 0;

function sayZones(rows: readonly ProgressRow[], context: ChartContext, language: Language): string {
  const [first] = rows;
  if (first === undefined) return '';
  const name = metricName(first.metric)[language];
  const said =
    sayOneAbsence(
      rows.map((row) => row.toDate.actual),
      language,
    ) ?? rows.map((row) => sayZone(row, context, language)).join(', ');
  if (!rows.some(isShare)) return `${name}: ${said}`;
  const plan = formatPlanToDate(context, language);
  return language === 'vi' ? `${name}, mức đạt ${plan}: ${said}` : `${name}, share of ${plan}: ${said}`;
}

function toTable(rows: readonly ProgressRow[], context: ChartContext, caption: Text): TableTwin {
  const columns = rows.flatMap((row) => {
    const zone = findZoneName(context, row.zone);
    const { unit } = row;
    return [
      { key: `${row.zone}-actual`, header: inBoth((l) => `${zone[l]}, ${l === 'vi' ? 'thực hiện' : 'actual'}`), unit },
      { key: `${row.zone}-plan`, header: inBoth((l) => `${zone[l]}, ${l === 'vi' ? 'kế hoạch' : 'plan'}`), unit },
    ];
  });
  return {
    caption,
    corner: { vi: 'Lũy kế đến hết', en: 'To the end of' },
    columns,
    rows: (rows[0]?.quarters ?? []).map((at, index) => ({
      key: at.quarter,
      header: inBoth((language) => formatQuarter(at.quarter, language)),
      cells: rows.flatMap((row) =>
        row.quarters
          .slice(index, index + 1)
          .flatMap((one) => [valueCell(one.actualToDate, row.unit), valueCell(one.planToDate, row.unit)]),
      ),
    })),
    remarks: rows.map((row) => ({
      header: inBoth(
        (language) =>
          `${findZoneName(context, row.zone)[language]}, ${language === 'vi' ? 'so với kế hoạch đến nay' : 'share of the plan to date'}`,
      ),
      cell: valueCell(row.toDate.attainment, 'ratio'),
    })),
  };
}

function toSentence(rows: readonly ProgressRow[], context: ChartContext): Text {
  return inBoth((language) => {
    const listed = rows.map((row) => {
      const { attainment } = row.toDate;
      const share = isPresent(attainment)
        ? ` (${formatReading(attainment, 'ratio', { language, style: 'compact' })})`
        : '';
      const actual = formatReading(row.toDate.actual, row.unit, { language, style: 'compact' });
      return `${findZoneName(context, row.zone)[language]} ${actual}${share}`;
    });
    const name = rows[0] === undefined ? '' : metricName(rows[0].metric)[language];
    const start = language === 'vi' ? `${name}, thực hiện và mức đạt kế hoạch` : `${name}, actual and share of plan`;
    return `${start}: ${listed.join('; ')}.`;
  });
}

/** The same steps for each zone on one scale. The total of all zones is left out: it would flatten the others. */
export function smallMultiplesSpec(rows: readonly ProgressRow[], context: ChartContext): SmallMultiplesSpec {
  const zones = rows.filter((row) => row.zone !== ALL_ZONES).map((row) => seenFrom(context, row));
  const [first] = zones;
  if (first === undefined) throw new RangeError('Small multiples need at least one zone');
  const panels = zones.map((row) => toPanel(row, context));
  const marks = panels.flatMap((panel) => [...panel.actual, ...panel.plan]);
  const readings = [...marks.map((mark) => mark.reading), ...panels.map((panel) => panel.attainment)];
  const said = inBoth((language) => sayZones(zones, context, language));
  const title = markTitle(
    said,
    zones.flatMap((row) => [row.toDate.actual, row.toDate.plan]),
  );
  return {
    kind: 'small-multiples',
    id: chartId('small-multiples', null, [first.metric, context.year]),
    title,
    subtitle: formatSubtitle(context, { zone: null, unit: first.unit, period: 'to-date', better: first.better }),
    source: formatSource(context, readings),
    watermark: isIllustrative(readings) ? WATERMARK : null,
    sentence: toSentence(zones, context),
    legend: legendOf({
      scenarios: marks.filter((mark) => isPresent(mark.reading)).map((mark) => mark.scenario),
      past: [],
    }),
    table: toTable(zones, context, title),
    unit: first.unit,
    panels,
  };
}
