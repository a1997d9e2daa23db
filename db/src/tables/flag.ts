/** Booleans are stored as 0 and 1 on both engines, so that SQL and comparisons are the same. */
export type Flag = 0 | 1;

export function toFlag(value: boolean): Flag {
  return value ? 1 : 0;
}
