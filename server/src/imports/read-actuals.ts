import type { StatedObservation } from '@zones/core/imports/batch';
import { METRICS, type MetricCode } from '@zones/core/metrics/catalogue';
import type { FundingSource } from '@zones/core/observations/observation';
import type { Absence } from '@zones/core/readings/reading';
import { type EntryUnit, getStandardUnit, listEntryUnits } from './entry-units.ts';
import type { FoundTable } from './find-tables.ts';
import { readCircumstances, readStatus } from './read-circumstances.ts';
import { claimKey, type SeenRows } from './repeated-rows.ts';
import { listRows, type ReadingContext, type TableRow } from './table-row.ts';

type Subject = Pick<StatedObservation, 'zone' | 'metric' | 'period' | 'works' | 'funding'>;
type FigureRow = TableRow<'actual'> | TableRow<'disbursed'>;

/** The unit of a row: its own word for it, else the standard one. A unit that cannot count the metric is reported. */
export function readUnit(row: TableRow<'actual'> | TableRow<'target'>, metric: MetricCode): EntryUnit | null {
  const of = METRICS[metric].unit;
  const label = row.choice('unit');
  if (label === null) return getStandardUnit(of);
  const units = listEntryUnits(of);
  const unit = units.find((each) => each.label.vi === label);
  return (
    unit ??
    row.report('workbook.other-unit', 'unit', { unit: label, expected: units.map((each) => each.label.vi).join(', ') })
  );
}

function readFigure(row: FigureRow, unit: EntryUnit): Pick<StatedObservation, 'value' | 'status' | 'absence'> {
  const value = row.amount('value', unit.power, unit.label.vi);
  const absence = row.choice<Absence>('absence');
  if (value !== null && absence !== null) row.report('workbook.value-and-absence', 'absence', { absence });
  if (row.isBlank('value') && row.isBlank('absence')) row.report('workbook.no-value', 'value');
  return { value, absence, status: value === null ? null : readStatus(row) };
}

function readObservation(row: FigureRow, subject: Subject, unit: EntryUnit, seen: SeenRows): StatedObservation[] {
  const observation: StatedObservation = {
    ...subject,
    ...readFigure(row, unit),
    ...readCircumstances(row),
    quote: null,
    place: row.place('value'),
  };
  const { zone, metric, period, works, funding } = subject;
  const key = [zone, metric, period, works, funding, observation.sourceKey].filter((part) => part !== null).join(' ');
  return row.isSound && claimKey(seen, row, 'zone', key) ? [observation] : [];
}

function readActual(row: TableRow<'actual'>, seen: SeenRows): StatedObservation[] {
  const zone = row.need('zone', row.choice('zone'));
  const metric = row.need('metric', row.choice<MetricCode>('metric'));
  const period = row.need('quarter', row.period('quarter'));
  const unit = metric && readUnit(row, metric);
  if (zone === null || metric === null || period === null || unit === null) return [];
  return readObservation(row, { zone, metric, period, works: null, funding: null }, unit, seen);
}

function readDisbursed(row: TableRow<'disbursed'>, seen: SeenRows): StatedObservation[] {
  const zone = row.need('zone', row.choice('zone'));
  const works = row.need('works', row.key('works'));
  const funding = row.need('funding', row.choice<FundingSource>('funding'));
  const period = row.need('quarter', row.period('quarter'));
  if (zone === null || works === null || funding === null || period === null) return [];
  const subject = { zone, metric: 'public_capital_disbursed', period, works, funding } as const;
  return readObservation(row, subject, getStandardUnit('VND'), seen);
}

/** What the sheets Thực hiện and Công trình state, a figure or the reason for none per row, in base units. */
export function readActuals(tables: readonly FoundTable[], context: ReadingContext): readonly StatedObservation[] {
  const seen: SeenRows = new Map();
  return [
    ...listRows(tables, 'actual', context).flatMap((row) => readActual(row, seen)),
    ...listRows(tables, 'disbursed', context).flatMap((row) => readDisbursed(row, seen)),
  ];
}
