import type { Meeting, Task } from '@zones/core/meetings/meeting';
import { findMeetingReview } from '@zones/core/meetings/meeting-review';
import { freezeRelease } from '@zones/core/releases/freeze-release';
import { getBoardContent } from '@zones/db/boards/get-board-content';
import { recordBoard } from '@zones/db/boards/record-board';
import { removeBoard } from '@zones/db/boards/remove-board';
import { recordImport } from '@zones/db/imports/record-import';
import { getReleaseContent } from '@zones/db/releases/read-release';
import { recordRelease } from '@zones/db/releases/record-release';
import { verifyRelease } from '@zones/db/releases/verify-release';
import { beforeEach, describe, expect, test } from 'vitest';
import { useBoardDatabase } from '../engines/board-database.ts';
import { engines } from '../engines/engines.ts';
import { forgetBoards } from './forget-boards.ts';
import { batchOf, fileOf, REPORTING_BOARD, worksOf, ZONES } from './sample-board.ts';

const BOARD = REPORTING_BOARD.slug;
const SOURCE = 'BC-9T-2017';

const MEETING: Meeting = {
  id: '2017-07-07',
  title: { vi: 'Sơ kết 6 tháng', en: 'Six-month review' },
  heldOn: '2017-07-07',
  venue: { vi: 'Trụ sở Ban', en: 'Board office' },
  sourceKey: SOURCE,
  illustrative: true,
};

const TASK: Task = {
  meetingId: MEETING.id,
  number: 1,
  text: { vi: 'Lập hồ sơ thanh toán', en: 'Submit the payment file' },
  owner: { vi: 'Công ty hạ tầng', en: 'Infrastructure company' },
  dueOn: '2017-08-31',
  done: null,
  zone: 'loc-son',
  metric: 'public_capital_disbursed',
  works: 'LS-01',
  sourceKey: SOURCE,
  illustrative: true,
};

const releaseOf = (id: string, cutoff: string, publishedAt: string) =>
  ({
    id,
    title: { vi: id, en: id },
    cutoff,
    publishedAt,
    through: '2017-Q3',
    planId: null,
    meetingId: null,
  }) as const;
const SEPTEMBER = releaseOf('sample-2017-09-25', '2017-09-14', '2017-09-25T07:00:00Z');
const YEAR = releaseOf('sample-2018-01-31', '2018-01-31', '2018-02-05T07:00:00Z');

describe.each(engines())('meetings on $engine', (engine) => {
  const database = useBoardDatabase(engine);

  beforeEach(async () => {
    const { writer } = database();
    await forgetBoards(writer);
    await recordBoard(writer, REPORTING_BOARD, ZONES);
    await recordImport(
      writer,
      BOARD,
      batchOf({ works: [worksOf()], meetings: [MEETING], tasks: [TASK] }),
      fileOf('07-14'),
    );
  });

  test('a completion that is reported later changes the draft, keeps the task’s place, and no release before it', async () => {
    const { writer, reader } = database();
    const publish = async (release: typeof SEPTEMBER | typeof YEAR) =>
      recordRelease(writer, freezeRelease(await getBoardContent(writer, BOARD), release));
    const stateIn = async (id: string) => {
      const content = await getReleaseContent(reader, id);
      return findMeetingReview(content, MEETING.id, content.release.cutoff)?.tasks.map(({ done, state }) => [
        done?.on ?? null,
        state,
      ]);
    };
    const done = { ...TASK, done: { on: '2017-08-30', knownOn: '2017-09-20' } };
    const outcome = await recordImport(writer, BOARD, batchOf({ tasks: [done] }), fileOf('09-20'));
    expect(outcome).toMatchObject({ added: 0, changed: 1 });
    expect((await getBoardContent(writer, BOARD)).tasks).toEqual([done]);
    const { sha256, counts } = await publish(SEPTEMBER);
    expect(counts).toMatchObject({ meetings: 1, tasks: 1, explanations: 0 });
    await publish(YEAR);
    expect(await stateIn(SEPTEMBER.id)).toEqual([[null, 'overdue']]);
    expect(await stateIn(YEAR.id)).toEqual([['2017-08-30', 'done-on-time']]);
    const late = { ...TASK, done: { on: '2017-09-10', knownOn: '2017-09-10' } };
    await recordImport(writer, BOARD, batchOf({ tasks: [late] }), fileOf('10-20'));
    expect(await verifyRelease(reader, SEPTEMBER.id)).toEqual({ expected: sha256, actual: sha256, changed: [] });
    expect(await stateIn(SEPTEMBER.id)).toEqual([[null, 'overdue']]);
  });

  test('a task of a meeting or works that nobody knows leaves nothing behind', async () => {
    const { writer } = database();
    const before = await getBoardContent(writer, BOARD);
    for (const task of [
      { ...TASK, number: 2, meetingId: '2031-01-01' },
      { ...TASK, number: 2, works: 'LS-99' },
    ]) {
      await expect(recordImport(writer, BOARD, batchOf({ tasks: [task] }), fileOf('09-20'))).rejects.toMatchObject({
        code: 'foreign-key',
      });
      expect(await getBoardContent(writer, BOARD)).toEqual(before);
    }
  });

  test('are removed with their board', async () => {
    const { writer } = database();
    await removeBoard(writer, BOARD);
    const tables = ['meeting', 'meeting_task'] as const;
    for (const table of tables) expect(await writer.db.selectFrom(table).selectAll().execute()).toEqual([]);
  });
});
