import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Browser, openBrowser, waitUntilAlive } from './browser.ts';
import { inLanguage, LANGUAGES } from './pages.ts';

const url = inject('productUrl');
const PHONE = { width: 360, height: 780 };
let browser: Browser;
let plain: Browser;

beforeAll(async () => {
  browser = await openBrowser({ viewport: PHONE });
  plain = await openBrowser({ viewport: PHONE, javaScriptEnabled: false });
});
afterAll(async () => {
  await browser.close();
  await plain.close();
});

async function open(address: string, from = browser): Promise<Page> {
  const page = await from.context.newPage();
  await page.goto(url + address, { waitUntil: 'networkidle' });
  if (from === browser) await waitUntilAlive(page);
  return page;
}

describe.each(LANGUAGES)('on a phone (%s)', (language) => {
  test('every quarter of the period menu can be read and tapped', async () => {
    const page = await open(inLanguage('/', language));
    await page.locator('header .menu button').nth(1).click();
    const quarters = page.locator('.menu-sheet:popover-open .quarter-link');
    expect(await quarters.count()).toBeGreaterThanOrEqual(8);
    const sheet = await page.locator('.menu-sheet:popover-open').boundingBox();
    const button = await page.locator('header .menu button').nth(1).boundingBox();
    expect(sheet?.x).toBeGreaterThanOrEqual(0);
    expect(sheet?.y).toBeGreaterThanOrEqual((button?.y ?? 0) + (button?.height ?? 0));
    for (const box of await Promise.all((await quarters.all()).map((quarter) => quarter.boundingBox()))) {
      expect((box?.x ?? 0) + (box?.width ?? 1_000)).toBeLessThanOrEqual((sheet?.x ?? 0) + (sheet?.width ?? 0));
    }
    expect((sheet?.x ?? 0) + (sheet?.width ?? 1_000)).toBeLessThanOrEqual(PHONE.width);
    await page.close();
  });

  test('every page of the menu stands in view', async () => {
    const page = await open(inLanguage('/', language), plain);
    const links = await page
      .locator('header nav a')
      .evaluateAll((found) =>
        found.map((link) => link.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
      );
    await page.close();
    expect(links).toHaveLength(7);
    for (const { left, right } of links) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(PHONE.width);
    }
  });

  test.each([
    '/performance',
    '/zones/loc-son',
    '/?board=lam-dong',
    '/indicators/land_handed_over',
    '/land/shortlist?lots=loc-son~A1,loc-son~C3,phu-hoi~P1',
    '/releases',
  ])('each figure of %s stands in view, behind the name of its column', async (address) => {
    const page = await open(inLanguage(address, language));
    const cells = await page.locator('.table-stacked tbody td').evaluateAll((found) =>
      found.map((cell) => ({
        text: cell.textContent,
        label: getComputedStyle(cell, '::before').content,
        right: Math.max(...[cell, ...cell.children].map((part) => part.getBoundingClientRect().right)),
      })),
    );
    await page.close();
    expect(cells.length).toBeGreaterThan(3);
    expect(cells.filter(({ label }) => !/^"\S/.test(label))).toEqual([]);
    expect(cells.filter(({ right }) => right > PHONE.width)).toEqual([]);
  });

  test('the list of lots is short: area, level, months and price, and the rest of a lot where it is opened', async () => {
    const page = await open(inLanguage('/land', language), plain);
    const heights = await page
      .locator('[data-lot]')
      .evaluateAll((lots) => lots.map((lot) => lot.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(40);
    expect(heights.reduce((sum, height) => sum + height, 0) / heights.length).toBeLessThan(210);
    const lot = page.locator('[data-lot="loc-son~A1"]');
    for (const part of ['.lot-area', '.lot-readiness', '.lot-possession', '.lot-price']) {
      expect(await lot.locator(part).isVisible()).toBe(true);
    }
    for (const part of ['.lot-industries', '.lot-utilities', '.lot-verified']) {
      expect(await lot.locator(part).isVisible()).toBe(false);
    }
    await lot.locator('a[aria-expanded=false]').click();
    await page.waitForURL(/lot=loc-son~A1/);
    for (const part of ['.lot-industries', '.lot-utilities', '.lot-verified', '.lot-area']) {
      expect(await lot.locator(part).isVisible()).toBe(true);
    }
    expect(await lot.locator('.lot-price').innerText()).toMatch(
      language === 'vi' ? /Thời hạn thuê: chưa công bố/ : /Lease term: not published/,
    );
    await page.close();
  });
});
