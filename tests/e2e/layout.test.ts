import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Browser, openBrowser } from './browser.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { inLanguage, LANGUAGES, PAGES } from './pages.ts';

const url = inject('productUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([360, 768, 1280, 1920])('no text is clipped or overlaps at %i px', (width) => {
  test.each(PAGES.flatMap((page) => LANGUAGES.map((language) => inLanguage(page, language))))('%s', async (address) => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(url + address, { waitUntil: 'networkidle' });
    const faults = await page.evaluate(findLayoutFaults);
    await page.close();
    expect(faults).toEqual([]);
  });
});
