/** What is compared: the release that the address names, else the one published before. */
export interface Compared<R> {
  readonly compared: R | undefined;
  /** What the address names and the board has not. */
  readonly unknown: string | undefined;
}

/** `releases` newest first. A release is not set against itself. */
export function findCompared<R extends { readonly id: string }>(
  releases: readonly R[],
  id: string,
  against: string | undefined,
): Compared<R> {
  const previous = releases[releases.findIndex((one) => one.id === id) + 1];
  if (against === undefined) return { compared: previous, unknown: undefined };
  const named = releases.find((one) => one.id === against && one.id !== id);
  return named === undefined ? { compared: previous, unknown: against } : { compared: named, unknown: undefined };
}
