import { formatReadingStatus } from '../charts/table-text.ts';
import { formatQuarter, formatToDate } from '../format/period.ts';
import { formatStatus, PROGRESS_MARKS } from '../format/status.ts';
import { formatUnitName } from '../format/unit.ts';
import { METRICS, type MetricGroup } from '../metrics/catalogue.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { numberOf } from '../quarters/quarter.ts';
import { annexColumn } from './annex-columns.ts';
import { ANNEX_SHEETS } from './annex-words.ts';
import { type ReleaseFigures, zoneNameIn } from './release-figures.ts';
import { readingCell, type Sheet, type SheetCell, type SheetColumn, type SheetFormula, textCell } from './sheet.ts';

const QUARTER_KEYS = ['q1', 'q2', 'q3', 'q4'] as const;

const rowKey = ({ metric, zone }: Pick<ProgressRow, 'metric' | 'zone'>): string => `${metric}~${zone}`;

function listColumns(figures: ReleaseFigures): readonly SheetColumn[] {
  const { language, context } = figures;
  const period = formatToDate(context.through, language);
  return [
    annexColumn('number', language, 4),
    annexColumn('metric', language, 24),
    annexColumn('unit', language, 9),
    annexColumn('zone', language, 11),
    ...QUARTER_KEYS.map((key, index) => ({
      key,
      header: formatQuarter(`${context.year}-Q${(index + 1) as 1 | 2 | 3 | 4}`, language), // there are four
      unit: '',
      width: 10,
    })),
    { ...annexColumn('toDate', language, 10), unit: period },
    { ...annexColumn('planToDate', language, 10), unit: period },
    annexColumn('attainment', language, 10),
    annexColumn('variance', language, 10),
    annexColumn('standing', language, 13),
    annexColumn('yearPlan', language, 10),
    annexColumn('required', language, 10),
    annexColumn('status', language, 14),
    annexColumn('source', language, 16),
  ];
}

/** All zones together are the sum of the zones in the same column. */
function overZones(figures: ReleaseFigures, row: ProgressRow, column: string): SheetFormula | null {
  if (row.zone !== ALL_ZONES || row.kind === 'ratio') return null;
  const zones = figures.scopes.filter((zone) => zone !== ALL_ZONES);
  return { op: 'sum', of: zones.map((zone) => ({ row: rowKey({ metric: row.metric, zone }), column })) };
}

/** To date: a flow adds up since 1 January, a level is the last quarter's. */
function toDateFormula(figures: ReleaseFigures, row: ProgressRow): SheetFormula | null {
  if (row.zone === ALL_ZONES) return overZones(figures, row, 'toDate');
  const last = numberOf(figures.context.through);
  const columns = row.kind === 'flow' ? QUARTER_KEYS.slice(0, last) : QUARTER_KEYS.slice(last - 1, last);
  return { op: 'sum', of: columns.map((column) => ({ row: rowKey(row), column })) };
}

function listCells(figures: ReleaseFigures, row: ProgressRow, number: number): Readonly<Record<string, SheetCell>> {
  const { language, nameSources } = figures;
  const { unit, toDate } = row;
  const key = rowKey(row);
  const both = [
    { row: key, column: 'toDate' },
    { row: key, column: 'planToDate' },
  ];
  const quarters = QUARTER_KEYS.map((column, index) => {
    const reading = row.quarters[index as 0 | 1 | 2 | 3].actual; // the keys are four
    return [column, readingCell(reading, unit, overZones(figures, row, column))] as const;
  });
  const readings = [toDate.actual, toDate.plan, row.yearPlan, ...row.quarters.map(({ actual }) => actual)];
  return {
    number: { kind: 'number', value: number },
    metric: textCell(METRICS[row.metric].name[language]),
    unit: textCell(formatUnitName(unit, language)),
    zone: textCell(zoneNameIn(figures, row.zone)),
    ...Object.fromEntries(quarters),
    toDate: readingCell(toDate.actual, unit, toDateFormula(figures, row)),
    planToDate: readingCell(toDate.plan, unit, overZones(figures, row, 'planToDate')),
    attainment: readingCell(toDate.attainment, 'ratio', { op: 'share', of: both }),
    variance: readingCell(toDate.variance, unit, { op: 'difference', of: both }),
    standing: textCell(`${PROGRESS_MARKS[toDate.status]} ${formatStatus(toDate.status, language)}`),
    yearPlan: readingCell(row.yearPlan, unit, overZones(figures, row, 'yearPlan')),
    required: readingCell(row.required.perQuarter, unit),
    status: textCell(formatReadingStatus(toDate.actual, language)),
    source: textCell([...new Set(readings.flatMap(nameSources))].sort().join('\n')),
  };
}

/** How the indicators of some groups stand against the plan: each zone, then all zones together. */
export function progressSheet(
  figures: ReleaseFigures,
  sheet: keyof typeof ANNEX_SHEETS,
  groups: readonly MetricGroup[],
): Sheet {
  const rows = figures.progress.filter(({ metric }) => groups.some((group) => group === METRICS[metric].group));
  return {
    name: ANNEX_SHEETS[sheet].name[figures.language],
    title: ANNEX_SHEETS[sheet].title[figures.language],
    notes: [],
    columns: listColumns(figures),
    rows: rows.map((row, index) => ({
      key: rowKey(row),
      isTotal: row.zone === ALL_ZONES,
      cells: listCells(figures, row, index + 1),
    })),
  };
}
