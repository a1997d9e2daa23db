import { formatCell } from '@zones/core/charts/table-text';
import type { TableCell, TableColumn, TableTwin as Twin } from '@zones/core/charts/table-twin';
import { formatUnitName } from '@zones/core/format/unit';
import type { Language } from '@zones/core/language/text';
import { useEvidenceDoor, useOpenEvidence } from './ink/evidence-door.tsx';

interface CellProps {
  readonly cell: TableCell;
  readonly column: Pick<TableColumn, 'unit'>;
  readonly language: Language;
}

/** A figure with the link to its proof, or the words of its absence. */
function CellContent({ cell, column, language }: CellProps) {
  const door = useEvidenceDoor();
  const text = formatCell(cell, column, language);
  const reading = cell.kind === 'text' || cell.kind === 'status' ? null : cell.reading;
  const evidence = reading?.evidence ?? null;
  const onClick = useOpenEvidence(evidence);
  const className = reading?.value === null ? 'chart-absence' : 'chart-figure';
  const href = evidence === null ? null : (door?.href(evidence) ?? null);
  if (evidence === null || href === null) return <span className={className}>{text}</span>;
  return (
    <a
      className={`${className} chart-table-link`}
      href={href}
      data-evidence={evidence}
      rel="nofollow"
      onClick={onClick}
    >
      {text}
    </a>
  );
}

const isNumber = (cell: TableCell): boolean => cell.kind !== 'text' && cell.kind !== 'status';

/** A head stands over its figures or its words as they stand. */
function HeadCell({ column, isWords, language }: { column: TableColumn; isWords: boolean; language: Language }) {
  return (
    <th scope="col" className={isWords ? undefined : 'chart-number'}>
      {column.header[language]}
      {column.unit === null ? null : <span className="chart-unit"> ({formatUnitName(column.unit, language)})</span>}
    </th>
  );
}

function Remarks({ table, language }: { table: Twin; language: Language }) {
  if (table.remarks.length === 0) return null;
  return (
    <tbody className="chart-remarks">
      {table.remarks.map((remark) => (
        <tr key={remark.header.en}>
          <th scope="row">{remark.header[language]}</th>
          <td className={isNumber(remark.cell) ? 'chart-number' : undefined} colSpan={table.columns.length}>
            <CellContent cell={remark.cell} column={{ unit: null }} language={language} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** The rows behind a drawing: the same readings, their units, statuses and absences in words. */
export function TableTwin({ table, language }: { table: Twin; language: Language }) {
  return (
    <table className="chart-table">
      <caption>{table.caption[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{table.corner[language]}</th>
          {table.columns.map((column, index) => {
            const cells = table.rows.flatMap((row) => row.cells[index] ?? []);
            const isWords = cells.length > 0 && !cells.some(isNumber);
            return <HeadCell key={column.key} column={column} isWords={isWords} language={language} />;
          })}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.header[language]}</th>
            {table.columns.map((column, index) => {
              const cell = row.cells[index];
              return (
                <td key={column.key} className={cell !== undefined && isNumber(cell) ? 'chart-number' : undefined}>
                  {cell === undefined ? null : <CellContent cell={cell} column={column} language={language} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <Remarks table={table} language={language} />
    </table>
  );
}
