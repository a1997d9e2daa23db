import type { ProgressParameters } from '@zones/core/contract/parameters';
import type { Calculation } from '@zones/core/evidence/calculation';
import { createSourceFinder } from '@zones/core/evidence/source-keys';
import type { ProgressRow } from '@zones/core/progress/progress';
import type { Reading } from '@zones/core/readings/reading';
import type { View } from '../responses/answers.ts';
import type { Table } from '../responses/csv.ts';
import { READING_COLUMNS, readingCells } from '../responses/reading-cells.ts';
import { getProgress } from './get-progress.ts';

type Measured = readonly [period: string, measure: string, unit: string, reading: Reading];

function listYearEnd({ yearEnd, unit }: ProgressRow, year: string): readonly Measured[] {
  if (!yearEnd?.range) return [];
  const { low, high, past } = yearEnd.range;
  return [
    [year, 'year_end_low', unit, low],
    [year, 'year_end_high', unit, high],
    ...past.flatMap((one): Measured[] => [
      [String(one.year), 'year_end_share', 'ratio', one.share],
      [String(one.year), 'year_end_error', 'ratio', one.error],
    ]),
  ];
}

/** Every reading of a row, with what it measures and of when. */
function listMeasured(row: ProgressRow, year: number, through: string): readonly Measured[] {
  const { unit } = row;
  const quarters = row.quarters.flatMap((one): Measured[] => [
    [one.quarter, 'actual', unit, one.actual],
    [one.quarter, 'actual_to_date', unit, one.actualToDate],
    [one.quarter, 'plan_to_date', unit, one.planToDate],
    [one.quarter, 'reference', unit, one.reference],
  ]);
  const whole = String(year);
  return [
    ...quarters,
    [through, 'attainment', 'ratio', row.toDate.attainment],
    [through, 'variance', unit, row.toDate.variance],
    [whole, 'year_plan', unit, row.yearPlan],
    [through, 'required_per_quarter', unit, row.required.perQuarter],
    [row.required.bestQuarterAt ?? whole, 'best_quarter', unit, row.required.bestQuarter],
    [through, 'ratio_to_best', 'ratio', row.required.ratioToBest],
    ...listYearEnd(row, whole),
  ];
}

/** One row a reading: what it measures, of which zone, metric and time, against which plan. */
export function listProgressTable(view: View, query: ProgressParameters): Table {
  const traced: Calculation[] = [];
  const { release, plan, year, through, rows } = getProgress(view, query, (calculation) => traced.push(calculation));
  const findSources = createSourceFinder(view.content, traced);
  return {
    columns: [
      'release',
      'plan',
      'zone',
      'metric',
      'kind',
      'period',
      'measure',
      'unit',
      ...READING_COLUMNS,
      'progress_status',
      'zones_reporting',
      'zones_expected',
    ],
    rows: rows.flatMap((row) =>
      listMeasured(row, year, through).map(([period, measure, unit, reading]) => ({
        release: release.id,
        plan: plan?.id,
        zone: row.zone,
        metric: row.metric,
        kind: row.kind,
        period,
        measure,
        unit,
        ...readingCells(reading, findSources),
        progress_status: measure === 'attainment' ? row.toDate.status : null,
        zones_reporting: row.coverage.reporting,
        zones_expected: row.coverage.expected,
      })),
    ),
  };
}
