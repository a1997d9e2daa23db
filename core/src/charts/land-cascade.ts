import { formatAbsence } from '../format/absence.ts';
import { formatDate } from '../format/date.ts';
import { STATUS_MARKS } from '../format/marks.ts';
import { formatPeriod } from '../format/period.ts';
import { formatUnitName } from '../format/unit.ts';
import { formatReading, formatValue } from '../format/value.ts';
import type { LandRow } from '../land/land-row.ts';
import { LAND_STATES } from '../land/land-row.ts';
import type { Language, Text } from '../language/text.ts';
import { METRICS } from '../metrics/catalogue.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { Reading } from '../readings/reading.ts';
import { isPresent } from '../readings/reading.ts';
import { type ChartContext, findZoneName, scenarioOf } from './chart-context.ts';
import { chartId, formatSource, inBoth, isIllustrative, markTitle, WATERMARK } from './chart-words.ts';
import type { CascadeItem, LandCascadeSpec } from './land-chart-spec.ts';
import { legendOf } from './legend.ts';
import { type TableTwin, valueCell } from './table-twin.ts';

/** A ledger with the planned area in force on its date. */
export interface CascadeLedger {
  readonly row: LandRow;
  readonly planned: { readonly reading: Reading; readonly period: PeriodCode | null };
}

/** What each state is a part of; planned land is the whole. */
const PARENTS = {
  land_industrial: 'land_planned',
  land_uncleared: 'land_industrial',
  land_cleared: 'land_industrial',
  land_leased: 'land_cleared',
  land_introduced: 'land_cleared',
  land_recovering: 'land_cleared',
  land_other_use: 'land_cleared',
  land_available: 'land_cleared',
} as const satisfies Record<(typeof LAND_STATES)[number], CascadeItem['state']>;

const RESIDUAL: Text = { vi: 'Chênh lệch cân đối', en: 'Residual' };

function toItems({ row, planned }: CascadeLedger): readonly CascadeItem[] {
  const whole: CascadeItem = {
    state: 'land_planned',
    of: null,
    name: METRICS.land_planned.short,
    scenario: 'PL',
    reading: planned.reading,
    period: planned.period === row.asOf ? null : planned.period,
  };
  const states = LAND_STATES.map((state): CascadeItem => {
    const reading = row.states[state];
    return {
      state,
      of: PARENTS[state],
      name: METRICS[state].short,
      scenario: scenarioOf(reading),
      reading,
      period: null,
    };
  });
  return [whole, ...states];
}

/** The number with how sure it is; whether it is invented is said once, by the title's own mark. */
function say(reading: Reading, unit: 'm2' | 'ratio', language: Language): string {
  if (!isPresent(reading)) return formatAbsence(reading.absence, language);
  const style = unit === 'ratio' ? 'table' : 'full';
  return formatValue(reading.value, unit, { language, style }) + STATUS_MARKS[reading.status][language];
}

/** Both denominators or, where neither is known, one reason for both. */
function sayOccupancy(row: LandRow, language: Language): string {
  const cleared = say(row.occupancyOfCleared, 'ratio', language);
  const industrial = say(row.occupancyOfIndustrial, 'ratio', language);
  const known = isPresent(row.occupancyOfCleared) || isPresent(row.occupancyOfIndustrial);
  if (language === 'vi') {
    return known ? `đã cho thuê ${cleared} đất sạch, ${industrial} đất công nghiệp` : `tỷ lệ lấp đầy ${cleared}`;
  }
  return known ? `${cleared} of cleared and ${industrial} of industrial land is leased` : `occupancy ${cleared}`;
}

function sayAvailable(row: LandRow, language: Language): string {
  const area = say(row.states.land_available, 'm2', language);
  if (!isPresent(row.states.land_available))
    return language === 'vi' ? `đất còn cho thuê ${area}` : `available land ${area}`;
  return language === 'vi' ? `còn ${area} cho thuê được` : `${area} available`;
}

function toTitle(row: LandRow, context: ChartContext): Text {
  const title = inBoth((language) => {
    const where = `${findZoneName(context, row.zone)[language]}, ${formatPeriod(row.asOf, language)}`;
    return `${where}: ${sayAvailable(row, language)}; ${sayOccupancy(row, language)}`;
  });
  return markTitle(title, [row.states.land_available, row.occupancyOfCleared, row.occupancyOfIndustrial]);
}

function toSubtitle(row: LandRow, context: ChartContext): Text {
  return inBoth((language) => {
    const asOf = formatPeriod(row.asOf, language);
    const cutoff = formatDate(context.release.cutoff, language);
    const name = findZoneName(context, row.zone)[language];
    const parts =
      language === 'vi'
        ? [name, formatUnitName('m2', language), `thời điểm ${asOf}`, `số liệu đến ${cutoff}`]
        : [name, formatUnitName('m2', language), `as of ${asOf}`, `data to ${cutoff}`];
    return parts.join(' · ');
  });
}

const asOfText = (period: PeriodCode): Text => inBoth((language) => formatPeriod(period, language));

function toTable(ledger: CascadeLedger, items: readonly CascadeItem[], caption: Text): TableTwin {
  const { row } = ledger;
  return {
    caption,
    corner: { vi: 'Đất', en: 'Land' },
    columns: [
      { key: 'area', header: { vi: 'Diện tích', en: 'Area' }, unit: 'm2' },
      { key: 'as-of', header: { vi: 'Thời điểm', en: 'As of' }, unit: null },
    ],
    rows: items.map(({ state, reading, period }) => ({
      key: state,
      header: METRICS[state].name,
      cells: [valueCell(reading, 'm2'), { kind: 'text', text: asOfText(period ?? row.asOf) }],
    })),
    remarks: [
      { header: RESIDUAL, cell: valueCell(row.residual, 'm2') },
      { header: METRICS.occupancy_of_cleared.name, cell: valueCell(row.occupancyOfCleared, 'ratio') },
      { header: METRICS.occupancy_of_industrial.name, cell: valueCell(row.occupancyOfIndustrial, 'ratio') },
      ...row.notes.map(({ text }) => ({
        header: { vi: 'Ghi chú', en: 'Note' },
        cell: { kind: 'text', text } as const,
      })),
    ],
  };
}

function toSentence(row: LandRow, items: readonly CascadeItem[], context: ChartContext): Text {
  return inBoth((language) => {
    const listed = items.map(
      ({ state, reading }) => `${METRICS[state].short[language]} ${formatReading(reading, 'm2', { language })}`,
    );
    const where = `${findZoneName(context, row.zone)[language]}, ${formatPeriod(row.asOf, language)}`;
    return `${where}: ${listed.join('; ')}; ${RESIDUAL[language]} ${formatReading(row.residual, 'm2', { language })}.`;
  });
}

/** The documents and marks, and which of the areas no document prints. */
function toSource(context: ChartContext, items: readonly CascadeItem[], readings: readonly Reading[]): Text {
  const stated = formatSource(context, readings);
  const derived = items.filter(({ reading }) => isPresent(reading) && reading.status === 'derived');
  if (derived.length === 0) return stated;
  return inBoth((language) => {
    const names = derived.map(({ name }) => name[language]).join('; ');
    return `${stated[language]} ${language === 'vi' ? 'Tính từ số liệu khác' : 'Derived'}: ${names}.`;
  });
}

/** Largest area among ledgers: drawings that share it have one scale. 0 when nothing is known. */
export function largestArea(ledgers: readonly CascadeLedger[]): number {
  return Math.max(
    0,
    ...ledgers.flatMap((ledger) =>
      toItems(ledger).flatMap(({ reading }) => (isPresent(reading) ? [reading.value] : [])),
    ),
  );
}

/**
 * Where the land of a zone went at one date: planned, industrial, cleared, then what cleared land is used for. Bars from
 * zero on one scale; what the ledger does not state is a gap in words; what it does not explain is the residual.
 */
export function landCascadeSpec(ledger: CascadeLedger, context: ChartContext, scaleTo: number): LandCascadeSpec {
  const { row } = ledger;
  const items = toItems(ledger);
  const occupancy = { cleared: row.occupancyOfCleared, industrial: row.occupancyOfIndustrial };
  const readings = [...items.map(({ reading }) => reading), row.residual, occupancy.cleared, occupancy.industrial];
  const title = toTitle(row, context);
  return {
    kind: 'land-cascade',
    id: chartId('land-cascade', row.zone, [row.asOf]),
    title,
    subtitle: toSubtitle(row, context),
    source: toSource(context, items, readings),
    watermark: isIllustrative(readings) ? WATERMARK : null,
    sentence: toSentence(row, items, context),
    legend: legendOf({
      scenarios: items.flatMap(({ reading, scenario }) => (isPresent(reading) && scenario === 'ES' ? [scenario] : [])),
      past: [],
    }),
    table: toTable(ledger, items, title),
    items,
    residual: { name: RESIDUAL, reading: row.residual, balanced: row.balanced },
    occupancy,
    scaleTo,
  };
}
