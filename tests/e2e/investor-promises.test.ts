import type { RecordAnswer } from '@zones/core/contract/record';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Browser, openBrowser, waitUntilAlive } from './browser.ts';

const url = inject('productUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser({ viewport: { width: 360, height: 780 } });
});
afterAll(() => browser.close());

async function open(address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url + address, { waitUntil: 'networkidle' });
  await waitUntilAlive(page);
  return page;
}

const textOf = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');

describe('7 Does this board keep its promises?', () => {
  test('every release says how long after its cut-off it came and what became of its estimates', async () => {
    const record = (await (await fetch(`${url}/api/v1/record?board=lam-dong-sample`)).json()) as RecordAnswer; // the contract suite proves the shape
    const page = await open('/releases?lang=en');
    const rows = page.locator('#record tbody tr');
    expect(await rows.count()).toBe(record.rows.length);
    for (const [index, { daysAfterCutoff, judged, estimates }] of record.rows.entries()) {
      const text = (await rows.nth(index).innerText()).replaceAll('\u00a0', ' ');
      expect(text).toContain(`${daysAfterCutoff} day`);
      const met = judged.filter(({ status }) => status === 'on-plan').length;
      if (judged.length > 0) expect(text).toContain(`${met} of ${judged.length}`);
      if (estimates.stated > 0) expect(text).toContain(`${estimates.settled} of ${estimates.stated} have an actual`);
    }
    await page.close();
  });

  test('an estimate is proved in the release that stated it', async () => {
    const page = await open('/releases?lang=en');
    const estimate = page.locator('#estimates tbody tr').first().locator('a.reading').first();
    expect(await estimate.getAttribute('href')).toContain('release=lam-dong-sample-2017-');
    await estimate.click();
    await page.locator('dialog[open] h2').waitFor();
    expect((await page.locator('dialog[open]').innerText()).replaceAll('\u00a0', ' ')).toContain('Q3 2017');
    await page.close();
  });

  test.each([
    ['lang=en', 'has published no release with a cut-off and a plan'],
    ['', 'chưa công bố kỳ số liệu nào'],
  ])('the cited record judges nobody by a list that others compiled (%s)', async (language, words) => {
    const page = await open(`/releases?board=lam-dong&${language}`);
    const text = await textOf(page);
    expect(text).toContain(words);
    expect(text).not.toMatch(/days after|ngày sau ngày chốt/);
    await page.close();
  });
});

describe('the page of a release', () => {
  test('shows what changed since the one before, and why, each number with its proof', async () => {
    const page = await open('/releases/lam-dong-sample-2018-01-15?lang=en');
    const text = await textOf(page);
    expect(text).toMatch(/\d+ figures replaced, \d+ new, \d+ gone/);
    expect(await page.locator('#changes svg.chart-canvas circle').count()).toBeGreaterThan(4);
    const row = page.locator('#revisions tbody tr').first();
    expect(await row.innerText()).toMatch(/R1|R2|R3|C:/);
    await row.locator('a.reading').first().click();
    await page.locator('dialog[open] h2').waitFor();
    expect(await page.locator('dialog[open]').innerText()).toMatch(/replaced/i);
    await page.close();
  });

  test('may be set against another one, and says when the address names none', async () => {
    const page = await open('/releases/lam-dong-sample-2018-01-15?lang=en');
    await page.locator('#changes a.chip', { hasText: /30.Jun.2017/ }).click();
    await page.waitForURL(/against=lam-dong-sample-2017-07-07/);
    await page.locator('#changes a.chip[aria-current]', { hasText: /30.Jun.2017/ }).waitFor();
    await page.close();
    const wrong = await open('/releases/lam-dong-sample-2018-01-15?against=gone&lang=en');
    expect(await wrong.locator('#changes > [role=status]').innerText()).toContain('gone');
    await wrong.close();
  });

  test('carries the hash of what it offers for download', async () => {
    const page = await open('/releases/lam-dong-2026-11-23?lang=en');
    const shown = await page.locator('#manifest code.select-all').innerText();
    const figures = await fetch(`${url}/api/v1/releases/lam-dong-2026-11-23/figures`);
    const digest = await crypto.subtle.digest('SHA-256', await figures.arrayBuffer());
    expect(Buffer.from(digest).toString('hex')).toBe(shown);
    await page.close();
  });

  test('of a board’s only release says that there is none to compare with, and an unknown one is not found', async () => {
    const page = await open('/releases/lam-dong-2026-11-23?lang=en');
    expect(await textOf(page)).toContain('first release');
    await page.close();
    expect((await fetch(`${url}/releases/lam-dong-1999-01-01`)).status).toBe(404);
  });

  test('keeps its language and its release from page to page', async () => {
    const page = await open('/releases/lam-dong-2026-11-23?lang=en');
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await page.waitForURL(`${url}/releases/lam-dong-2026-11-23`);
    await page.locator('main nav a.chip').first().click();
    await page.waitForURL(/\/\?release=lam-dong-2026-11-23$/);
    await page.close();
  });
});
