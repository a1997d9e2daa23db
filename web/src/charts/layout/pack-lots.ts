/** Where each of several areas lies in rows of one width. */
export interface PackedCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Packing {
  readonly width: number;
  readonly leastWidth: number;
  readonly leastHeight: number;
  /** Height that a row should have. */
  readonly rowHeight: number;
  /** Square units of the drawing a square metre. */
  readonly scale: number;
}

/** Widths that fill a row: those too narrow to be read get the least, the others share what is left. */
function fillRow(widths: readonly number[], least: number, room: number): readonly number[] {
  const raised = new Set<number>();
  for (;;) {
    const shared = widths.reduce((sum, width, index) => (raised.has(index) ? sum : sum + width), 0);
    const factor = shared === 0 ? 0 : (room - raised.size * least) / shared;
    const narrow = widths.flatMap((width, index) => (!raised.has(index) && width * factor < least ? [index] : []));
    if (narrow.length === 0) return widths.map((width, index) => (raised.has(index) ? least : width * factor));
    for (const index of narrow) raised.add(index);
  }
}

function splitRows(
  areas: readonly number[],
  { width, leastWidth, rowHeight }: Packing,
): readonly (readonly number[])[] {
  const most = Math.max(1, Math.floor(width / leastWidth));
  const rows: number[][] = [];
  let room = 0;
  for (const area of areas) {
    const last = rows.at(-1);
    if (last === undefined || room <= 0 || last.length >= most) {
      rows.push([area]);
      room = width * rowHeight - area;
    } else {
      last.push(area);
      room -= area;
    }
  }
  return rows;
}

/**
 * Lays areas in rows in their order. A full row keeps every area in proportion, because its height follows from them;
 * only a cell too small for its words is drawn larger. A last row that is not full ends where its cells end.
 */
export function packLots(areasM2: readonly number[], packing: Packing): readonly PackedCell[] {
  const { width, leastWidth, leastHeight, rowHeight, scale } = packing;
  const areas = areasM2.map((area) => Math.max(area * scale, leastWidth * leastHeight));
  const cells: PackedCell[] = [];
  let y = 0;
  for (const row of splitRows(areas, packing)) {
    const sum = row.reduce((total, area) => total + area, 0);
    const isFull = sum >= width * rowHeight * 0.7;
    const height = Math.max(leastHeight, isFull ? sum / width : rowHeight);
    const natural = row.map((area) => Math.max(leastWidth, area / height));
    const taken = natural.reduce((total, one) => total + one, 0);
    const widths =
      isFull || taken > width
        ? fillRow(
            row.map((area) => area / height),
            leastWidth,
            width,
          )
        : natural;
    let x = 0;
    for (const one of widths) {
      cells.push({ x, y, width: one, height });
      x += one;
    }
    y += height;
  }
  return cells;
}
