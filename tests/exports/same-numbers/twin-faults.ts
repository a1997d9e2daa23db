import { cumulativeProgressSpec } from '@zones/core/charts/cumulative-progress';
import { quarterlyColumnsSpec } from '@zones/core/charts/quarterly-columns';
import { formatTableCsv } from '@zones/core/charts/table-text';
import type { Language } from '@zones/core/language/text';
import { parseCsv } from '../../api/parse-csv.ts';
import type { CheckedTables } from './paper-faults.ts';
import { type Expected, findFault } from './read-figures.ts';
import { expectQuarterCell } from './table-truth.ts';
import type { Truth } from './truth.ts';

type Row = Truth['progress'][number];
type Table = readonly (readonly string[])[];

/** The table behind a chart of one indicator, quarter by quarter, as its page shows it. */
export async function checkTwin(table: Table, row: Row, truth: Truth, language: Language): Promise<CheckedTables> {
  const [heads = [], ...rows] = table;
  const checked = await Promise.all(
    rows.slice(0, row.quarters.length).flatMap((cells, at) =>
      heads.slice(1).map(async (head, column) => {
        const reading = await expectQuarterCell(truth, row, head, at);
        if (reading === null) return [];
        const fault = findFault(cells[column + 1] ?? '', { unit: row.unit, reading }, language);
        return [fault === null ? null : `${row.metric} ${row.zone}, ${cells[0]}, ${head}: ${fault}`];
      }),
    ),
  );
  const found = checked.flat();
  return { cells: found.length, faults: found.filter((fault) => fault !== null) };
}

const STATUS_WORDS = {
  vi: { head: 'trạng thái', estimate: 'ước thực hiện', illustrative: 'số liệu mẫu *' },
  en: { head: 'status', estimate: 'estimate', illustrative: 'sample' },
} as const;

/** What is wrong with a value in base units and the words of its status; null when nothing is. */
function findFieldFault(value: string, status: string, { reading, unit }: Expected, language: Language): string | null {
  if (reading.value === null) return findFault(value, { unit, reading }, language);
  const isSame = value !== '' && Math.abs(Number(value) - reading.value) < 1e-6 * Math.max(1, Math.abs(reading.value));
  if (!isSame) return `${value} where ${reading.value} is expected`;
  const words = STATUS_WORDS[language];
  const isMarked =
    status.includes(words.estimate) === (reading.status === 'estimate') &&
    status.includes(words.illustrative) === reading.illustrative;
  return isMarked ? null : `“${status}” of what is ${reading.status}`;
}

/** The same table taken away as CSV: the value in base units, its unit and how far it can be relied on. */
export async function checkCsv(csv: string, row: Row, truth: Truth, language: Language): Promise<CheckedTables> {
  const { columns, rows } = parseCsv(csv);
  const heads = columns.slice(1).filter((head) => !head.includes(':'));
  const checked = await Promise.all(
    rows.slice(0, row.quarters.length).flatMap((cells, at) =>
      heads.map(async (head) => {
        const reading = await expectQuarterCell(truth, row, head, at);
        if (reading === null) return [];
        const status = (cells[`${head}: ${STATUS_WORDS[language].head}`] ?? '').toLowerCase();
        const fault = findFieldFault(cells[head] ?? '', status, { unit: row.unit, reading }, language);
        return [fault === null ? null : `${row.metric} ${row.zone}, quarter ${at + 1}, ${head}: ${fault}`];
      }),
    ),
  );
  const found = checked.flat();
  return { cells: found.length, faults: found.filter((fault) => fault !== null) };
}

/** The CSV of the chart of an indicator, made as a press on the page makes it. */
export async function makeCsv(
  kind: 'cumulative-progress' | 'quarterly-columns',
  row: Row,
  truth: Truth,
  language: Language,
) {
  const series = { points: await truth.listPast(row.metric, row.zone) };
  const write = kind === 'cumulative-progress' ? cumulativeProgressSpec : quarterlyColumnsSpec;
  const { table, source, watermark } = write(row, truth.context, series);
  return formatTableCsv(table, { source: source[language], watermark: watermark?.[language] ?? null }, language);
}
