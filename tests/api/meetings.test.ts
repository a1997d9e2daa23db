import type { MeetingAnswer, MeetingsAnswer } from '@zones/core/contract/meetings';
import { describe, expect, test } from 'vitest';
import { engines } from '../engines/engines.ts';
import { parseCsv } from './parse-csv.ts';
import { getJson, useSeededApp } from './seeded-app.ts';

const REVIEW = '/api/v1/meetings/2017-09-25';

describe.each(engines())('meetings through the API on $engine', (engine) => {
  const seeded = useSeededApp(engine);

  test('the review opens with the tasks of the one before, each with its state at the cut-off', async () => {
    const answer = await getJson<MeetingAnswer>(seeded().app, `${REVIEW}?release=lam-dong-sample-2017-09-25`);
    expect(answer).toMatchObject({ asOf: '2017-09-14', meeting: { id: '2017-09-25', illustrative: false } });
    expect(answer.previous?.meeting.id).toBe('2017-07-07');
    expect(answer.previous?.tasks.map(({ number, state }) => [number, state])).toEqual([
      [1, 'done-on-time'],
      [2, 'done-late'],
      [3, 'overdue'],
      [4, 'overdue'],
      [5, 'done-on-time'],
      [6, 'not-yet-due'],
      [7, 'not-yet-due'],
    ]);
    expect(answer.counts).toMatchObject({ 'not-yet-due': answer.tasks.length, overdue: 0 });
    expect(answer.tasks.every(({ done, illustrative }) => done === null && illustrative)).toBe(true);
  });

  test('a task reported done after the cut-off, although before the meeting, is not known to the release, but to the next', async () => {
    const july = async (release: string) => {
      const address = `/api/v1/meetings/2017-07-07?release=lam-dong-sample-${release}`;
      return (await getJson<MeetingAnswer>(seeded().app, address)).tasks.find(({ number }) => number === 6);
    };
    expect(await july('2017-09-25')).toMatchObject({ done: null, dueOn: '2017-09-30', state: 'not-yet-due' });
    expect(await july('2018-01-15')).toMatchObject({
      done: { on: '2017-09-21', knownOn: '2017-09-22' },
      state: 'done-on-time',
    });
  });

  test('the cited board tells what the notice says and sets no tasks', async () => {
    const answer = await getJson<MeetingAnswer>(seeded().app, `${REVIEW}?board=lam-dong`);
    expect(answer.findings.map(({ kind }) => kind)).toContain('limitation');
    expect(answer.findings.every(({ illustrative, sourceKey }) => !illustrative && sourceKey === 'R17')).toBe(true);
    expect(answer).toMatchObject({ agenda: [], explanations: [], tasks: [], previous: null });
  });

  test('the list is newest first, and the table of tasks has the rows of the answer', async () => {
    const { rows } = await getJson<MeetingsAnswer>(seeded().app, '/api/v1/meetings?release=lam-dong-sample-2017-09-25');
    expect(rows.map(({ id }) => id)).toEqual(['2017-09-25', '2017-07-07']);
    const answer = await getJson<MeetingAnswer>(seeded().app, `${REVIEW}?release=lam-dong-sample-2017-09-25`);
    const response = await seeded().app.request(`${REVIEW}.csv?release=lam-dong-sample-2017-09-25`);
    const table = parseCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()));
    const tasks = [...(answer.previous?.tasks ?? []), ...answer.tasks];
    expect(table.rows.map((row) => [row.meeting, row.task, row.state, row.text_vi])).toEqual(
      tasks.map((task) => [task.meetingId, String(task.number), task.state, task.text.vi]),
    );
  });
});
