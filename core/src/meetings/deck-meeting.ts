import { formatSource, inBoth } from '../charts/chart-words.ts';
import { formatDate } from '../format/date.ts';
import { ILLUSTRATIVE_MARK, NO_BREAK_SPACE } from '../format/marks.ts';
import { formatFindingKind } from '../format/meeting.ts';
import type { Text } from '../language/text.ts';
import type { DeckSlide } from './deck.ts';
import { proveSlide } from './deck-notes.ts';
import { formatBasis } from './deck-opening.ts';
import { toPages } from './deck-pages.ts';
import type { DeckScope } from './deck-scope.ts';
import { MEETING_FINDING_KINDS } from './meeting.ts';
import { type AssessedTask, countTaskStates } from './task-state.ts';

/** Invented words carry the mark as invented numbers do. */
export const markWords = (text: Text, illustrative: boolean): Text =>
  illustrative ? inBoth((l) => `${text[l]}${NO_BREAK_SPACE}${ILLUSTRATIVE_MARK}`) : text;

/** The longest list that is read from the back of a room. */
const TASKS_ON_A_SLIDE = 7;

/** Tasks with their state, as many slides as they need. */
export function taskSlides(
  scope: DeckScope,
  of: { readonly part: 'previous-tasks' | 'tasks'; readonly tasks: readonly AssessedTask[]; readonly title: Text },
): readonly DeckSlide[] {
  const title = markWords(
    of.title,
    of.tasks.some(({ illustrative }) => illustrative),
  );
  return toPages(of.tasks, TASKS_ON_A_SLIDE).map((tasks, index) => ({
    id: `${of.part}-${index + 1}`,
    part: of.part,
    title,
    subtitle: formatBasis(scope),
    body: { kind: 'tasks', tasks: tasks.map((task) => ({ ...task, text: markWords(task.text, task.illustrative) })) },
    source: formatSource(scope.context, []),
    ...proveSlide({
      said: [title],
      metrics: [],
      readings: [],
      invented: tasks.some(({ illustrative }) => illustrative),
    }),
  }));
}

/** What became of the tasks of the meeting before; nothing for the first on record. */
export function previousTaskSlides(scope: DeckScope): readonly DeckSlide[] {
  const previous = scope.meeting?.previous ?? null;
  if (previous === null) return [];
  const { tasks, meeting } = previous;
  const counts = countTaskStates(tasks);
  const done = counts['done-on-time'] + counts['done-late'];
  const title = {
    vi: `Nhiệm vụ giao ngày ${formatDate(meeting.heldOn, 'vi')}: xong ${done} trên ${tasks.length}, quá hạn ${counts.overdue}`,
    en: `Tasks set on ${formatDate(meeting.heldOn, 'en')}: ${done} of ${tasks.length} done, ${counts.overdue} overdue`,
  };
  return taskSlides(scope, { part: 'previous-tasks', tasks, title });
}

/** What the meeting found in words: results, limitations, the focus of the next quarter. */
export function findingSlides(scope: DeckScope): readonly DeckSlide[] {
  const findings = scope.meeting?.findings ?? [];
  if (findings.length === 0) return [];
  const groups = MEETING_FINDING_KINDS.map((kind) => ({
    heading: inBoth((language) => formatFindingKind(kind, language)),
    items: findings.filter((one) => one.kind === kind).map(({ text, illustrative }) => markWords(text, illustrative)),
  })).filter(({ items }) => items.length > 0);
  const counted = inBoth((language) =>
    groups.map(({ heading, items }) => `${heading[language].toLowerCase()} (${items.length})`).join(', '),
  );
  const keys = [...new Set(findings.flatMap(({ sourceKey }) => sourceKey ?? []))];
  const documents = scope.content.sources
    .filter(({ key }) => keys.includes(key))
    .map(({ title }) => ({ title, evidence: null }));
  return [
    {
      id: 'findings',
      part: 'findings',
      title: { vi: `Đánh giá tại hội nghị: ${counted.vi}`, en: `What the meeting found: ${counted.en}` },
      subtitle: formatBasis(scope),
      body: { kind: 'statements', groups },
      source: formatSource({ ...scope.context, sources: documents }, []),
      ...proveSlide({
        said: [],
        metrics: [],
        readings: [],
        invented: findings.some(({ illustrative }) => illustrative),
      }),
    },
  ];
}
