import type { ComparisonAnswer } from '@zones/core/contract/comparison';
import type { CompareQuery } from '@zones/core/contract/parameters';
import { createSourceFinder } from '@zones/core/evidence/source-keys';
import { formatAbsence } from '@zones/core/format/absence';
import type { Reading } from '@zones/core/readings/reading';
import { COMPARABILITY_WORDS } from '@zones/core/zones/comparability';
import type { View } from '../responses/answers.ts';
import type { Cell, Table } from '../responses/csv.ts';
import { READING_COLUMNS, readingCells } from '../responses/reading-cells.ts';
import { getComparison } from './get-comparison.ts';

const absenceWords = (reading: Reading, language: 'vi' | 'en'): Cell =>
  reading.value === null ? formatAbsence(reading.absence, language) : null;

type Cells = ComparisonAnswer['rows'][number]['cells'];

const markOf = (
  zone: string,
  row: { readonly highest: readonly string[]; readonly lowest: readonly string[] },
): Cell => (row.highest.includes(zone) ? 'highest' : row.lowest.includes(zone) ? 'lowest' : null);

/** A zone's figure, and after it those of other sources that disagree. */
const listStated = ({ others, ...cell }: Cells[number]) => [
  cell,
  ...others.map((one) => ({ ...one, zone: cell.zone })),
];

/** One row a figure and zone, more where sources disagree; an absence and what may not be compared are said in words too. */
export function listComparisonTable(view: View, query: CompareQuery): Table {
  const { release, rows } = getComparison(view, query);
  const findSources = createSourceFinder(view.content);
  return {
    columns: [
      'release',
      'group',
      'code',
      'name_vi',
      'name_en',
      'zone',
      'period',
      'unit',
      ...READING_COLUMNS,
      'absence_vi',
      'absence_en',
      'comparability',
      'comparability_vi',
      'comparability_en',
      'mark',
    ],
    rows: rows.flatMap((row) =>
      row.cells.flatMap(listStated).map(({ zone, period, unit, reading }) => ({
        release: release.id,
        group: row.group,
        code: row.code,
        name_vi: row.name.vi,
        name_en: row.name.en,
        zone,
        period,
        unit,
        ...readingCells(reading, findSources),
        absence_vi: absenceWords(reading, 'vi'),
        absence_en: absenceWords(reading, 'en'),
        comparability: row.comparability,
        comparability_vi: COMPARABILITY_WORDS[row.comparability].vi,
        comparability_en: COMPARABILITY_WORDS[row.comparability].en,
        mark: markOf(zone, row),
      })),
    ),
  };
}
