/** What Recharts hands to a tooltip, as far as it is used here. */
export interface TooltipState {
  readonly active?: boolean | undefined;
  readonly payload?: readonly { readonly payload?: unknown }[] | undefined;
}

/** Position of the datum under the pointer or the keyboard; every datum carries its own. */
export function findIndex(state: TooltipState): number | null {
  const datum = state.active === true ? state.payload?.[0]?.payload : undefined;
  if (typeof datum !== 'object' || datum === null || !('index' in datum)) return null;
  return typeof datum.index === 'number' ? datum.index : null;
}
