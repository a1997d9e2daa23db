import type { ImportBatch, Placed } from '@zones/core/imports/batch';
import type { MetricCode } from '@zones/core/metrics/catalogue';
import type { FundingSource } from '@zones/core/observations/observation';
import type { Plan, PlanKind, Target, TargetPoint } from '@zones/core/plans/plan';
import { type EntryUnit, getStandardUnit } from './entry-units.ts';
import type { FoundTable } from './find-tables.ts';
import { readUnit } from './read-actuals.ts';
import { claimKey, type SeenRows } from './repeated-rows.ts';
import { listRows, type ReadingContext, type TableRow } from './table-row.ts';

type StatedTarget = ImportBatch['targets'][number];
type TargetRow = TableRow<'target'> | TableRow<'works_plan'>;

const POINTS = [
  ['Q1', 'q1'],
  ['Q2', 'q2'],
  ['Q3', 'q3'],
  ['Q4', 'q4'],
  ['year', 'year'],
] as const satisfies readonly (readonly [TargetPoint, string])[];

function readYear(row: TableRow<'plan'>): number | null {
  const year = row.need('year', row.amount('year', 0, ''));
  if (year === null || (year >= 1990 && year <= 2100)) return year;
  return row.report('workbook.not-a-year', 'year', { text: String(year) });
}

function readPlan(row: TableRow<'plan'>, seen: SeenRows): Placed<Plan>[] {
  const id = row.need('id', row.key('id'));
  const year = readYear(row);
  const kind = row.need('kind', row.choice<PlanKind>('kind'));
  const number = row.need('number', row.text('number'));
  const approvedOn = row.need('approved_on', row.day('approved_on'));
  const deadline = row.need('deadline', row.day('deadline'));
  const vi = row.need('authority_vi', row.text('authority_vi'));
  const en = row.need('authority_en', row.text('authority_en'));
  const rest = { sourceKey: row.key('source'), illustrative: row.flag('illustrative'), place: row.place('id') };
  if (!row.isSound || id === null || year === null || kind === null || number === null) return [];
  if (approvedOn === null || deadline === null || vi === null || en === null) return [];
  if (!claimKey(seen, row, 'id', id)) return [];
  return [{ id, year, kind, number, approvedOn, deadline, authority: { vi, en }, ...rest }];
}

/** The plan versions of the sheet Kế hoạch. */
export function readPlans(tables: readonly FoundTable[], context: ReadingContext): ImportBatch['plans'] {
  const seen: SeenRows = new Map();
  return listRows(tables, 'plan', context).flatMap((row) => readPlan(row, seen));
}

type Subject = Pick<Target, 'planId' | 'zone' | 'metric' | 'works' | 'funding'>;

function readPoints(row: TargetRow, subject: Subject, unit: EntryUnit): StatedTarget[] {
  const rest = { illustrative: row.flag('illustrative'), sourceKey: row.key('source') };
  if (POINTS.every(([, column]) => row.isBlank(column))) row.report('workbook.no-value', 'year');
  const targets = POINTS.flatMap(([point, column]): StatedTarget[] => {
    const value = row.amount(column, unit.power, unit.label.vi);
    return value === null ? [] : [{ ...subject, point, value, ...rest, place: row.place(column) }];
  });
  return row.isSound ? targets : [];
}

function readZoneTargets(row: TableRow<'target'>, seen: SeenRows): StatedTarget[] {
  const planId = row.need('plan', row.key('plan'));
  const zone = row.need('zone', row.choice('zone'));
  const metric = row.need('metric', row.choice<MetricCode>('metric'));
  const unit = metric && readUnit(row, metric);
  if (planId === null || zone === null || metric === null || unit === null) return [];
  if (!claimKey(seen, row, 'metric', [planId, zone, metric].join(' '))) return [];
  return readPoints(row, { planId, zone, metric, works: null, funding: null }, unit);
}

function readWorksTargets(row: TableRow<'works_plan'>, seen: SeenRows): StatedTarget[] {
  const planId = row.need('plan', row.key('plan'));
  const zone = row.need('zone', row.choice('zone'));
  const works = row.need('works', row.key('works'));
  const funding = row.need('funding', row.choice<FundingSource>('funding'));
  if (planId === null || zone === null || works === null || funding === null) return [];
  if (!claimKey(seen, row, 'works', [planId, zone, works, funding].join(' '))) return [];
  const subject = { planId, zone, metric: 'public_capital_disbursed', works, funding } as const;
  return readPoints(row, subject, getStandardUnit('VND'));
}

/** The targets per zone and indicator, and per works and funding source; a blank point is no target. */
export function readTargets(tables: readonly FoundTable[], context: ReadingContext): readonly StatedTarget[] {
  const seen: SeenRows = new Map();
  return [
    ...listRows(tables, 'target', context).flatMap((row) => readZoneTargets(row, seen)),
    ...listRows(tables, 'works_plan', context).flatMap((row) => readWorksTargets(row, seen)),
  ];
}
