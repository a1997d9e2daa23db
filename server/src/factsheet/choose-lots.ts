import type { LotRow } from '@zones/core/lots/assess-lots';
import { assessLots } from '@zones/core/lots/assess-lots';
import { Problem } from '../problems/problem.ts';
import type { View } from '../responses/answers.ts';

/** More do not fit on two pages. */
const MOST_LOTS = 8;

/** The lots asked for (`loc-son~A1,phu-hoi~P1`), in that order, each once. Throws for one that is not there. */
export function chooseLots({ content }: View, asked: string): readonly LotRow[] {
  const keys = [...new Set(asked.split(','))];
  if (keys.length > MOST_LOTS) throw new Problem('lots.too-many', String(MOST_LOTS), 'lots');
  const lots = new Map(assessLots(content, content.release.cutoff).map((row) => [`${row.zone}~${row.lot}`, row]));
  return keys.map((key) => {
    const lot = lots.get(key);
    if (lot === undefined) throw new Problem('lot.not-found', key, 'lots');
    return lot;
  });
}
