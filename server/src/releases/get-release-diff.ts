import type { ReleaseDiffAnswer } from '@zones/core/contract/releases';
import { compareReleases } from '@zones/core/releases/compare-releases';
import type { View } from '../responses/answers.ts';

/** Stated figures that a reader of the later release sees differently. */
export function getReleaseDiff(earlier: View, later: View): ReleaseDiffAnswer {
  return {
    a: earlier.release.head,
    b: later.release.head,
    rows: compareReleases(earlier.content, later.content),
  };
}
