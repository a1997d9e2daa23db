import { progressMessage } from '../charts/progress-message.ts';
import { formatToDate } from '../format/period.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import { listHeadlines } from '../progress/headline.ts';
import type { ProgressRow } from '../progress/progress.ts';
import { sortByGap } from '../progress/sort-by-gap.ts';
import { SAMPLE_WARNING } from './annex-words.ts';
import {
  type DocumentBlock,
  type DocumentTable,
  heading,
  item,
  note,
  type OfficialDocument,
  paragraph,
} from './document.ts';
import { PREREAD_WORDS } from './preread-words.ts';
import type { ReleaseFigures } from './release-figures.ts';
import { footOf } from './report.ts';
import { pathChart } from './report-charts.ts';
import { causeBlocks, findReview, proposalBlocks, taskTable } from './report-meeting.ts';
import { sayIndicator } from './report-sentences.ts';
import { clearanceTable, indicatorTable, landTable, listReasons, worksTable } from './report-tables.ts';
import { REPORT_WORDS } from './report-words.ts';

/** More of any of these would not fit on four pages. */
const MOST = { indicators: 16, exceptions: 6, works: 10, plans: 10, tasks: 12, zones: 4, reasons: 4 } as const;

type Say = (word: keyof typeof PREREAD_WORDS) => string;

const table = (shown: DocumentTable): DocumentBlock => ({ kind: 'table', table: shown });

/** The first rows of a table, and where the rest stands. */
function shorten(shown: DocumentTable, most: number, rest: string): readonly DocumentBlock[] {
  if (shown.rows.length <= most) return [table(shown)];
  return [table({ ...shown, rows: shown.rows.slice(0, most) }), note(`${rest} (${shown.rows.length - most}).`)];
}

function firstPage(figures: ReleaseFigures, rows: readonly ProgressRow[], say: Say): readonly DocumentBlock[] {
  const { language, context, progress } = figures;
  const messages = listHeadlines(progress).flatMap(({ lead }) =>
    lead === undefined ? [] : [item(`${progressMessage(lead, context)[language]}.`)],
  );
  const shown = rows.slice(0, MOST.indicators);
  return [
    heading(1, say('headlines')),
    ...messages,
    ...(shown.length === 0 ? [paragraph(say('nothing'))] : [table(indicatorTable(figures, shown, say('scorecard')))]),
    ...pathChart(figures, 'public_capital_disbursed'),
  ];
}

function exceptions(figures: ReleaseFigures, rows: readonly ProgressRow[], say: Say): readonly DocumentBlock[] {
  const below = rows.filter(({ toDate }) => toDate.status === 'behind' || toDate.status === 'watch');
  const shown = below.slice(0, MOST.exceptions);
  const rest = below.length - shown.length;
  return [
    heading(1, say('exceptions')),
    ...(shown.length === 0 ? [paragraph(REPORT_WORDS.noShortcomings[figures.language])] : []),
    ...shown.map((row) => item(sayIndicator(row, figures))),
    ...causeBlocks(figures, findReview(figures), shown),
    ...(rest > 0 ? [note(`${say('moreBelow')} (${rest}).`)] : []),
  ];
}

/** Slowest first; works whose rate is not known stand last. */
function slowestFirst(figures: ReleaseFigures): ReleaseFigures {
  const rateOf = (works: ReleaseFigures['works'][number]): number => works.rate.value ?? Number.POSITIVE_INFINITY;
  return { ...figures, works: figures.works.toSorted((a, b) => rateOf(a) - rateOf(b)) };
}

function recordPages(figures: ReleaseFigures, say: Say): readonly DocumentBlock[] {
  const { language, content, works, scopes } = figures;
  const few = scopes.filter((zone) => zone !== ALL_ZONES).slice(0, MOST.zones);
  const reasons = listReasons(figures).slice(0, MOST.reasons);
  const worksShown = { ...worksTable(slowestFirst(figures)) };
  return [
    heading(1, say('land')),
    table(landTable({ ...figures, scopes: few })),
    heading(1, say('works')),
    ...(works.length === 0
      ? [paragraph(REPORT_WORDS.noWorks[language])]
      : shorten(
          { ...worksShown, rows: worksShown.rows.filter(({ isTotal }) => !isTotal) },
          MOST.works,
          say('moreWorks'),
        )),
    heading(1, say('clearance')),
    ...(content.clearance.length === 0
      ? [paragraph(REPORT_WORDS.noClearance[language])]
      : shorten(clearanceTable(figures), MOST.plans, say('morePlans'))),
    ...reasons.map(item),
  ];
}

function meetingPart(figures: ReleaseFigures, say: Say): readonly [DocumentBlock[], DocumentBlock[]] {
  const review = findReview(figures);
  const { tasksTable, noTasks } = REPORT_WORDS;
  const title = tasksTable[figures.language];
  const previous = review?.previous?.tasks ?? [];
  const before =
    previous.length === 0
      ? [paragraph(say('noPrevious'))]
      : shorten(taskTable(figures, previous, title), MOST.tasks, say('moreTasks'));
  const tasks = review?.tasks ?? [];
  const after =
    tasks.length === 0
      ? [paragraph(noTasks[figures.language])]
      : shorten(taskTable(figures, tasks, title), MOST.tasks, say('moreTasks'));
  return [
    [heading(1, say('previous')), ...before],
    [heading(1, say('decisions')), ...proposalBlocks(figures, review), heading(1, say('tasks')), ...after],
  ];
}

/** Four pages at most to read before a meeting: headlines, what is below plan and why, the record, what is to be decided. */
export function writePreread(figures: ReleaseFigures): Omit<OfficialDocument, 'frame'> {
  const { language, content, context } = figures;
  const { board, release } = content;
  const say: Say = (word) => PREREAD_WORDS[word][language];
  const judged = new Set(['on-plan', 'watch', 'behind']);
  const rows = sortByGap(figures.progress.filter(({ zone }) => zone === ALL_ZONES));
  const shown = rows.some(({ toDate }) => judged.has(toDate.status))
    ? rows.filter(({ toDate }) => judged.has(toDate.status))
    : rows;
  const [before, after] = meetingPart(figures, say);
  return {
    language,
    kind: say('kind'),
    subject: `${release.title[language]} · ${formatToDate(context.through, language)}`,
    warning: board.illustrative ? SAMPLE_WARNING[language] : null,
    blocks: [
      ...firstPage(figures, shown, say),
      ...exceptions(figures, rows, say),
      ...before,
      ...recordPages(figures, say),
      ...after,
      note(REPORT_WORDS.marks[language]),
    ],
    foot: footOf(figures),
  };
}
