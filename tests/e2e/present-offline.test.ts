import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { databaseIn, makeFolder, runZones, startServer, stopServer } from '../cli/processes.ts';
import { useSeededDatabase } from '../cli/seeded-database.ts';
import { openBrowser, waitUntilAlive } from './browser.ts';

const copyDatabase = useSeededDatabase();

const titleOf = (page: Page): Promise<string> => page.locator('.slide[data-current="true"] h2').innerText();

/** Walks through the review of 25 September 2017 as its presenter does, with a second window. Nothing may be asked of anyone. */
async function walk(page: Page): Promise<void> {
  const count = await page.locator('.deck .slide').count();
  expect(count).toBeGreaterThanOrEqual(20);
  const titles = new Set<string>();
  for (let number = 1; number <= count; number += 1) {
    titles.add(await titleOf(page));
    await page.keyboard.press('ArrowRight');
  }
  expect(titles.size).toBeGreaterThan(15);
  await page.keyboard.press('Home');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  expect(await titleOf(page)).toMatch(/61%.*18,7\stỷ.*1,4\slần/s);

  // Where does that come from?
  await page.keyboard.press('e');
  expect(await page.locator('.proof-button').count()).toBeGreaterThan(10);
  await page.keyboard.press('Escape');
  await page
    .locator('.slide[data-current="true"] .slide-ink-wide a[data-evidence]', { hasText: '15,3' })
    .first()
    .click();
  expect(await page.locator('.panel').innerText()).toMatch(/15,3/);
  await page.locator('.panel a[data-evidence]').first().click();
  await page.locator('.panel a[data-evidence]').first().click();
  await page.keyboard.press('Escape');

  const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('p')]);
  await presenter.locator('.presenter-time').first().waitFor();
  expect(await presenter.locator('.presenter-notes p').count()).toBeGreaterThan(2);
  expect(await presenter.locator('.presenter-next .slide-title').innerText()).not.toBe(await titleOf(page));
  expect(await presenter.locator('.presenter').evaluate((node) => getComputedStyle(node).display)).toBe('grid');
  await presenter.keyboard.press('ArrowRight');
  await presenter.keyboard.press('l');
  expect(await titleOf(page)).toMatch(/^Households outstanding: 49\shouseholds/);
  await presenter.close();
  await page.keyboard.press('l');
  expect(await titleOf(page)).toMatch(/^Số hộ còn vướng mắc: 49\shộ/);
}

describe('the review of 25 September 2017 without a network', () => {
  test('opened on the site, it goes on after the server has stopped', async () => {
    const server = await startServer(copyDatabase());
    const browser = await openBrowser({ viewport: { width: 1280, height: 772 } });
    const page = await browser.context.newPage();
    await page.goto(`${server.address}/meetings/2017-09-25/present`, { waitUntil: 'networkidle' });
    await waitUntilAlive(page);
    await stopServer(server);
    await expect(fetch(server.address)).rejects.toThrow();
    const failed: string[] = [];
    browser.context.on('requestfailed', (request) => failed.push(request.url()));
    await walk(page);
    expect(failed).toEqual([]);
    await browser.close();
  });

  test('`zones bundle` writes it as one file that asks no one for anything', async () => {
    const folder = makeFolder();
    const file = join(folder, 'review.html');
    const release = ['--release', 'lam-dong-sample-2017-09-25'];
    const done = await runZones(['bundle', ...release, '--out', file], copyDatabase());
    expect([done.code, done.err]).toEqual([0, '']);
    const browser = await openBrowser({ viewport: { width: 1280, height: 772 }, offline: true });
    const asked: string[] = [];
    browser.context.on('request', (request) => asked.push(request.url()));
    const page = await browser.context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(file).href);
    await waitUntilAlive(page);
    await walk(page);
    const fonts = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
    expect(fonts).toBeGreaterThanOrEqual(2);
    expect(asked.filter((address) => !/^(file|data|about):/.test(address))).toEqual([]);
    expect(complaints).toEqual([]);
    await browser.close();
  });

  test.each([
    [['--release', 'nothing'], 1, 'There is no release “nothing”.'],
    [
      ['--release', 'lam-dong-2026-11-23'],
      1,
      '“lam-dong-2026-11-23” was made for no meeting: name one with --meeting.',
    ],
    [['--release', 'lam-dong-2026-11-23', '--meeting', 'nobody'], 1, 'The release knows no such meeting.'],
    [['--release', 'lam-dong-sample-2017-09-25', '--lang', 'fr'], 2, '--lang is “fr”: expected vi or en.'],
    [['--release', 'lam-dong-sample-2017-09-25', '--ratio', '3:2'], 2, '--ratio is “3:2”: expected 16:9 or 4:3.'],
  ])('bundle %j is refused in words', async (words, code, sentence) => {
    const out = join(makeFolder(), 'review.html');
    const done = await runZones(['bundle', ...words, '--out', out], copyDatabase());
    expect(done.code).toBe(code);
    expect(done.err).toContain(sentence);
  });

  test('a file that cannot be written, and a database that is not there, are refused in words', async () => {
    const release = ['--release', 'lam-dong-sample-2017-09-25'];
    const unwritable = await runZones(['bundle', ...release, '--out', '/nowhere/review.html'], copyDatabase());
    expect([unwritable.code, unwritable.err]).toEqual([
      1,
      expect.stringContaining('/nowhere/review.html cannot be written'),
    ]);
    const empty = await runZones(['bundle', ...release, '--out', 'x.html'], databaseIn(makeFolder()));
    expect(empty.code).toBe(1);
    expect(empty.err).not.toMatch(/\bat \w+ \(/);
  });
});
