import { formatCell } from '@zones/core/charts/table-text';
import type { TableTwin } from '@zones/core/charts/table-twin';
import { formatUnitName } from '@zones/core/format/unit';
import type { Language } from '@zones/core/language/text';
import type { Canvas } from '../layout/canvas.ts';

interface ReadingCardProps {
  readonly table: TableTwin;
  readonly language: Language;
  /** Row under the pointer; the rows of the table and the marks of the drawing stand in the same order. */
  readonly index: number | null;
}

/** What the drawing shows at one place: the very cells of the table. */
export function ReadingCard({ table, language, index }: ReadingCardProps) {
  const row = index === null ? undefined : table.rows[index];
  if (row === undefined) return null;
  return (
    <div className="chart-card">
      <p className="chart-card-title">{row.header[language]}</p>
      <dl>
        {table.columns.map((column, position) => {
          const cell = row.cells[position];
          if (cell === undefined) return null;
          const isPercent = column.unit === null || column.unit === 'ratio';
          return (
            <div key={column.key}>
              <dt>{column.header[language]}</dt>
              <dd>
                {formatCell(cell, column, language)}
                {isPercent || isAbsent(cell) ? null : ` ${formatUnitName(column.unit, language)}`}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

/** Beside the pointer where there is room; above the drawing on a phone. */
export function cardPlace(canvas: Canvas) {
  return canvas.name === 'narrow' ? { position: { x: 0, y: 0 }, allowEscapeViewBox: { x: false, y: true } } : {};
}

const isAbsent = (cell: TableTwin['rows'][number]['cells'][number]): boolean =>
  'reading' in cell && cell.reading.value === null;
