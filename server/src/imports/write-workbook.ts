import type { Zone } from '@zones/core/boards/board-content';
import type { IsoDate } from '@zones/core/quarters/quarter';
import { writeXlsx } from 'hucre/xlsx';
import { listCodes, listEntryQuarters } from './code-lists.ts';
import { drawLists } from './draw-lists.ts';
import { drawSheet } from './draw-sheet.ts';
import { TABLES, type TableCode, TEMPLATE_VERSION } from './template-catalogue.ts';
import { layoutWorkbook } from './workbook-layout.ts';
import type { WorkbookRows } from './workbook-rows.ts';

export interface WorkbookSpecification {
  readonly board: string;
  readonly zones: readonly Zone[];
  readonly year: number;
  readonly rows: WorkbookRows;
  /** Blank rows to leave under each table: as many as the template has, or this number. */
  readonly spareRows: 'template' | number;
  /** Shown in the file's properties. */
  readonly title: string;
  readonly madeOn: IsoDate;
}

function rowCount(specification: WorkbookSpecification, rows: WorkbookRows, code: TableCode): number {
  const filled = rows[code]?.length ?? 0;
  const { spareRows } = specification;
  if (code === 'template') return filled;
  return spareRows === 'template' ? Math.max(TABLES[code].rows, filled) : filled + spareRows;
}

/** Writes a workbook in the board's template, with whatever rows are given, as .xlsx bytes. */
export async function writeWorkbook(specification: WorkbookSpecification): Promise<Uint8Array> {
  const { board, zones, year, title, madeOn } = specification;
  const identity = [{ version: TEMPLATE_VERSION, board, year: String(year) }];
  const rows: WorkbookRows = { ...specification.rows, template: identity };
  const lists = listCodes(zones, listEntryQuarters(year));
  const layout = layoutWorkbook((code) => rowCount(specification, rows, code), lists);
  const sheets = layout.sheets.map(({ name, tables }) => {
    const canvas = drawSheet({ name, tables, layout, rows });
    const [only, ...others] = tables;
    // One table keeps its headers in sight; stacked tables cannot.
    const frozen = only && others.length === 0 ? { freezePane: { rows: only.firstRow } } : {};
    if (name !== 'Danh mục') return canvas.toSheet(name, frozen);
    drawLists(canvas, layout, lists);
    return canvas.toSheet(name, { protection: { sheet: true } });
  });
  const made = new Date(`${madeOn}T00:00:00Z`);
  return writeXlsx({ sheets, properties: { title, creator: 'Zone Progress', created: made, modified: made } });
}
