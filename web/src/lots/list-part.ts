/** So many rows are drawn at once; of a longer list only those in view, as scripts come alive. */
export const DRAWN_ROWS = 100;

export interface ListPart {
  /** Position of the first and after the last row. */
  readonly start: number;
  readonly end: number;
  /** Where the parts before and after begin, as the address counts: from 1. Null where there is none. */
  readonly before: number | null;
  readonly after: number | null;
}

/** The part of a list that a page without scripts shows: a hundred rows, from a row on that its address names. */
export function findPart(count: number, from: string | undefined): ListPart {
  const asked = /^\d{1,6}$/.test(from ?? '') ? Number(from) - 1 : 0;
  const start = Math.max(0, Math.floor(Math.min(asked, count - 1) / DRAWN_ROWS) * DRAWN_ROWS);
  const end = Math.min(count, start + DRAWN_ROWS);
  return {
    start,
    end,
    before: start > 0 ? start - DRAWN_ROWS + 1 : null,
    after: end < count ? end + 1 : null,
  };
}
