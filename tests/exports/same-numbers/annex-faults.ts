import type { Language } from '@zones/core/language/text';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import type { CheckedTables } from './paper-faults.ts';
import { type Expected, findFault, findMarkFault, findNumberFault, plain } from './read-figures.ts';
import { expectCell, findRowTopic, type Topic } from './table-truth.ts';
import { findRow, type Truth } from './truth.ts';

const HEADS = {
  vi: { metric: 'Chỉ tiêu', zone: 'Khu', code: 'Mã' },
  en: { metric: 'Indicator', zone: 'Zone', code: 'Code' },
};

function findCellFault(sheet: Sheet, at: readonly [number, number], expected: Expected, language: Language) {
  const cell = sheet.cells?.get(at.join(','));
  const value = cell?.formulaResult ?? sheet.rows[at[0]]?.[at[1]] ?? null;
  if (typeof value === 'string') return findFault(value, expected, language);
  const fault = findNumberFault(typeof value === 'number' ? value : null, expected);
  // An absence must be said in words: an empty cell says nothing.
  if (expected.reading.value === null) return fault ?? 'no words where nothing is known';
  return fault ?? findMarkFault(cell?.style?.numFmt ?? '', expected, language);
}

function findTopic(truth: Truth, words: readonly (string | undefined)[], language: Language): Topic | null {
  const [metricName = '', zoneName = '', code] = words;
  if (code !== undefined) return code === '' ? null : findRowTopic(truth, `${code} `, language);
  const metric = [...truth.metricNames].find(([, name]) => name[language] === metricName)?.[0];
  if (metric === undefined) return null;
  const zone = [...truth.zoneNames].find(([, name]) => name[language].includes(zoneName))?.[0] ?? 'all';
  return { of: 'indicator', row: findRow(truth, metric, zone) };
}

function checkSheet(sheet: Sheet, truth: Truth, language: Language): readonly (string | null)[] {
  const words = HEADS[language];
  const headAt = sheet.rows.findIndex(
    (row) => row.includes(words.zone) && (row.includes(words.metric) || row.includes(words.code)),
  );
  const heads = (sheet.rows[headAt] ?? []).map((head) => (typeof head === 'string' ? plain(head) : ''));
  const columnOf = (head: string): number => heads.indexOf(head);
  const textAt = (row: number, column: number): string | undefined =>
    column === -1 ? undefined : String(sheet.rows[row]?.[column] ?? '');
  // A work stands above its funding sources, which carry its code too: the first row of a code is its own.
  const seen = new Set<string>();
  return sheet.rows.flatMap((_, at) => {
    if (headAt === -1 || at <= headAt) return [];
    const code = textAt(at, columnOf(words.code));
    if (code !== undefined && seen.has(code)) return [];
    if (code !== undefined) seen.add(code);
    const topic = findTopic(
      truth,
      [textAt(at, columnOf(words.metric)), textAt(at, columnOf(words.zone)), code],
      language,
    );
    if (topic === null) return [];
    return heads.flatMap((head, column) => {
      const expected = expectCell(truth, topic, head);
      if (expected === null) return [];
      const fault = findCellFault(sheet, [at, column], expected, language);
      return [fault === null ? null : `${sheet.name} row ${at + 1}, ${head}: ${fault}`];
    });
  });
}

/** What the annexes say that the release does not, cell by cell. */
export async function checkAnnexes(bytes: Uint8Array, truth: Truth, language: Language): Promise<CheckedTables> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const checked = sheets.flatMap((sheet) => checkSheet(sheet, truth, language));
  return { cells: checked.length, faults: checked.filter((fault) => fault !== null) };
}
