import type { SeriesQuery } from '@zones/core/contract/parameters';
import { createSourceFinder } from '@zones/core/evidence/source-keys';
import type { View } from '../responses/answers.ts';
import type { Table } from '../responses/csv.ts';
import { READING_COLUMNS, readingCells } from '../responses/reading-cells.ts';
import { getSeries } from './get-series.ts';

/** One row a point in time. */
export function listSeriesTable(view: View, query: SeriesQuery): Table {
  const { release, rows } = getSeries(view, query);
  const findSources = createSourceFinder(view.content);
  return {
    columns: ['release', 'zone', 'metric', 'period', 'from', 'to', 'unit', ...READING_COLUMNS],
    rows: rows.flatMap((row) =>
      row.points.map((point) => ({
        release: release.id,
        zone: row.zone,
        metric: row.metric,
        period: point.period,
        from: point.from,
        to: point.to,
        unit: row.unit,
        ...readingCells(point.reading, findSources),
      })),
    ),
  };
}
