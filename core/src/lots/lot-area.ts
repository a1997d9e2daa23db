import type { Present } from '../readings/reading.ts';
import { present } from '../readings/reading.ts';
import type { LotRow } from './assess-lots.ts';

/** A lot's area as a figure, m², proved by the lot's own evidence. */
export function areaOf({
  areaM2,
  illustrative,
  evidence,
}: Pick<LotRow, 'areaM2' | 'illustrative' | 'evidence'>): Present {
  return present(areaM2, illustrative ? 'illustrative' : 'actual', evidence, illustrative);
}

/** m². The one place where areas of lots are added: what may be added is decided by who asks. */
export const sumOfAreas = (areas: readonly number[]): number => areas.reduce((total, area) => total + area, 0);
