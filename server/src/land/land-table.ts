import type { ZoneQuery } from '@zones/core/contract/parameters';
import type { Calculation } from '@zones/core/evidence/calculation';
import { createSourceFinder } from '@zones/core/evidence/source-keys';
import { LAND_STATES, type LandRow } from '@zones/core/land/land-row';
import type { Reading } from '@zones/core/readings/reading';
import type { View } from '../responses/answers.ts';
import type { Table } from '../responses/csv.ts';
import { READING_COLUMNS, readingCells } from '../responses/reading-cells.ts';
import { getLand } from './get-land.ts';

type Measured = readonly [measure: string, unit: string, reading: Reading];

const listMeasured = (row: LandRow): readonly Measured[] => [
  ...LAND_STATES.map((state) => [state, 'm2', row.states[state]] as const),
  ['residual', 'm2', row.residual],
  ['occupancy_of_cleared', 'ratio', row.occupancyOfCleared],
  ['occupancy_of_industrial', 'ratio', row.occupancyOfIndustrial],
];

/** One row a state of the land, zone and date. */
export function listLandTable(view: View, query: ZoneQuery): Table {
  const traced: Calculation[] = [];
  const { release, rows } = getLand(view, query, (calculation) => traced.push(calculation));
  const findSources = createSourceFinder(view.content, traced);
  return {
    columns: ['release', 'zone', 'as_of', 'measure', 'unit', ...READING_COLUMNS, 'notes_vi', 'notes_en'],
    rows: rows.flatMap((row) =>
      listMeasured(row).map(([measure, unit, reading]) => ({
        release: release.id,
        zone: row.zone,
        as_of: row.asOf,
        measure,
        unit,
        ...readingCells(reading, findSources),
        notes_vi: row.notes.map(({ text }) => text.vi).join(' '),
        notes_en: row.notes.map(({ text }) => text.en).join(' '),
      })),
    ),
  };
}
