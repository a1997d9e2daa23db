import type { Text } from '../language/text.ts';
import type { AgendaItem, Meeting, MeetingSubject, Task } from '../meetings/meeting.ts';
import { isMetricCode } from '../metrics/catalogue.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Breach } from './breach.ts';
import { breach } from './breach.ts';
import type { CheckScope } from './check-scope.ts';
import type { KnownCodes } from './statement-rules.ts';
import { knownCodes } from './statement-rules.ts';

type OfMeeting = { readonly meetingId: string; readonly sourceKey: string | null };

/** Zone, metric and works that a statement of a meeting names. */
function checkSubject(one: MeetingSubject, known: KnownCodes): readonly Breach[] {
  const found: Breach[] = [];
  if (!known.zones.has(one.zone)) found.push(breach('unknown-zone', { zone: one.zone }, one));
  if (one.metric !== null && !isMetricCode(one.metric)) found.push(breach('unknown-metric', { code: one.metric }, one));
  if (one.works !== null && !known.works.has(`${one.zone} ${one.works}`))
    found.push(breach('unknown-works', { works: one.works, zone: one.zone }, one));
  return found;
}

function checkSource(one: { readonly sourceKey: string | null }, known: KnownCodes): readonly Breach[] {
  if (one.sourceKey === null || known.sources.has(one.sourceKey)) return [];
  return [breach('unknown-source', { source: one.sourceKey }, one)];
}

function checkAgendaItem(one: AgendaItem): readonly Breach[] {
  if (one.minutes > 0) return [];
  return [breach('agenda-without-time', { meeting: one.meetingId, number: one.number }, one)];
}

/** A task is set before it is due and before it is done, and is known to be done only afterwards. */
function checkTask(task: Task, heldOn: IsoDate, today: IsoDate | null): readonly Breach[] {
  const what = { meeting: task.meetingId, number: task.number };
  const found: Breach[] = [];
  if (task.dueOn < heldOn) found.push(breach('task-due-before-meeting', { ...what, date: task.dueOn, heldOn }, task));
  if (task.done === null) return found;
  const { on, knownOn } = task.done;
  if (on < heldOn) found.push(breach('task-done-before-meeting', { ...what, date: on, heldOn }, task));
  if (knownOn < on) found.push(breach('task-known-before-done', { ...what, date: on, known: knownOn }, task));
  if (today !== null && knownOn > today)
    found.push(breach('future-date', { what: `${task.meetingId} ${task.number}`, date: knownOn, today }, task));
  return found;
}

function checkTasks(tasks: readonly Task[], meetings: ReadonlyMap<string, Meeting>, today: IsoDate | null) {
  return tasks.flatMap((task) => {
    const meeting = meetings.get(task.meetingId);
    return meeting === undefined ? [] : checkTask(task, meeting.heldOn, today);
  });
}

/** Meetings with all that belongs to them: what they name must exist, and days must follow each other. */
export function checkMeetings({ content, today }: CheckScope): readonly Breach[] {
  const known = knownCodes(content);
  const meetings = new Map(content.meetings.map((one) => [one.id, one]));
  const { agendaItems, meetingFindings, explanations, tasks } = content;
  const owned: readonly OfMeeting[] = [...agendaItems, ...meetingFindings, ...explanations, ...tasks];
  return [
    ...owned
      .filter(({ meetingId }) => !meetings.has(meetingId))
      .map((one) => breach('unknown-meeting', { meeting: one.meetingId }, one)),
    ...[...content.meetings, ...owned].flatMap((one) => checkSource(one, known)),
    ...[...meetingFindings, ...explanations, ...tasks].flatMap((one) => checkSubject(one, known)),
    ...agendaItems.flatMap(checkAgendaItem),
    ...checkTasks(tasks, meetings, today),
  ];
}

interface MeetingText {
  readonly what: string;
  readonly text: Text;
  readonly record: object;
}

/** Every public text of a board's meetings. */
export function meetingTexts({ content }: CheckScope): readonly MeetingText[] {
  const numbered = (one: { readonly meetingId: string; readonly number: number }) => `${one.meetingId} ${one.number}`;
  return [
    ...content.meetings.flatMap((one) => [
      { what: one.id, text: one.title, record: one },
      { what: one.id, text: one.venue, record: one },
    ]),
    ...content.agendaItems.map((one) => ({ what: numbered(one), text: one.title, record: one })),
    ...content.meetingFindings.map((one) => ({ what: numbered(one), text: one.text, record: one })),
    ...content.explanations.flatMap((one) =>
      [one.cause, one.owner, one.remedy, ...(one.decisionAsked === null ? [] : [one.decisionAsked])].map((text) => ({
        what: `${one.meetingId} ${one.zone} ${one.metric}`,
        text,
        record: one,
      })),
    ),
    ...content.tasks.flatMap((one) => [
      { what: numbered(one), text: one.text, record: one },
      { what: numbered(one), text: one.owner, record: one },
    ]),
  ];
}
