import { metricName } from '../charts/chart-words.ts';
import { capitalize } from '../format/capitalize.ts';
import { formatDate } from '../format/date.ts';
import { ILLUSTRATIVE_MARK } from '../format/marks.ts';
import { formatTaskState, TASK_MARKS } from '../format/meeting.ts';
import type { MeetingFindingKind } from '../meetings/meeting.ts';
import type { MeetingReview } from '../meetings/meeting-review.ts';
import { findMeetingReview } from '../meetings/meeting-review.ts';
import type { AssessedTask } from '../meetings/task-state.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { type DocumentBlock, type DocumentTable, item, paragraph } from './document.ts';
import type { ReleaseFigures } from './release-figures.ts';
import { REPORT_WORDS } from './report-words.ts';

/** The meeting that a release is made for, as known at its cut-off; undefined where it is made for none. */
export function findReview({ content }: ReleaseFigures): MeetingReview | undefined {
  const { meetingId, cutoff } = content.release;
  return meetingId === null ? undefined : findMeetingReview(content, meetingId, cutoff);
}

const mark = ({ illustrative }: { readonly illustrative: boolean }): string =>
  illustrative ? ` ${ILLUSTRATIVE_MARK}` : '';

/** A sentence of the record with the mark of an invented one before its full stop. */
const said = (text: string, from: { readonly illustrative: boolean }): string =>
  `${capitalize(text.replace(/\.$/, ''))}${mark(from)}.`;

/** What the meeting found, of one kind; nothing where it found none. */
export function findingBlocks(
  figures: ReleaseFigures,
  review: MeetingReview | undefined,
  kind: MeetingFindingKind,
): readonly DocumentBlock[] {
  const found = (review?.findings ?? []).filter((finding) => finding.kind === kind);
  return found.map((finding) => item(said(finding.text[figures.language], finding)));
}

/** Why indicators are off plan, as the meeting was told it; those of which nobody told are named, and no cause is guessed. */
export function causeBlocks(
  figures: ReleaseFigures,
  review: MeetingReview | undefined,
  rows: readonly ProgressRow[],
): readonly DocumentBlock[] {
  const { language } = figures;
  const { owner, remedy, notTold } = REPORT_WORDS;
  const without: string[] = [];
  const told = rows.flatMap(({ zone, metric }) => {
    const found = (review?.explanations ?? []).filter((one) => one.metric === metric && one.zone === zone);
    const name = metricName(metric)[language];
    if (found.length === 0) without.push(name);
    return found.map((one) => {
      const parts = [
        `${name}: ${one.cause[language].replace(/\.$/, '')}`,
        `${owner[language]}: ${one.owner[language]}`,
        `${remedy[language]}: ${one.remedy[language].replace(/\.$/, '')}`,
      ];
      return item(`${parts.join('; ')}${mark(one)}.`);
    });
  });
  if (without.length === 0) return told;
  return [...told, paragraph(`${notTold[language]}: ${without.join('; ')}.`)];
}

/** What the meeting is asked to decide. */
export function proposalBlocks(
  { language }: ReleaseFigures,
  review: MeetingReview | undefined,
): readonly DocumentBlock[] {
  const asked = (review?.explanations ?? []).flatMap((told) =>
    told.decisionAsked === null ? [] : [item(said(told.decisionAsked[language], told))],
  );
  return asked.length > 0 ? asked : [paragraph(REPORT_WORDS.noProposals[language])];
}

/** Tasks with owner, due day and state. */
export function taskTable({ language }: ReleaseFigures, tasks: readonly AssessedTask[], title: string): DocumentTable {
  const { task, ownerHead, dueHead, state } = REPORT_WORDS;
  return {
    title,
    head: [task, ownerHead, dueHead, state].map((word) => word[language]),
    widths: [44, 24, 14, 18],
    sides: ['left', 'left', 'left', 'left'],
    rows: tasks.map((one) => ({
      isTotal: false,
      cells: [
        `${one.number}. ${one.text[language]}${mark(one)}`,
        one.owner[language],
        formatDate(one.dueOn, language),
        `${TASK_MARKS[one.state]} ${formatTaskState(one.state, language)}`,
      ],
    })),
  };
}
