import { brotliCompressSync } from 'node:zlib';
import { getBoardContent } from '@zones/db/boards/get-board-content';
import { recordBoard } from '@zones/db/boards/record-board';
import { removeBoard } from '@zones/db/boards/remove-board';
import { recordRelease } from '@zones/db/releases/record-release';
import { findResponse, type ReadyResponse, recordResponses } from '@zones/db/releases/responses';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBoardDatabase } from '../engines/board-database.ts';
import { engines } from '../engines/engines.ts';
import { REPORTING_BOARD, ZONES } from './sample-board.ts';

const RELEASE = {
  id: 'lam-dong-sample-2017-09-25',
  title: { vi: 'Hội nghị 9 tháng', en: 'Nine-month review' },
  cutoff: '2017-09-14',
  publishedAt: '2017-09-25T07:00:00Z',
  through: '2017-Q3',
  planId: null,
  meetingId: null,
  format: 2,
} as const;

function answer(parts: Partial<ReadyResponse> = {}): ReadyResponse {
  const body = new TextEncoder().encode('{"zone":"Lộc Sơn"}\0');
  return {
    key: '/api/v1/zones?lang=vi',
    releaseId: RELEASE.id,
    build: 'a1',
    contentType: 'application/json; charset=utf-8',
    etag: '"a1-0"',
    headers: { 'cache-control': 'public, max-age=31536000, immutable' },
    body,
    br: brotliCompressSync(body),
    gzip: null,
    ...parts,
  };
}

/** Both engines answer with Node's own buffers; what counts is their bytes. */
function bytesOf(response: ReadyResponse | undefined) {
  if (response === undefined) return undefined;
  const plain = (bytes: Uint8Array | null) => bytes && [...bytes];
  return { ...response, body: plain(response.body), br: plain(response.br), gzip: plain(response.gzip) };
}

describe.each(engines())('ready answers on $engine', (engine) => {
  const database = useBoardDatabase(engine);

  beforeAll(async () => {
    const { writer } = database();
    await recordBoard(writer, REPORTING_BOARD, ZONES);
    await recordRelease(writer, { ...(await getBoardContent(writer, REPORTING_BOARD.slug)), release: RELEASE });
  });

  test('go out byte for byte as they were recorded', async () => {
    const { writer, reader } = database();
    await recordResponses(writer, [answer()]);
    expect(bytesOf(await findResponse(reader, answer().key))).toEqual(bytesOf(answer()));
    expect(await findResponse(reader, '/api/v1/zones?lang=en')).toBeUndefined();
  });

  test('are replaced by those of a later build', async () => {
    const { writer, reader } = database();
    const later = answer({ build: 'b2', etag: '"b2-0"', br: null, headers: {} });
    await recordResponses(writer, [later]);
    expect(bytesOf(await findResponse(reader, later.key))).toEqual(bytesOf(later));
  });

  test('are recorded all or not at all', async () => {
    const { writer, reader } = database();
    const many = Array.from({ length: 120 }, (_, index) => answer({ key: `/zones/${index}` }));
    const attempt = recordResponses(writer, [...many, answer({ key: '/of-none', releaseId: 'unknown' })]);
    await expect(attempt).rejects.toMatchObject({ code: 'foreign-key' });
    expect(await findResponse(reader, '/zones/0')).toBeUndefined();
    await recordResponses(writer, many);
    expect(await findResponse(reader, '/zones/119')).toMatchObject({ etag: '"a1-0"' });
  });

  test('disappear with their board, and those of no release stay', async () => {
    const { writer, reader } = database();
    await recordResponses(writer, [answer({ key: '/api/openapi.json', releaseId: null })]);
    await removeBoard(writer, REPORTING_BOARD.slug);
    expect(await findResponse(reader, answer().key)).toBeUndefined();
    expect(await findResponse(reader, '/api/openapi.json')).toMatchObject({ releaseId: null });
  });
});
