import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
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

describe.each(['light', 'dark'] as const)('accessibility, %s', (colorScheme) => {
  test.each(PAGES.flatMap((page) => LANGUAGES.map((language) => inLanguage(page, language))))('%s', async (address) => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(url + address, { waitUntil: 'networkidle' });
    await page.addScriptTag({ path: axe });
    const results = await page.evaluate(
      () => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(), // put there by the line above
    );
    const violations = results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    );
    await page.close();
    expect(results.passes.length).toBeGreaterThan(10);
    expect(violations).toEqual([]);
  });
});
