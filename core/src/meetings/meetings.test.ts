import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_BOARD, LOC_SON, MEETING, PHU_HOI, RELEASE, TASK } from '../boards/sample-content.testing.ts';
import { formatFindingKind, formatTaskState, TASK_MARKS } from '../format/meeting.ts';
import { LANGUAGES } from '../language/text.ts';
import { freezeRelease } from '../releases/freeze-release.ts';
import { type Explanation, MEETING_FINDING_KINDS, type Task } from './meeting.ts';
import { findExplanation, findMeetingReview, findPreviousMeeting } from './meeting-review.ts';
import { countTaskStates, stateOfTask, TASK_STATES } from './task-state.ts';

const done = (on: string, knownOn = on) => ({ ...TASK, done: { on, knownOn } });

const day = fc.integer({ min: 0, max: 200 }).map((offset) => {
  const date = new Date(Date.UTC(2017, 8, 25) + offset * 86_400_000);
  return date.toISOString().slice(0, 10);
});
const someTask = fc.record({
  dueOn: day,
  done: fc.option(
    fc.tuple(day, day).map(([a, b]) => (a < b ? { on: a, knownOn: b } : { on: b, knownOn: a })),
    { nil: null },
  ),
});

describe('the state of a task', () => {
  test.each([
    ['not done, on its due day, is not yet due', TASK, '2017-10-31', 'not-yet-due'],
    ['not done, a day later, is overdue', TASK, '2017-11-01', 'overdue'],
    ['done on its due day is done on time', done('2017-10-31'), '2017-11-15', 'done-on-time'],
    ['done a day late is done late', done('2017-11-01'), '2017-11-15', 'done-late'],
    [
      'done on time but reported later is overdue until then',
      done('2017-10-20', '2017-11-05'),
      '2017-11-04',
      'overdue',
    ],
    ['and done on time from then on', done('2017-10-20', '2017-11-05'), '2017-11-05', 'done-on-time'],
    ['done and not yet known before it is due is not yet due', done('2017-10-20'), '2017-10-01', 'not-yet-due'],
  ] as const)('%s', (_, task, asOf, state) => {
    expect(stateOfTask(task, asOf)).toBe(state);
  });

  test('a task never leaves the state done, and is overdue only after its due day', () => {
    fc.assert(
      fc.property(someTask, day, day, (task, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const [before, after] = [stateOfTask(task, earlier), stateOfTask(task, later)];
        if (before.startsWith('done')) expect(after).toBe(before);
        if (before === 'overdue') expect(earlier > task.dueOn).toBe(true);
        if (task.done === null) expect(before.startsWith('done')).toBe(false);
      }),
    );
  });

  test('counts add up to the tasks', () => {
    fc.assert(
      fc.property(fc.array(someTask), day, (tasks, asOf) => {
        const assessed = tasks.map((task) => ({ ...TASK, ...task, state: stateOfTask(task, asOf) }));
        const counts = countTaskStates(assessed);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(tasks.length);
        expect(Object.keys(counts)).toEqual([...TASK_STATES]);
      }),
    );
  });

  test('has a word in both languages and a mark of its own', () => {
    expect(TASK_STATES.map((state) => formatTaskState(state, 'vi'))).toEqual([
      'hoàn thành đúng hạn',
      'hoàn thành quá hạn',
      'chưa đến hạn',
      'quá hạn',
    ]);
    expect(new Set(TASK_STATES.map((state) => formatTaskState(state, 'en'))).size).toBe(4);
    expect(new Set(Object.values(TASK_MARKS)).size).toBe(4);
    for (const language of LANGUAGES)
      expect(new Set(MEETING_FINDING_KINDS.map((kind) => formatFindingKind(kind, language))).size).toBe(3);
  });
});

const JULY = { ...MEETING, id: '2017-07-12', heldOn: '2017-07-12' };
const JULY_TASK: Task = { ...TASK, meetingId: JULY.id, dueOn: '2017-08-31' };
const records = { ...EMPTY_BOARD, meetings: [MEETING, JULY], tasks: [{ ...TASK, number: 2 }, TASK, JULY_TASK] };

describe('the review of a meeting', () => {
  test('opens with the tasks of the meeting before it, at the date of the review', () => {
    const review = findMeetingReview(records, MEETING.id, '2017-09-14');
    expect(review?.tasks.map(({ number, state }) => [number, state])).toEqual([
      [1, 'not-yet-due'],
      [2, 'not-yet-due'],
    ]);
    expect(review?.previous?.meeting).toEqual(JULY);
    expect(review?.previous?.tasks.map(({ state }) => state)).toEqual(['overdue']);
  });

  test('has nothing before the first meeting on record, and is none for an unknown id', () => {
    expect(findMeetingReview(records, JULY.id, '2017-09-14')?.previous).toBeNull();
    expect(findMeetingReview(records, '2018-01-01', '2017-09-14')).toBeUndefined();
  });

  test('the meeting before is the last one held earlier, whatever the order of record', () => {
    const january = { ...MEETING, id: '2017-01-10', heldOn: '2017-01-10' };
    expect(findPreviousMeeting([january, MEETING, JULY], MEETING)).toEqual(JULY);
    expect(findPreviousMeeting([JULY, january], JULY)).toEqual(january);
  });

  test('an explanation is that of the very zone and works, never another’s', () => {
    const one: Explanation = {
      meetingId: MEETING.id,
      zone: LOC_SON,
      metric: 'land_handed_over',
      works: null,
      cause: TASK.text,
      owner: TASK.owner,
      remedy: TASK.text,
      decisionAsked: null,
      sourceKey: null,
      illustrative: true,
    };
    expect(findExplanation([one], { zone: LOC_SON, metric: 'land_handed_over', works: null })).toBe(one);
    expect(findExplanation([one], { zone: PHU_HOI, metric: 'land_handed_over', works: null })).toBeUndefined();
    expect(findExplanation([one], { zone: LOC_SON, metric: 'land_handed_over', works: 'LS-01' })).toBeUndefined();
  });
});

describe('a release', () => {
  const freeze = (content: Partial<typeof records>, release = RELEASE) =>
    freezeRelease({ ...EMPTY_BOARD, ...content }, release);

  test('holds the meeting it is published for, and none held later with what was said there', () => {
    const later = { ...MEETING, id: '2018-01-10', heldOn: '2018-01-10' };
    const tasks = [TASK, { ...TASK, meetingId: later.id }];
    const frozen = freeze({ meetings: [MEETING, later], tasks });
    expect(frozen.meetings).toEqual([MEETING]);
    expect(frozen.tasks).toEqual([TASK]);
  });

  test('counts the day of its publication in Vietnam', () => {
    const early = { ...RELEASE, publishedAt: '2017-09-24T17:00:00Z' };
    expect(freeze({ meetings: [MEETING] }, early).meetings).toEqual([MEETING]);
    expect(freeze({ meetings: [MEETING] }, { ...early, publishedAt: '2017-09-24T16:59:59Z' }).meetings).toEqual([]);
  });

  test('knows no completion that became known after its cut-off', () => {
    const meetings = [JULY];
    const known = { ...JULY_TASK, done: { on: '2017-08-20', knownOn: RELEASE.cutoff } };
    const unknown = { ...JULY_TASK, number: 2, done: { on: '2017-08-20', knownOn: '2017-09-15' } };
    const frozen = freeze({ meetings, tasks: [unknown, known] });
    expect(frozen.tasks).toEqual([known, { ...unknown, done: null }]);
    expect(findMeetingReview(frozen, JULY.id, RELEASE.cutoff)?.tasks.map(({ state }) => state)).toEqual([
      'done-on-time',
      'overdue',
    ]);
    const later = freeze({ meetings, tasks: [unknown, known] }, { ...RELEASE, cutoff: '2018-01-31' });
    expect(later.tasks).toEqual([known, unknown]);
  });
});
