/** What Recharts hands to a tooltip, as far as it is used here. */
interface TooltipState {
  readonly active?: boolean | undefined;
  readonly payload?: readonly { readonly payload?: unknown }[] | undefined;
}

/** Position that a datum carries itself: Recharts' own index does not count absent values. */
export function indexOf(datum: unknown): number | null {
  if (typeof datum !== 'object' || datum === null || !('index' in datum)) return null;
  return typeof datum.index === 'number' ? datum.index : null;
}

/** Position of the datum under the pointer or the keyboard. */
export function findIndex(state: TooltipState): number | null {
  return state.active === true ? indexOf(state.payload?.[0]?.payload) : null;
}
