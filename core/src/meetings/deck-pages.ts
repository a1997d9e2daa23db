/** Rows of a table that are still read from ten metres. */
const ROWS_ON_A_SLIDE = 7;

/** A long list on as many slides as it needs, evenly. */
export function toPages<T>(items: readonly T[], most = ROWS_ON_A_SLIDE): readonly (readonly T[])[] {
  const pages = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, page) => items.slice(page * size, (page + 1) * size));
}
