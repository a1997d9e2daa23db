/** Recharts stacks its parts by number (bars 300, lines 400, labels 2000): ours go under and over them. */
export const BELOW = -50;
export const OVER = 2000;
