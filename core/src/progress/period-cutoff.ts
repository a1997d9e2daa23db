import type { ReleaseInfo } from '../boards/board-content.ts';
import { endOfQuarter, type IsoDate, type Quarter } from '../quarters/quarter.ts';

/** Which period of which release is looked at; a progress answer is one. */
export interface ShownPeriod {
  readonly release: Pick<ReleaseInfo, 'cutoff' | 'through'>;
  readonly through: Quarter;
}

/**
 * Day to which the figures of a period run: the release's own cut-off for its last period, which may not have ended by then;
 * the quarter's last day for one that was over before.
 */
export function cutoffOf({ release, through }: ShownPeriod): IsoDate {
  return through < release.through ? endOfQuarter(through) : release.cutoff;
}
