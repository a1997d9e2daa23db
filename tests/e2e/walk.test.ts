import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Browser, openBrowser } from './browser.ts';
import { inLanguage, LANGUAGES, PAGES } from './pages.ts';

const url = inject('productUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

/** Opens a page and gathers everything that the browser complains of. */
async function open(address: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url + address, { waitUntil: 'networkidle' });
  return { page, complaints };
}

describe('every page opens whole in both languages', () => {
  test.each(PAGES.flatMap((page) => LANGUAGES.map((language) => [inLanguage(page, language), language] as const)))(
    '%s',
    async (address, language) => {
      const { page, complaints } = await open(address);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(await page.locator('h1').count()).toBe(1);
      // A chart for the pages of others and slides are for no search, so they have no address of their own to be found under.
      const isEmbedded = address.startsWith('/embed/') || address.includes('/present');
      expect(await page.locator('link[rel=canonical]').count()).toBe(isEmbedded ? 0 : 1);
      expect((await page.locator('link[hreflang]').count()) >= 2).toBe(!isEmbedded);
      if (isEmbedded) expect(await page.locator('meta[name=robots][content*=noindex]').count()).toBe(1);
      expect((await page.title()).length).toBeGreaterThan(10);
      const text = await page.locator('body').innerText();
      // A number that is not one, an object put into words, or a message key that found no translation.
      expect(text).not.toMatch(/\bNaN\b|undefined|\[object|\bInfinity\b|\bnull\b|\b[a-z]+\.[a-z]+[A-Z]\w*\b/);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );
});

test('nothing moves while the page comes alive', async () => {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const store = globalThis as unknown as { shift: number }; // read back below
    store.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) store.shift += (entry as unknown as { value: number }).value; // LayoutShift has no type yet
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${url}/`, { waitUntil: 'networkidle' });
  const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift); // set above
  await page.close();
  expect(shift).toBeLessThanOrEqual(0.02);
});

test('an unknown page, zone or indicator is a 404 in words, with a way back', async () => {
  const page = await browser.context.newPage();
  for (const address of ['/nowhere', '/indicators/unknown_metric', '/?release=no-such-release']) {
    const response = await page.goto(url + address);
    expect(response?.status()).toBe(404);
    expect(await page.locator('main a[href^="/"]').count()).toBeGreaterThan(0);
  }
  await page.close();
});

test('without scripts the figures stand as text, tables and drawings', async () => {
  const plain = await openBrowser({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  const page = await plain.context.newPage();
  await page.goto(`${url}/?lang=en`);
  expect(await page.locator('main').innerText()).toMatch(/%/);
  expect(await page.locator('main svg').count()).toBeGreaterThan(0);
  expect(await page.locator('main table').count()).toBeGreaterThan(0);
  await plain.close();
});
