import { formatDate } from '../format/date.ts';
import { formatToDate } from '../format/period.ts';
import type { MeetingReview } from '../meetings/meeting-review.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import { sortByGap } from '../progress/sort-by-gap.ts';
import { toVietnamDay } from '../quarters/vietnam-time.ts';
import { SAMPLE_WARNING } from './annex-words.ts';
import { CONCLUSION_WORDS } from './conclusion-words.ts';
import { type DocumentBlock, heading, item, note, type OfficialDocument, paragraph } from './document.ts';
import { officialFrame } from './official-frame.ts';
import type { ReleaseFigures } from './release-figures.ts';
import { footOf } from './report.ts';
import { findingBlocks, findReview, taskTable } from './report-meeting.ts';
import { indicatorTable } from './report-tables.ts';
import { REPORT_RECIPIENTS } from './report-words.ts';

type Say = (word: keyof typeof CONCLUSION_WORDS) => string;

/** Where and when the meeting was, or lines to fill in where the release is made for none. */
function openingOf(
  { language }: ReleaseFigures,
  review: MeetingReview | undefined,
  say: Say,
): readonly DocumentBlock[] {
  if (review === undefined) return [paragraph(say('noMeeting')), paragraph(say('concludes'))];
  const { heldOn, venue, title } = review.meeting;
  const day = formatDate(heldOn, language, 'long');
  const held =
    language === 'vi'
      ? `Ngày ${day.replace(/^ngày\s/, '')}, tại ${venue.vi}, Ban Quản lý đã tổ chức ${title.vi}.`
      : `On ${day}, at ${venue.en}, the board held the ${title.en}.`;
  return [paragraph(held), paragraph(say('concludes'))];
}

const orDots = (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
  blocks.length > 0 ? blocks : [item('……………………………………………………')];

function assessment(figures: ReleaseFigures, review: MeetingReview | undefined, say: Say): readonly DocumentBlock[] {
  const below = sortByGap(figures.progress).filter(
    ({ zone, toDate }) => zone === ALL_ZONES && (toDate.status === 'watch' || toDate.status === 'behind'),
  );
  return [
    heading(1, say('assessment')),
    heading(2, say('results')),
    ...orDots(findingBlocks(figures, review, 'result')),
    heading(2, say('limitations')),
    ...orDots(findingBlocks(figures, review, 'limitation')),
    ...(below.length === 0 ? [] : [{ kind: 'table', table: indicatorTable(figures, below, say('below')) } as const]),
  ];
}

function orders(figures: ReleaseFigures, review: MeetingReview | undefined, say: Say): readonly DocumentBlock[] {
  const tasks = review?.tasks ?? [];
  return [
    heading(1, say('focus')),
    ...orDots(findingBlocks(figures, review, 'focus')),
    heading(1, say('tasks')),
    ...(tasks.length === 0
      ? orDots([])
      : [{ kind: 'table', table: taskTable(figures, tasks, say('tasksTable')) } as const]),
    paragraph(say('closing')),
    note(say('draftNote')),
  ];
}

/** Draft of the notice that tells what a meeting concluded. What nobody recorded is left open, never made up. */
export function writeConclusion(figures: ReleaseFigures): OfficialDocument {
  const { language, content, context } = figures;
  const { board, release } = content;
  const review = findReview(figures);
  const say: Say = (word) => CONCLUSION_WORDS[word][language];
  const period = formatToDate(context.through, language);
  const day = review?.meeting.heldOn ?? toVietnamDay(release.publishedAt);
  return {
    language,
    frame: officialFrame(board, day, REPORT_RECIPIENTS[language], language),
    kind: say('kind'),
    subject: `${say('subject')} ${period}`,
    warning: [say('draft'), ...(board.illustrative ? [SAMPLE_WARNING[language]] : [])].join(' '),
    blocks: [...openingOf(figures, review, say), ...assessment(figures, review, say), ...orders(figures, review, say)],
    foot: footOf(figures),
  };
}
