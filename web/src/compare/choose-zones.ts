import { MOST_COMPARED } from '@zones/core/zones/most-compared';

/** Which zones stand side by side, and which words of the address do not stand there. */
export interface ChosenZones {
  readonly chosen: readonly string[];
  readonly unknown: readonly string[];
  /** Put beside the ones asked for, because a comparison needs two. */
  readonly added: readonly string[];
  /** Asked for beyond the most that fit. */
  readonly leftOut: readonly string[];
}

/** Zones of the address that there are, in its order; with fewer than two, filled up with the board's own in their order. */
export function chooseZones(asked: string | undefined, known: readonly { readonly slug: string }[]): ChosenZones {
  const words = [...new Set((asked ?? '').split(',').map((word) => word.trim()))].filter((word) => word !== '');
  const slugs = known.map(({ slug }) => slug);
  const found = words.filter((word) => slugs.includes(word));
  const others = slugs.filter((slug) => !found.includes(slug));
  const wanted = words.length === 0 ? MOST_COMPARED : 2;
  const filling = others.slice(0, Math.max(0, wanted - found.length));
  return {
    chosen: [...found, ...filling].slice(0, MOST_COMPARED),
    unknown: words.filter((word) => !slugs.includes(word)),
    added: words.length === 0 ? [] : filling,
    leftOut: found.slice(MOST_COMPARED),
  };
}
