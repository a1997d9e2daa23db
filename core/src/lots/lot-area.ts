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
