import type { Place } from '../routing/address.ts';

/** The words of an address that choose a release; without them the API takes the first board's latest. */
export interface ReleaseChoice {
  readonly board?: string | undefined;
  readonly release?: string | undefined;
}

/** A release is of one board, so where a release is named the board is not asked for. */
export function toReleaseChoice(place: Pick<Place, 'board' | 'release'>): ReleaseChoice {
  return place.release === undefined ? { board: place.board } : { release: place.release };
}
