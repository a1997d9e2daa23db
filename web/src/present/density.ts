export type Density = 'airy' | 'usual' | 'dense';

/** How large text can be set: more of it than the first bound is set smaller, more than the second smallest. */
export function densityOf(amount: number, [usual, dense]: readonly [number, number]): Density {
  if (amount > dense) return 'dense';
  return amount > usual ? 'usual' : 'airy';
}
