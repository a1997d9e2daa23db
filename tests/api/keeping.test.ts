import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getBoardContent } from '@zones/db/boards/get-board-content';
import { recordImport } from '@zones/db/imports/record-import';
import { recordResponses } from '@zones/db/releases/responses';
import { emptyBatch } from '@zones/server/imports/empty-batch';
import { prepareResponses } from '@zones/server/releases/prepare-responses';
import { publishRelease } from '@zones/server/releases/publish-release';
import { describe, expect, test } from 'vitest';
import { engines } from '../engines/engines.ts';
import { getJson, openApp, openFiles, useSeededApp } from './seeded-app.ts';

const PINNED = '/api/v1/progress?release=lam-dong-sample-2018-01-15';
const SAMPLE = 'lam-dong-sample';

describe.each(engines())('what callers and proxies may keep, on $engine', (engine) => {
  const seeded = useSeededApp(engine);

  test.each([
    PINNED,
    '/api/v1/releases/lam-dong-2026-11-23',
    '/api/v1/releases/lam-dong-2026-11-23/figures',
    '/api/v1/releases/lam-dong-sample-2017-09-25/diff/lam-dong-sample-2018-01-15',
    '/api/v1/land.csv?release=lam-dong-2026-11-23',
  ])('%s never changes', async (address) => {
    const response = await seeded().app.request(address);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test.each(['/api/v1/progress', '/api/v1/boards', '/api/v1/releases', '/api/v1/land?asOf=2017-12-31'])(
    '%s is asked for again',
    async (address) => {
      const response = await seeded().app.request(address);
      expect(response.headers.get('cache-control')).toBe('public, no-cache');
    },
  );

  test('the latest and the pinned answer are the same bytes under the same tag', async () => {
    const { app } = seeded();
    const latest = await app.request('/api/v1/progress?board=lam-dong-sample&lang=en');
    const pinned = await app.request(PINNED);
    expect(latest.headers.get('etag')).toBe(pinned.headers.get('etag'));
    expect(await latest.text()).toBe(await pinned.text());
  });

  test('a tag that still holds is answered 304 without a body, in every encoding', async () => {
    const { app } = seeded();
    const tags = new Set<string>();
    for (const encoding of ['identity', 'gzip', 'br']) {
      const headers = { 'accept-encoding': encoding };
      const first = await app.request('/api/v1/progress', { headers });
      const etag = first.headers.get('etag') ?? '';
      tags.add(etag);
      const again = await app.request('/api/v1/progress', {
        headers: { ...headers, 'if-none-match': `"other", ${etag}` },
      });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('etag')).toBe(etag);
      expect(again.headers.get('cache-control')).toBe('public, no-cache');
      expect(again.headers.get('vary')).toBe('Accept-Encoding');
    }
    expect([...tags].every((tag) => /^"[\w-]{20,}"$/.test(tag))).toBe(true);
    expect(tags.size).toBe(3);
  });

  test('another question has another tag', async () => {
    const { app } = seeded();
    const one = await app.request('/api/v1/progress?zone=loc-son');
    const other = await app.request('/api/v1/progress?zone=phu-hoi');
    expect(one.headers.get('etag')).not.toBe(other.headers.get('etag'));
  });

  test('each encoding carries the same text', async () => {
    const { app } = seeded();
    const bytes = async (encoding: string) => {
      const response = await app.request(PINNED, { headers: { 'accept-encoding': encoding } });
      const body = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get('content-length')).toBe(String(body.byteLength));
      return [response.headers.get('content-encoding'), body] as const;
    };
    const [none, plain] = await bytes('identity');
    const [br, brotli] = await bytes('gzip, br');
    const [gz, gzip] = await bytes('gzip, br;q=0');
    expect([none, br, gz]).toEqual([null, 'br', 'gzip']);
    expect(brotliDecompressSync(brotli).equals(plain)).toBe(true);
    expect(gunzipSync(gzip).equals(plain)).toBe(true);
    expect(brotli.byteLength).toBeLessThan(plain.byteLength / 5);
  });

  test('HEAD says what GET would, without the body', async () => {
    const { app } = seeded();
    const got = await app.request(PINNED);
    const head = await app.request(PINNED, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(head.headers.get('etag')).toBe(got.headers.get('etag'));
    expect(head.headers.get('content-length')).toBe(got.headers.get('content-length'));
    expect(await head.text()).toBe('');
  });

  test('a release reads back as the bytes whose hash was published', async () => {
    const { app } = seeded();
    const id = 'lam-dong-2026-11-23';
    const { sha256 } = await getJson<{ sha256: string }>(app, `/api/v1/releases/${id}`);
    const figures = await (await app.request(`/api/v1/releases/${id}/figures`)).arrayBuffer();
    expect(createHash('sha256').update(Buffer.from(figures)).digest('hex')).toBe(sha256);
  });

  test('what was prepared is sent, and what another program prepared is not', async () => {
    const { app, database } = seeded();
    const { writer, reader } = database;
    const fresh = await (await app.request('/api/v1/zones')).text();
    const prepared = {
      pages: null,
      build: 'test',
      origin: () => '',
      https: true,
      withPages: false,
      files: openFiles(database.url),
    };
    expect(await prepareResponses(writer, reader, prepared)).toBeGreaterThan(20);
    expect(await prepareResponses(writer, reader, prepared)).toBe(0);
    const key = '/api/v1/zones?release=lam-dong-sample-2018-01-15';
    const body = Buffer.from('{"rows":"prepared"}');
    const kept = { key, releaseId: 'lam-dong-sample-2018-01-15', contentType: 'application/json', etag: 'kept' };
    const encodings = { headers: {}, body, br: null, gzip: null };
    await recordResponses(writer, [{ ...kept, build: 'test', ...encodings }]);
    expect(await (await openApp(database).request('/api/v1/zones')).text()).toBe('{"rows":"prepared"}');
    await recordResponses(writer, [{ ...kept, build: 'another', ...encodings }]);
    expect(await (await openApp(database).request('/api/v1/zones')).text()).toBe(fresh);
  });

  test('a draft is seen by nobody until it is published, and then the latest answer has it', async () => {
    const { app, database } = seeded();
    const { writer } = database;
    const question = '/api/v1/progress?metric=projects_licensed&zone=loc-son';
    const before = await (await app.request(question)).text();
    const pinned = await (await app.request(`${question}&release=lam-dong-sample-2018-01-15`)).text();
    const content = await getBoardContent(writer, SAMPLE);
    const old = content.observations.find(
      ({ zone, metric, period, supersededBy }) =>
        zone === 'loc-son' && metric === 'projects_licensed' && period === '2017-Q1' && supersededBy === null,
    );
    if (old === undefined) throw new Error('The sample states the projects licensed in the first quarter');
    const { id: _id, recordedAt: _at, supersededBy: _by, ...statement } = old;
    const place = { sheet: 'Thực hiện', row: 5, column: 'E' };
    const revision = { reason: 'C', note: 'Đếm hai lần / Counted twice' } as const;
    const batch = { ...emptyBatch(), observations: [{ ...statement, value: 77, place, revision }] };
    await recordImport(writer, SAMPLE, batch, {
      fileName: 'a.xlsx',
      sha256: '0'.repeat(64),
      recordedAt: '2018-02-01T00:00:00Z',
    });
    expect(await (await app.request(question)).text()).toBe(before);

    await publishRelease(writer, {
      board: SAMPLE,
      today: null,
      decision: {
        ...{ id: 'lam-dong-sample-2018-02-05', title: { vi: 'Sửa', en: 'Corrected' }, cutoff: '2018-01-31' },
        ...{ publishedAt: '2018-02-05T00:00:00Z', through: '2017-Q4', planId: '2017-adjusted', meetingId: null },
      },
    });
    const after = await getJson<{ release: { id: string }; rows: { quarters: { actual: { value: number } }[] }[] }>(
      app,
      question,
    );
    expect(after.release.id).toBe('lam-dong-sample-2018-02-05');
    expect(after.rows[0]?.quarters[0]?.actual.value).toBe(77);
    expect(await (await app.request(`${question}&release=lam-dong-sample-2018-01-15`)).text()).toBe(pinned);
    const asOf = await getJson<{ release: { id: string } }>(app, `${question}&asOf=2018-02-04`);
    expect(asOf.release.id).toBe('lam-dong-sample-2018-01-15');

    const diff = await getJson<{
      rows: { effect: string; metric: string; before: { value: number }; after: { value: number }; revision: object }[];
    }>(app, '/api/v1/releases/lam-dong-sample-2018-01-15/diff/lam-dong-sample-2018-02-05');
    expect(diff.rows.filter(({ metric }) => metric === 'projects_licensed')).toMatchObject([
      { effect: 'changed', before: { value: old.value }, after: { value: 77 }, revision },
    ]);
  });
});
