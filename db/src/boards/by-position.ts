/** Orders by position, then by slug. Here and not in SQL, because the engines sort text differently. */
export function byPosition<Placed extends { readonly position: number; readonly slug: string }>(
  a: Placed,
  b: Placed,
): number {
  return a.position - b.position || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0);
}
