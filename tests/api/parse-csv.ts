/** Reads RFC 4180 with a byte order mark: the header's codes, and a record a row. Throws on rows of another width. */
export function parseCsv(text: string): { columns: string[]; rows: Record<string, string>[] } {
  if (!text.startsWith('\uFEFF')) throw new Error('The byte order mark is missing');
  const cells = [...text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    lines.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
  }
  const [columns = [], ...body] = lines.slice(0, -1);
  const rows = body.map((line) => {
    if (line.length !== columns.length) throw new Error(`A row has ${line.length} cells: ${line.join('|')}`);
    return Object.fromEntries(columns.map((column, index) => [column, line[index] ?? '']));
  });
  return { columns, rows };
}
