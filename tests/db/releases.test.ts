import { createHash } from 'node:crypto';
import type { ReleaseContent } from '@zones/core/boards/board-content';
import { canonicalFigures } from '@zones/core/releases/canonical-figures';
import { freezeRelease } from '@zones/core/releases/freeze-release';
import { getBoardContent } from '@zones/db/boards/get-board-content';
import { recordBoard } from '@zones/db/boards/record-board';
import { removeBoard } from '@zones/db/boards/remove-board';
import type { Writer } from '@zones/db/engines/engine';
import { recordImport } from '@zones/db/imports/record-import';
import { listPublishedBoards } from '@zones/db/releases/list-published-boards';
import { findFigures, findManifest, getReleaseContent, listReleases } from '@zones/db/releases/read-release';
import { recordRelease } from '@zones/db/releases/record-release';
import { verifyRelease } from '@zones/db/releases/verify-release';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { useBoardDatabase } from '../engines/board-database.ts';
import { engines } from '../engines/engines.ts';
import { generatedRelease } from './generated-content.ts';
import { batchOf, CITED_BOARD, fileOf, lotOf, REPORTING_BOARD, stated, ZONES } from './sample-board.ts';

const REVIEW = {
  id: 'lam-dong-sample-2017-09-25',
  title: { vi: 'Hội nghị 9 tháng', en: 'Nine-month review' },
  cutoff: '2017-09-14',
  publishedAt: '2017-09-25T07:00:00Z',
  through: '2017-Q3',
  planId: null,
  meetingId: null,
} as const;

/** The sample board with one figure and one lot, as the review will see it. */
async function prepareReview(writer: Writer): Promise<ReleaseContent> {
  await recordBoard(writer, REPORTING_BOARD, ZONES);
  await recordImport(
    writer,
    REPORTING_BOARD.slug,
    batchOf({ observations: [stated()], lots: [lotOf()] }),
    fileOf('09-14'),
  );
  return freezeRelease(await getBoardContent(writer, REPORTING_BOARD.slug), REVIEW);
}

describe.each(engines())('releases on $engine', (engine) => {
  const generated = useBoardDatabase(engine);
  const database = useBoardDatabase(engine);

  test('whatever is published reads back byte for byte, and its hash is that of the downloaded figures', async () => {
    const { writer, reader } = generated();
    await fc.assert(
      fc.asyncProperty(generatedRelease, async (content) => {
        const manifest = await recordRelease(writer, content);
        const figures = await findFigures(reader, manifest.id);
        const sha256 = createHash('sha256')
          .update(figures ?? '')
          .digest('hex');
        expect(figures).toBe(canonicalFigures(content));
        expect(manifest.sha256).toBe(sha256);
        expect(await findManifest(reader, manifest.id)).toEqual(manifest);
        expect(await verifyRelease(reader, manifest.id)).toEqual({ expected: sha256, actual: sha256, changed: [] });
      }),
      { numRuns: 60 },
    );
  });

  test('a release keeps what was known then, whatever is recorded after it', async () => {
    const { writer, reader } = database();
    const content = await prepareReview(writer);
    const manifest = await recordRelease(writer, content);
    expect(manifest).toMatchObject({
      ...REVIEW,
      board: 'lam-dong-sample',
      counts: { zones: 2, observations: 1, lots: 1 },
    });
    const later = stated({ value: 15_000_000_000, status: 'actual' });
    await recordImport(writer, REPORTING_BOARD.slug, batchOf({ observations: [later] }), fileOf('10-12'));
    expect(await getReleaseContent(reader, REVIEW.id)).toEqual(content);
  });

  test('an id is published once', async () => {
    const { writer, reader } = database();
    const content = await getReleaseContent(reader, REVIEW.id);
    const again = recordRelease(writer, { ...content, zones: [] });
    await expect(again).rejects.toMatchObject({ code: 'release-exists' });
    expect((await getReleaseContent(reader, REVIEW.id)).zones).toEqual(ZONES);
  });

  test('a share finer than can be kept is refused instead of published changed', async () => {
    const { writer, reader } = database();
    const content = await getReleaseContent(reader, REVIEW.id);
    const [figure] = content.observations;
    if (figure === undefined) throw new Error('the release has a figure');
    const finer = { ...figure, metric: 'occupancy_of_cleared', value: 2 / 3 } as const;
    const release = { ...content.release, id: 'finer' };
    const attempt = recordRelease(writer, { ...content, release, observations: [finer] });
    await expect(attempt).rejects.toMatchObject({ code: 'unstorable' });
    expect(await findManifest(reader, 'finer')).toBeUndefined();
  });

  test('a figure that was changed behind its back betrays itself', async () => {
    const { writer, reader } = database();
    const content = await getReleaseContent(reader, REVIEW.id);
    const { sha256 } = await recordRelease(writer, { ...content, release: { ...content.release, id: 'touched' } });
    await writer.db
      .updateTable('published_observation')
      .set({ value: 1 })
      .where('release_id', '=', 'touched')
      .execute();
    const { expected, actual } = await verifyRelease(reader, 'touched');
    expect(expected).toBe(sha256);
    expect(actual).not.toBe(sha256);
  });

  test('releases are listed newest first, each board by its latest one', async () => {
    const { writer, reader } = database();
    const content = await getReleaseContent(reader, REVIEW.id);
    const renamed = { ...REPORTING_BOARD, name: { vi: 'Tên mới', en: 'New name' } };
    const publish = (id: string, publishedAt: string, board = REPORTING_BOARD) =>
      recordRelease(writer, { ...content, board, release: { ...content.release, id, publishedAt } });
    await publish('newest', '2018-01-20T07:00:00.500Z', renamed);
    await publish('older', '2016-01-20T07:00:00Z');
    await publish('of-another-board', '2026-11-23T00:00:00Z', CITED_BOARD);
    const ids = (await listReleases(reader, { board: REPORTING_BOARD.slug })).map(({ id }) => id);
    expect(ids).toEqual(['newest', 'touched', REVIEW.id, 'older']);
    expect((await listReleases(reader)).map(({ id }) => id)).toEqual(['of-another-board', ...ids]);
    expect(await listPublishedBoards(reader)).toEqual([renamed, CITED_BOARD]);
  });

  test('an unknown release is absent, or named where one was promised', async () => {
    const { reader } = database();
    expect(await findManifest(reader, 'none')).toBeUndefined();
    expect(await findFigures(reader, 'none')).toBeUndefined();
    await expect(getReleaseContent(reader, 'none')).rejects.toMatchObject({ code: 'release-not-found' });
    await expect(verifyRelease(reader, 'none')).rejects.toMatchObject({ code: 'release-not-found' });
  });

  test('a board is removed with its drafts and releases, and the other boards stay', async () => {
    const { writer, reader } = database();
    await recordBoard(writer, CITED_BOARD, ZONES);
    await removeBoard(writer, REPORTING_BOARD.slug);
    expect((await listReleases(reader)).map(({ id }) => id)).toEqual(['of-another-board']);
    await expect(getBoardContent(writer, REPORTING_BOARD.slug)).rejects.toMatchObject({ code: 'board-not-found' });
    await expect(removeBoard(writer, REPORTING_BOARD.slug)).rejects.toMatchObject({ code: 'board-not-found' });
    expect((await getBoardContent(writer, CITED_BOARD.slug)).zones).toEqual(ZONES);
  });
});
