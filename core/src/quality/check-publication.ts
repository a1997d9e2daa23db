import type { BoardContent, ReleaseContent, ReleaseDecision } from '../boards/board-content.ts';
import { LANGUAGES } from '../language/text.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import { startOfQuarter } from '../quarters/quarter.ts';
import type { FigureChange } from '../releases/compare-releases.ts';
import { checkContent } from './check-content.ts';
import type { Finding, Severity } from './finding.ts';
import { listOneLanguageNotes } from './note-rules.ts';
import type { PublicationRule } from './publication-words.ts';

/** What is asked for, beside what would be shown. */
export interface Publication {
  readonly decision: ReleaseDecision;
  /** All that the board knows. */
  readonly content: BoardContent;
  /** What the release would show of it. */
  readonly frozen: ReleaseContent;
  /** Ids of all releases of all boards. */
  readonly published: readonly string[];
  /** The board's last release, or null when this would be its first. */
  readonly last: ReleaseContent | null;
  /** What differs from the last release. */
  readonly changes: readonly FigureChange[];
  /** Calendar day on which it is published; null: days are not checked. */
  readonly today: IsoDate | null;
}

const found = (rule: PublicationRule, params: Finding['params'], severity: Severity = 'error'): Finding => ({
  rule,
  severity,
  place: null,
  params,
});

const PLAIN = /^[a-z0-9][a-z0-9-]*$/;

function checkName({ decision, published }: Publication): readonly Finding[] {
  const { id, title } = decision;
  const untitled = LANGUAGES.filter((language) => title[language].trim() === '');
  return [
    ...(PLAIN.test(id) ? [] : [found('publication.id-not-plain', { id })]),
    ...(published.includes(id) ? [found('publication.id-taken', { id })] : []),
    ...untitled.map((language) => found('publication.title-missing', { language, option: `--title-${language}` })),
  ];
}

function checkDays({ decision, last, today }: Publication): readonly Finding[] {
  const { cutoff, through } = decision;
  const future = today !== null && cutoff > today;
  const earlier = last !== null && cutoff < last.release.cutoff;
  return [
    ...(future ? [found('publication.cutoff-in-future', { date: cutoff, today })] : []),
    ...(earlier
      ? [
          found('publication.cutoff-before-last', {
            date: cutoff,
            last: last.release.cutoff,
            release: last.release.id,
          }),
        ]
      : []),
    ...(startOfQuarter(through) > cutoff
      ? [found('publication.quarter-not-begun', { period: through, date: cutoff })]
      : []),
  ];
}

const listed = (codes: readonly string[]): string => (codes.length === 0 ? '–' : codes.join(', '));

function checkReferences({ decision, frozen }: Publication): readonly Finding[] {
  const { planId, meetingId } = decision;
  const plans = frozen.plans.map(({ id }) => id);
  const meetings = frozen.meetings.map(({ id }) => id);
  const known = listed(plans);
  return [
    ...(planId === null && plans.length > 0 ? [found('publication.plan-missing', { known })] : []),
    ...(planId !== null && !plans.includes(planId) ? [found('publication.unknown-plan', { plan: planId, known })] : []),
    ...(meetingId !== null && !meetings.includes(meetingId)
      ? [found('publication.unknown-meeting', { meeting: meetingId, known: listed(meetings) })]
      : []),
  ];
}

/** A change of more than half against what was published must be explained. */
const JUMP = 0.5;

function checkJumps({ changes, last }: Publication): readonly Finding[] {
  if (last === null) return [];
  return changes.flatMap((change) => {
    const [before, after] = [change.before?.value ?? null, change.after?.value ?? null];
    if (before === null || after === null || before === 0) return [];
    const share = after / before - 1;
    if (Math.abs(share) <= JUMP || (change.revision?.note ?? '') !== '') return [];
    const { zone, metric, period } = change;
    const params = { zone, metric, period, before, after, change: Math.round(share * 100) };
    return [found('publication.jump-unexplained', { ...params, release: last.release.id })];
  });
}

/** A cited record keeps the remarks that were made on its sources; a board that reports writes for both languages. */
function checkNotes({ frozen }: Publication): readonly Finding[] {
  const severity = frozen.board.recordKind === 'cited' ? 'warning' : 'error';
  return listOneLanguageNotes(frozen).map((one) => found('publication.note-one-language', { ...one }, severity));
}

/** Every rule that publishing would break: of the decision, of the content, and of both against the last release. */
export function checkPublication(publication: Publication): readonly Finding[] {
  return [
    ...checkName(publication),
    ...checkDays(publication),
    ...checkReferences(publication),
    ...checkNotes(publication),
    ...checkJumps(publication),
    ...checkContent(publication.content),
  ];
}
