import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openPages } from '@zones/server/pages/open-pages';
import type { Pages } from '@zones/server/pages/pages';
import { prepareResponses } from '@zones/server/releases/prepare-responses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../engines/engines.ts';
import { ORIGIN, openApp, openFiles, useSeededApp } from './seeded-app.ts';

/** What a build of the pages leaves behind, as small as it can be: a page that shows what it was given and asked. */
const ENTRY = `
export const preloads = () => '';
let drawn = 0;
export async function render({ url, fetch, assets, origin }) {
  drawn += 1;
  if (url.startsWith('/zones/nowhere')) return { status: 404, html: '<p>no such zone</p>', location: null };
  if (url === '/land/') return { status: 301, html: '', location: '/land' };
  if (url.startsWith('/broken')) throw new Error('secret of the program');
  const answer = await fetch(new URL('/api/v1/zones' + new URL(url, origin).search, origin));
  const { rows } = await answer.json();
  const html = [drawn, url, origin, assets['src/entry-client.tsx'].file, ...rows.map((zone) => zone.slug)].join(' ');
  return { status: 200, html, location: null };
}
export const embed = async ({ url }) =>
  url.includes('happiness')
    ? { status: 404, html: '<p>no such chart</p>', location: null }
    : { status: 200, html: 'a chart of its own', location: null };
export const present = async ({ url, drawCode }) =>
  url.includes('nobody')
    ? { status: 404, html: '<p>no such meeting</p>', location: null }
    : { status: 200, html: 'slides ' + drawCode('/releases/one'), location: null };
export const presentFile = async ({ readAsset, assets }) => ({
  status: 200,
  html: await readAsset('/' + assets['src/present/entry-present.tsx'].file, 'utf8'),
  location: null,
});
`;
const SCRIPT = `${'console.log("Lộc Sơn");'.repeat(100)}\n`;

let folder = '';
let pages: Pages;

const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zones-pages-'));
  write('package.json', '{"type":"module"}');
  write('server/entry-server.js', ENTRY);
  write('client/.vite/manifest.json', '{"src/entry-client.tsx":{"file":"assets/client-abc.js"}}');
  write('client/assets/client-abc.js', SCRIPT);
  write('client/assets/client-abc.js.gz', gzipSync(SCRIPT));
  write('present/.vite/manifest.json', '{"src/present/entry-present.tsx":{"file":"assets/present-abc.js"}}');
  write('present/assets/present-abc.js', 'all that slides need');
  write('client/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const opened = await openPages(folder);
  if (opened === null) throw new Error('The folder has what a build leaves');
  pages = opened;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(engines())('pages on $engine', (engine) => {
  const seeded = useSeededApp(engine);
  const open = () => openApp(seeded().database, { pages });

  test('a page is drawn from the API of the same process, with the public address', async () => {
    const response = await open().request('http://evil.example/performance?lang=en&board=lam-dong');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const [, url, origin, script, ...zones] = (await response.text()).split(' ');
    expect(url).toBe('/performance?board=lam-dong&lang=en');
    expect(origin).toBe(ORIGIN);
    expect(script).toBe('assets/client-abc.js');
    expect(zones).toEqual(['loc-son', 'phu-hoi']);
  });

  test('it is drawn once, and answered 304 while nothing changed', async () => {
    const app = open();
    const first = await app.request('/');
    const again = await app.request('/');
    expect(await again.text()).toBe(await first.text());
    expect(again.headers.get('cache-control')).toBe('public, no-cache');
    const etag = first.headers.get('etag') ?? '';
    expect((await app.request('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('a page that is not there says so with its status, and a page that fails shows nothing of the program', async () => {
    const app = open();
    const missing = await app.request('/zones/nowhere');
    expect([missing.status, await missing.text()]).toEqual([404, '<p>no such zone</p>']);
    expect(missing.headers.get('cache-control')).toBe('no-store');
    const broken = await app.request('/broken');
    expect(broken.status).toBe(500);
    expect(broken.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const told = await broken.text();
    expect(told).toMatch(/request id [0-9a-f]{8}-\w+\./);
    expect(told).not.toContain('secret');
  });

  test('a page that stands elsewhere leads there', async () => {
    const response = await open().request('/land/');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/land']);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('what can be downloaded stands with the methods, at the place asked for', async () => {
    const response = await open().request('/data?board=lam-dong&lang=en');
    expect([response.status, response.headers.get('location')]).toEqual([
      301,
      '/methods?board=lam-dong&lang=en#downloads',
    ]);
  });

  test('a hashed file is kept for ever, in the encodings that the build left; another is asked for again', async () => {
    const app = open();
    const script = await app.request('/assets/client-abc.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const icon = await app.request('/favicon.svg');
    expect(icon.headers.get('content-type')).toBe('image/svg+xml');
    expect(icon.headers.get('cache-control')).toBe('public, no-cache');
  });

  test.each(['/assets/gone-abc.js', '/.vite/manifest.json', '/assets/../../server/entry-server.js', '/favicon.ico'])(
    '%s is nothing of ours',
    async (address) => {
      const response = await open().request(address);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    },
  );

  test.each(['/embed/bullet-list', '/embed/happiness'])(
    '%s may be framed by anyone, and runs nothing',
    async (address) => {
      const { headers, status } = await open().request(address);
      expect(status).toBe(address.endsWith('happiness') ? 404 : 200);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain('frame-ancestors *');
      expect(policy).not.toMatch(/script-src|unsafe/);
      expect(headers.get('x-frame-options')).toBeNull();
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    },
  );

  test.each(['/', '/zones/nowhere', '/broken', '/embedded', '/qr.svg?page=/', '/assets/client-abc.js'])(
    '%s may be framed by nobody',
    async (address) => {
      const { headers } = await open().request(address);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-frame-options')).toBe('DENY');
    },
  );

  test('slides are drawn with their code and their own script, under the policy of a page', async () => {
    const app = open();
    const slides = await app.request('/meetings/2017-09-25/present?lang=en');
    expect(slides.status).toBe(200);
    expect(await slides.text()).toMatch(/^slides <svg[^>]+>.*<title>https:\/\/[^<]+\/releases\/one<\/title>/);
    const policy = slides.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect((await app.request('/assets/present-abc.js')).status).toBe(200);
    const unknown = await app.request('/meetings/nobody/present');
    expect([unknown.status, await unknown.text()]).toEqual([404, '<p>no such meeting</p>']);
  });

  test('slides to take along are a download that runs nothing on the site', async () => {
    const file = await open().request('/meetings/2017-09-25/slides.html?release=one&lang=en');
    expect(await file.text()).toBe('all that slides need');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="slides-one-en.html"');
    expect(file.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  test('prepared pages are sent as they were prepared, and drawn again when the pages are built anew', async () => {
    const { writer, reader, url } = seeded().database;
    const files = openFiles(url);
    const options = { pages, build: 'test', origin: () => ORIGIN, https: true, withPages: true, files };
    expect(await prepareResponses(writer, reader, options)).toBeGreaterThan(10);
    const prepared = await (await open().request('/methods?lang=en')).text();
    const elsewhere = await (await open().request('/methods?lang=en')).text();
    expect(elsewhere).toBe(prepared);
    const rebuilt = openApp(seeded().database, { pages: { ...pages, build: 'next' } });
    expect(await (await rebuilt.request('/methods?lang=en')).text()).not.toBe(prepared);
  });

  test('without built pages one sentence says what to do, and the API answers', async () => {
    const { app } = seeded();
    const page = await app.request('/');
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('npm start');
    expect((await app.request('/api/v1/zones')).status).toBe(200);
    expect(await openPages(join(folder, 'nowhere'))).toBeNull();
  });
});
