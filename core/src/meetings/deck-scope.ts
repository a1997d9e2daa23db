import type { ReleaseContent } from '../boards/board-content.ts';
import { silenceOf } from '../boards/silence.ts';
import type { ChartContext } from '../charts/chart-context.ts';
import { inBoth } from '../charts/chart-words.ts';
import { openRelease } from '../charts/open-release.ts';
import { formatAbsence } from '../format/absence.ts';
import type { Text } from '../language/text.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { findMeetingReview, type MeetingReview } from './meeting-review.ts';

/** What every slide is made from: one release, its rows computed once, and the meeting if there is one. */
export interface DeckScope {
  readonly content: ReleaseContent;
  readonly context: ChartContext;
  readonly rows: readonly ProgressRow[];
  /** The meeting that the release is made for, as known at its cut-off. */
  readonly meeting: MeetingReview | null;
  /** What stands where the record says nothing: `chưa báo cáo`, or `chưa công bố` on a cited record. */
  readonly unsaid: Text;
}

export function openDeck(content: ReleaseContent): DeckScope {
  const { release } = content;
  const { context, rows } = openRelease(content);
  const absence = silenceOf(content);
  return {
    content,
    context,
    rows,
    meeting:
      release.meetingId === null ? null : (findMeetingReview(content, release.meetingId, release.cutoff) ?? null),
    unsaid: inBoth((language) => formatAbsence(absence, language)),
  };
}

export const rowsOfAll = ({ rows }: DeckScope): readonly ProgressRow[] => rows.filter(({ zone }) => zone === ALL_ZONES);
