import type { ZonesAnswer } from '@zones/core/contract/zones';
import type { View } from '../responses/answers.ts';

/** The zones of a board in their order. */
export function getZones({ release, content }: View): ZonesAnswer {
  return {
    release: release.head,
    board: content.board,
    rows: content.zones.toSorted((a, b) => a.position - b.position),
  };
}
