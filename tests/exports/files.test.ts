import { createHash } from 'node:crypto';
import type { FilesAnswer } from '@zones/core/contract/exports';
import { EXPORT_FORMAT_NAMES } from '@zones/core/exports/export-formats';
import { FileThread } from '@zones/server/exports/file-thread';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { getJson, useSeededApp } from '../api/seeded-app.ts';
import { engines } from '../engines/engines.ts';
import { SAMPLE } from './published-release.ts';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const FILES = `/api/v1/releases/${SAMPLE}/files`;

describe.each(engines())('the files of a release, on $engine', (engine) => {
  const seeded = useSeededApp(engine);
  const list = () => getJson<FilesAnswer>(seeded().app, FILES);
  const download = async (name: string) => {
    const response = await seeded().app.request(`${FILES}/${name}`);
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
  };

  test('every format is listed in both languages, not made until somebody asks', async () => {
    const { rows, release } = await list();
    expect(release.id).toBe(SAMPLE);
    expect(rows).toHaveLength(2 * EXPORT_FORMAT_NAMES.length);
    expect(rows.every(({ state, bytes, sha256 }) => state === 'not-made' && bytes === null && sha256 === null)).toBe(
      true,
    );
  });

  test('a file is made once, kept with its hash, and final', async () => {
    const { response, bytes } = await download('annexes.en.xlsx');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${SAMPLE}-annexes.en.xlsx"`);
    const digest = Buffer.from(hashOf(bytes), 'hex').toString('base64');
    expect(response.headers.get('repr-digest')).toBe(`sha-256=:${digest}:`);
    const etag = response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = await seeded().app.request(`${FILES}/annexes.en.xlsx`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const made = async () => (await list()).rows.find(({ name }) => name === 'annexes.en.xlsx');
    await expect.poll(async () => (await made())?.state).toBe('made');
    expect(await made()).toMatchObject({ bytes: bytes.byteLength, sha256: hashOf(bytes) });
  });

  test('the archive holds every file of its language, the figures and the hash of each', async () => {
    const { bytes } = await download('files.vi.zip');
    const files = unzipSync(bytes);
    const single = EXPORT_FORMAT_NAMES.filter((format) => format !== 'files.zip');
    const named = single.map((format) => format.replace('.', '.vi.'));
    expect(Object.keys(files)).toEqual([...named, 'figures.json', 'manifest.json', 'SHA256SUMS']);
    const sums = new TextDecoder().decode(files.SHA256SUMS);
    for (const [name, content] of Object.entries(files)) {
      if (name !== 'SHA256SUMS') expect(sums).toContain(`${hashOf(content)}  ${name}\n`);
    }
    const { sha256 } = await getJson<{ sha256: string }>(seeded().app, `/api/v1/releases/${SAMPLE}`);
    expect(hashOf(files['figures.json'] ?? new Uint8Array())).toBe(sha256);
    for (const name of named)
      expect(hashOf((await download(name)).bytes)).toBe(hashOf(files[name] ?? new Uint8Array()));
  });

  test.each([
    ['/api/v1/releases/nowhere/files', 404, 'release.not-found'],
    ['/api/v1/releases/nowhere/files/annexes.vi.xlsx', 404, 'release.not-found'],
    [`${FILES}/annexes.vi.docx`, 404, 'file.not-found'],
    [`${FILES}/secret`, 404, 'file.not-found'],
    [`${FILES}/annexes.fr.xlsx`, 422, 'parameter.invalid'],
    [`${FILES}/annexes.vi.xlsx?colour=red`, 422, 'parameter.unknown'],
  ])('%s is refused in words', async (address, status, code) => {
    const response = await seeded().app.request(address);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });
});

describe.each(engines().slice(0, 1))('the thread that makes files', (engine) => {
  const seeded = useSeededApp(engine);
  const job = { kind: 'export', release: SAMPLE, format: 'annexes.xlsx', language: 'vi' } as const;
  const settings = () => ({ databaseUrl: seeded().database.url, origin: null });

  test('two threads make the same bytes', async () => {
    const [one, other] = [new FileThread(settings()), new FileThread(settings())];
    const [first, second] = await Promise.all([one.make(job), other.make(job)]);
    expect(hashOf(first)).toBe(hashOf(second));
    await Promise.all([one.close(), other.close()]);
  });

  test('a file that is not made in time is given up, and so is the next one that hangs', async () => {
    const hurried = new FileThread(settings(), 1);
    await expect(hurried.make(job)).rejects.toMatchObject({ code: 'file.too-slow' });
    await expect(hurried.make(job)).rejects.toMatchObject({ code: 'file.too-slow' });
    await hurried.close();
  });

  test('a file that cannot be made fails alone', async () => {
    const files = new FileThread(settings());
    const [lost, made] = await Promise.allSettled([files.make({ ...job, release: 'nowhere' }), files.make(job)]);
    expect(lost.status).toBe('rejected');
    expect(made.status).toBe('fulfilled');
    await files.close();
  });

  test('says which file is under way and which waits', async () => {
    const files = new FileThread(settings());
    const both = Promise.all([files.make(job), files.make({ ...job, language: 'en' })]);
    expect(files.findState(job)).toEqual({ state: 'making', step: null });
    expect(files.findState({ ...job, language: 'en' })).toEqual({ state: 'waiting', step: null });
    await both;
    expect(files.findState(job)).toBeNull();
    await files.close();
  });
});
