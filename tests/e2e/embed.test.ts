import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Browser, openBrowser, waitUntilAlive } from './browser.ts';
import { inLanguage, LANGUAGES } from './pages.ts';

const url = inject('productUrl');
const EMBED = /^(Embed|Nhúng)$/;
let browser: Browser;
let elsewhere: Server;
let shown = '';

/** Someone else's site: a page that shows whatever it is given. */
beforeAll(async () => {
  browser = await openBrowser({ viewport: { width: 1280, height: 900 } });
  elsewhere = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    answer.end(`<!doctype html><title>An article</title><main>${shown}</main>`);
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser.close();
  elsewhere.closeAllConnections();
  await new Promise((resolve) => elsewhere.close(resolve));
});

/** Opens the article of someone else around a frame, at a width. */
async function showElsewhere(frame: string, width: number): Promise<Page> {
  shown = frame;
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height: 1200 });
  // By name: another origin than the product's, as an article is.
  await page.goto(`http://localhost:${(elsewhere.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' });
  return page;
}

/** What a reader copies from each chart of a page. */
async function copyFrames(address: string): Promise<readonly string[]> {
  const page = await browser.context.newPage();
  await page.goto(url + address, { waitUntil: 'networkidle' });
  await waitUntilAlive(page);
  const frames: string[] = [];
  for (const tool of await page.getByRole('button', { name: EMBED }).all()) {
    await tool.click();
    frames.push((await page.locator('.chart-embed .select-all').textContent()) ?? '');
    await tool.click();
  }
  await page.close();
  return frames;
}

const SHOWN_ON = [
  ['/indicators/public_capital_disbursed', 4],
  ['/performance?group=clearance', 1],
  ['/zones/loc-son', 3],
  ['/compare', 3],
  ['/zones/loc-son?board=lam-dong', 2],
] as const;
const CASES = SHOWN_ON.flatMap(([address, charts]) =>
  LANGUAGES.map((language) => [inLanguage(address, language), charts] as const),
);

describe('a chart in a page of someone else', () => {
  test.each(CASES)(
    '%s: each of its %i charts stands there whole, on a phone and in an article',
    async (address, least) => {
      const frames = await copyFrames(address);
      expect(frames.length).toBeGreaterThanOrEqual(least);
      for (const frame of frames) {
        expect(frame).toMatch(/^<iframe src="[^"]+release=[^"]+" title="[^"]{10,}"/);
        for (const width of [376, 736]) {
          const page = await showElsewhere(frame, width);
          const [, inside] = page.frames();
          expect(await inside?.locator('h1').textContent()).toBe(await page.locator('iframe').getAttribute('title'));
          const overflow = await inside?.evaluate(() => {
            const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
            return [scrollHeight - clientHeight, scrollWidth - clientWidth];
          });
          expect(overflow).toEqual([0, 0]);
          await page.close();
        }
      }
    },
  );

  test('a page of the site itself cannot be framed', async () => {
    const page = await showElsewhere(`<iframe src="${url}/" title="The first page"></iframe>`, 800);
    const [, inside] = page.frames();
    expect(await inside?.locator('#root').count()).toBe(0);
    await page.close();
  });

  test('its figures and its foot open the product beside the article', async () => {
    const [frame = ''] = await copyFrames('/indicators/public_capital_disbursed?lang=en');
    const page = await showElsewhere(frame, 800);
    const inside = page.frameLocator('iframe');
    for (const link of [inside.locator('a[data-evidence]:visible').first(), inside.locator('.embed-foot a')]) {
      const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
      await opened.locator('h1').first().waitFor();
      expect(opened.url()).toContain(`${url}/indicators/public_capital_disbursed?release=lam-dong-sample-2018-01-15`);
      await opened.close();
    }
    await page.close();
  });
});

describe.each(LANGUAGES)('a chart on its own (%s)', (language) => {
  test('is read without scripts: title, watermark, source, and the table of its figures', async () => {
    const response = await fetch(url + inLanguage('/embed/cumulative-progress?metric=land_handed_over', language));
    const html = await response.text();
    expect(html).not.toContain('<script');
    expect(html).toMatch(language === 'vi' ? /Dữ liệu mẫu/ : /Sample data/);
    expect(html).toContain('<table');
    expect(html).toContain('name="robots" content="noindex"');
    expect(html.length).toBeLessThan(60_000);
  });

  test('takes light or dark from its address', async () => {
    const page = await browser.context.newPage();
    const paper = async (theme: string): Promise<string> => {
      await page.goto(url + inLanguage(`/embed/bullet-list?theme=${theme}`, language));
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    };
    expect(await paper('light')).toBe('rgb(255, 255, 255)');
    expect(await paper('dark')).toBe('rgb(23, 31, 29)');
    await page.close();
  });

  test.each([
    ['/embed/happiness', 'happiness'],
    ['/embed/cumulative-progress?metric=happiness', 'happiness'],
    ['/embed/lot-plan?zone=nowhere', 'nowhere'],
    ['/embed/small-multiples?metric=land_handed_over&zones=loc-son,nowhere', 'nowhere'],
    ['/embed/bullet-list?theme=pink', 'pink'],
    ['/embed/bullet-list?release=nothing', ''],
    ['/embed/land-cascade?zone=loc-son&ledger=1999', ''],
    ['/embed/', ''],
  ])('%s is not found, in words', async (address, named) => {
    const response = await fetch(url + inLanguage(address, language));
    expect(response.status).toBe(404);
    const html = await response.text();
    expect(html).toContain(language === 'vi' ? 'Không có biểu đồ này' : 'There is no such chart');
    expect(html).toContain(named);
    expect(html).toMatch(/class="chart-subtitle">[^<]{20,}/);
  });
});
