import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Browser, openBrowser } from './browser.ts';
import { inLanguage, LANGUAGES, PAGES } from './pages.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const url = inject('productUrl');
let browser: Browser;

beforeAll(async () => {
  // The policy of the pages forbids foreign scripts; the checker is one.
  browser = await openBrowser({ bypassCSP: true, viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

async function findViolations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  const results = await page.evaluate(
    () => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(), // put there by the line above
  );
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}

describe.each(['light', 'dark'] as const)('accessibility, %s', (colorScheme) => {
  test.each(PAGES.flatMap((page) => LANGUAGES.map((language) => inLanguage(page, language))))('%s', async (address) => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(url + address, { waitUntil: 'networkidle' });
    const violations = await findViolations(page);
    await page.close();
    expect(violations).toEqual([]);
  });
});

/** As a card a table fits; a little wider it scrolls. */
describe.each([360, 660])('accessibility at %i px with all that can be opened', (width) => {
  test.each(['/performance', '/zones/loc-son', '/zones/phu-hoi?board=lam-dong', '/indicators/land_handed_over'])(
    '%s',
    async (address) => {
      const page = await browser.context.newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.goto(url + address, { waitUntil: 'networkidle' });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const violations = await findViolations(page);
      await page.close();
      expect(violations).toEqual([]);
    },
  );
});
