import { freezeRelease } from '@zones/core/releases/freeze-release';
import { recordBoard } from '@zones/db/boards/record-board';
import { openWriter } from '@zones/db/engines/open';
import { recordImport } from '@zones/db/imports/record-import';
import { type PublishableBoard, publishBoard } from '@zones/db/releases/publish-board';
import { findFigures, listReleases } from '@zones/db/releases/read-release';
import { verifyRelease } from '@zones/db/releases/verify-release';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBoardDatabase } from '../engines/board-database.ts';
import { engines } from '../engines/engines.ts';
import { batchOf, fileOf, REPORTING_BOARD, stated, ZONES } from './sample-board.ts';

const SLUG = REPORTING_BOARD.slug;

/** Publishes under an id, unless it is taken. */
const under = (id: string) => (known: PublishableBoard) => {
  if (known.published.includes(id)) throw new Error('taken');
  return freezeRelease(known.content, {
    ...{ id, title: { vi: 'Kỳ', en: 'Release' }, cutoff: '2017-09-14', publishedAt: '2017-09-25T07:00:00Z' },
    ...{ through: '2017-Q3', planId: null, meetingId: null },
  });
};

describe.each(engines())('publishing a board on $engine', (engine) => {
  const database = useBoardDatabase(engine);

  beforeAll(async () => {
    const { writer } = database();
    await recordBoard(writer, REPORTING_BOARD, ZONES);
    await recordImport(writer, SLUG, batchOf({ observations: [stated()] }), fileOf('09-14'));
  });

  test('what refuses it leaves nothing behind', async () => {
    const { writer, reader } = database();
    const refuse = () => {
      throw new Error('a rule is broken');
    };
    await expect(publishBoard(writer, SLUG, refuse)).rejects.toThrow('a rule is broken');
    expect(await listReleases(reader)).toEqual([]);
    await expect(publishBoard(writer, 'nowhere', under('a'))).rejects.toMatchObject({ code: 'board-not-found' });
  });

  test('of two that publish at once the second sees the first', async () => {
    const { writer, reader, url } = database();
    const other = await openWriter(url);
    const both = await Promise.allSettled([
      publishBoard(writer, SLUG, under('first')),
      publishBoard(other, SLUG, under('first')),
    ]);
    await other.close();
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await listReleases(reader)).map(({ id }) => id)).toEqual(['first']);
  });

  test('what is imported after it changes no byte of it', async () => {
    const { writer, reader } = database();
    const before = await findFigures(reader, 'first');
    const later = stated({ value: 15_000_000_000, status: 'actual', cutoff: null });
    await recordImport(writer, SLUG, batchOf({ observations: [later] }), fileOf('10-12'));
    expect(await findFigures(reader, 'first')).toBe(before);
    const { expected, actual, changed } = await verifyRelease(reader, 'first');
    expect([actual, changed]).toEqual([expected, []]);
  });

  test('a database that another program holds is said to be busy', async () => {
    const { writer, reader, url } = database();
    const other = await openWriter(url);
    const held = Promise.withResolvers<void>();
    const done = Promise.withResolvers<void>();
    const holding = other.db.transaction().execute(async (transaction) => {
      await sql`update board set position = position where slug = ${SLUG}`.execute(transaction);
      held.resolve();
      await done.promise;
    });
    await held.promise;
    await expect(publishBoard(writer, SLUG, under('held'))).rejects.toMatchObject({ code: 'busy' });
    done.resolve();
    await holding;
    await other.close();
    expect((await listReleases(reader)).map(({ id }) => id)).toEqual(['first']);
  });
});
