import type { ComparisonAnswer } from '@zones/core/contract/comparison';
import { formatReading } from '@zones/core/format/value';
import { isMetricUnit } from '@zones/core/zones/difference-words';
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

/** With plain spaces, and one scheme of accents. */
const plain = (text: string): string => text.normalize('NFC').replaceAll('\u00a0', ' ');
const textOf = async (page: Page): Promise<string> => plain(await page.locator('main').innerText());

describe('9 How do the zones differ on the same definitions?', () => {
  test.each(['lam-dong-sample', 'lam-dong'])('every figure of %s stands with that of the other zone', async (board) => {
    const answer = (await (await fetch(`${url}/api/v1/compare?board=${board}`)).json()) as ComparisonAnswer; // the contract suite proves the shape
    const page = await open(`/compare?board=${board}&lang=en`);
    const text = await textOf(page);
    for (const row of answer.rows) {
      expect(text).toContain(row.name.en);
      for (const { reading, unit } of row.cells) {
        if (reading.value === null || !isMetricUnit(unit)) continue;
        expect(text).toContain(plain(formatReading(reading, unit, { language: 'en', style: 'compact' })));
      }
    }
    await page.close();
  });

  test('both occupancies stand side by side, and a difference has an arrow and words', async () => {
    const page = await open('/compare?lang=en');
    for (const metric of ['occupancy_of_cleared', 'occupancy_of_industrial']) {
      const row = page.locator('tr', { has: page.locator(`a[href^="/indicators/${metric}"]`) });
      expect(await row.locator('td svg').count()).toBe(2);
      expect(plain(await row.locator('td').last().innerText())).toMatch(/higher: \+[\d.]+\* pp/);
    }
    await page.close();
  });

  test('what cannot be compared says why, and a break of a series is told', async () => {
    const page = await open('/compare?board=lam-dong&lang=en');
    const text = await textOf(page);
    expect(text).toContain('not comparable: a zone has no figure');
    expect(text).toContain('not comparable: sources disagree');
    expect(text).toContain('not comparable: dates differ');
    expect(text).toContain('72.11 ha');
    await page.close();
  });

  test('the order of the zones stands in the address, and so do the link and the file', async () => {
    const page = await open('/compare?zones=phu-hoi,loc-son&lang=en');
    expect(await page.locator('h1').innerText()).toMatch(/Phú Hội [\d.]+.*, Lộc Sơn [\d.]+/);
    const fixed = page.locator('main a[href*="release="][href*="zones=phu-hoi,loc-son"]').first();
    const csv = await page.locator('main a[href*="compare.csv"]').getAttribute('href');
    const file = await (await fetch(url + csv)).text();
    expect(file.indexOf('phu-hoi')).toBeLessThan(file.indexOf('loc-son'));
    await fixed.click();
    await page.waitForURL(/release=/);
    expect(await page.locator('h1').innerText()).toMatch(/Phú Hội [\d.]+.*, Lộc Sơn [\d.]+/);
    await page.close();
  });

  test('a zone that is not there is said in words while the rest is shown', async () => {
    const page = await browser.context.newPage();
    const response = await page.goto(`${url}/compare?zones=loc-son,gone&lang=en`);
    expect(response?.status()).toBe(200);
    expect(await page.locator('main > [role=status]').innerText()).toContain('“gone”');
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(20);
    await page.close();
  });

  test('a zone asked for alone is said to be given another beside it', async () => {
    const page = await open('/compare?zones=phu-hoi&lang=en');
    expect(await page.locator('main > [role=status]').innerText()).toContain('put beside it: Lộc Sơn');
    await page.close();
  });

  test('stands without scripts', async () => {
    const still = await openBrowser({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
    const page = await still.context.newPage();
    await page.goto(`${url}/compare?lang=en`);
    expect(await textOf(page)).toMatch(/Phú Hội higher: \+[\d.]+\* pp/);
    expect(await page.locator('main svg.chart-canvas, main figure svg').count()).toBeGreaterThan(2);
    await still.close();
  });
});
