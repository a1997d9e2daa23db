import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { measureText } from '@zones/web/charts/layout/measure-text.ts';
import type Axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, openBrowser } from '../e2e/browser.ts';
import { type GalleryServer, openGallery } from './gallery-server.ts';

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}

let gallery: GalleryServer;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  gallery = await openGallery();
  browser = await openBrowser({ viewport: { width: 1000, height: 900 } });
});

afterAll(async () => {
  await browser.close();
  await gallery.close();
});

async function open(asked: Readonly<Record<string, string>>): Promise<Page> {
  const page = await browser.context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  // The font itself is measured, not what stands in for it on a slow first visit.
  await page.route('**/main.css*', async (route) => {
    const response = await route.fetch();
    const sheet = (await response.text()).replaceAll(/font-display:\s*optional/g, 'font-display: block');
    await route.fulfill({ response, body: sheet });
  });
  await page.goto(`${gallery.address}?${new URLSearchParams(asked)}`, { waitUntil: 'networkidle' });
  await page.locator('figure.chart').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Paths of a drawing as they are inked, without the outline that Recharts adds to an area and the sheet hides. */
const pathsOf = (place: Locator): Promise<readonly string[]> =>
  place
    .locator('path[d]:not(.recharts-area-curve):not(.recharts-tooltip-cursor):not(.chart-status)')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d') ?? '').filter((d) => d !== ''));

const rectsOf = (place: Locator): Promise<readonly string[]> =>
  place
    .locator(
      'rect.chart-actual-bar, rect.chart-estimate-bar, rect.chart-plan-bar, rect.chart-past-bar, rect.chart-variance',
    )
    .evaluateAll((rects) =>
      rects.map((rect) => ['x', 'y', 'width', 'height'].map((name) => rect.getAttribute(name)).join(' ')).sort(),
    );

/** Where something stands, to a tenth of a pixel: a scaled box has a rounding of its own. */
async function standOf(place: Locator): Promise<readonly number[]> {
  const box = await place.boundingBox();
  if (box === null) throw new Error('Not on the page');
  return [box.x, box.y, box.width, box.height].map((side) => Math.round(side * 10) / 10);
}

const labelsOf = (place: Locator): Promise<readonly string[]> =>
  place
    .locator('.chart-labels text, .chart-tick, .chart-watermark')
    .evaluateAll((texts) =>
      texts.map((text) => `${text.getAttribute('x')} ${text.getAttribute('y')} ${text.textContent}`).sort(),
    );

describe('text on the screen is no wider than it was measured', () => {
  test.each(['vi', 'en'])('%s', async (lang) => {
    const page = await open({ lang, card: '860' });
    const drawn = await page.locator('svg.chart-wide .chart-label tspan').evaluateAll((lines) =>
      lines.map((line) => {
        const style = getComputedStyle(line);
        // The locator finds tspans only
        const width = (line as SVGTSpanElement).getComputedTextLength();
        return {
          text: line.textContent ?? '',
          width,
          size: Number.parseFloat(style.fontSize),
          weight: style.fontWeight,
        };
      }),
    );
    expect(drawn.length).toBeGreaterThan(500);
    const tooWide = drawn.filter(
      ({ text, width, size, weight }) =>
        width > measureText(text, size, Number(weight) >= 600 ? 'semibold' : 'regular') + 1,
    );
    expect(tooWide).toEqual([]);
    await page.close();
  });
});

describe('exploring moves nothing', () => {
  test.each([
    ['cumulative', '660'],
    ['cumulative', '328'],
    ['quarterly', '660'],
    ['quarterly', '328'],
    ['variance', '660'],
    ['variance', '328'],
  ])('%s in a card of %s px', async (only, card) => {
    const page = await open({ lang: 'vi', card, only, about: 'story' });
    const figure = page.locator('figure.chart').first();
    const shown = figure.locator(card === '328' ? '.chart-variant-narrow' : '.chart-variant-wide');
    const explored = figure.locator('.chart-explored');
    const before = { paths: await pathsOf(shown), rects: await rectsOf(shown), labels: await labelsOf(shown) };
    const boxes = async () => [await standOf(figure), await standOf(shown.locator('svg'))];
    const stood = await boxes();
    await figure.getByRole('button', { name: 'Khám phá' }).click();
    await explored.locator('svg').first().waitFor();
    expect(await boxes()).toEqual(stood);
    const after = await pathsOf(explored);
    expect(before.paths.filter((path) => !after.includes(path))).toEqual([]);
    expect(await rectsOf(explored)).toEqual(before.rects);
    expect(await labelsOf(explored)).toEqual(before.labels);
    expect(await standOf(explored.locator('svg').first())).toEqual(stood[1]);
    await figure.getByRole('button', { name: 'Đóng' }).click();
    await explored.waitFor({ state: 'detached' });
    await page.close();
  });

  test('arrow keys walk over the quarters and say the very cells of the table', async () => {
    const page = await open({ lang: 'en', card: '660', only: 'quarterly', about: 'story' });
    const figure = page.locator('figure.chart').first();
    await figure.getByRole('button', { name: 'Explore' }).click();
    const card = figure.locator('.chart-card');
    await card.waitFor();
    expect(await card.innerText()).toContain('Q3\u00a02017');
    await figure.locator('.chart-explored svg.recharts-surface').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('.chart-card')?.textContent?.includes('Q2\u00a02017'));
    expect(await card.innerText()).toMatch(/Actual\s+10\.00\* VND bn/);
    await page.close();
  });
});

describe('a chart is taken away whole', () => {
  async function save(kind: 'CSV' | 'SVG' | 'PNG'): Promise<{ name: string; bytes: Buffer }> {
    const page = await open({ lang: 'vi', theme: 'dark', card: '328', only: 'cumulative', about: 'story' });
    const waiting = page.waitForEvent('download');
    await page
      .locator('figure.chart')
      .first()
      .getByRole('button', { name: `Tải về ${kind}` })
      .click();
    const download = await waiting;
    const bytes = await readFile(await download.path());
    await page.close();
    return { name: download.suggestedFilename(), bytes };
  }

  test('as SVG: title, source and watermark inside, light colours, no sheet and no link needed', async () => {
    const { name, bytes } = await save('SVG');
    const svg = bytes.toString('utf8');
    expect(name).toBe('cumulative-progress-all-public-capital-disbursed-2017-vi.svg');
    expect(svg).toContain('<title>Giải ngân vốn đầu tư công ước đạt 58%');
    expect(svg).toContain('lam-dong-sample-2017-09-25');
    expect(svg).toContain('Dữ liệu mẫu – không phải số liệu thực');
    expect(svg).toContain('@font-face');
    expect(svg).not.toMatch(/ class="|var\(--|<a |light-dark/);
    expect(svg).toMatch(/<rect width="\d+" height="[\d.]+"[^>]*fill="rgb\(255, 255, 255\)"/);
  });

  test('as PNG: three pixels a unit', async () => {
    const { bytes } = await save('PNG');
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe((640 + 48) * 3);
    expect(bytes.length).toBeGreaterThan(50_000);
  });

  test('as CSV: the table with its source', async () => {
    const { name, bytes } = await save('CSV');
    expect(name).toMatch(/\.csv$/);
    expect(bytes.toString('utf8')).toContain('Kỳ công bố lam-dong-sample-2017-09-25');
  });
});

describe('charts can be read and used by everyone', () => {
  test('a figure is a link that says which figure it is', async () => {
    const page = await open({ lang: 'en', card: '660', only: 'cumulative', about: 'story' });
    const link = page.getByRole('link', { name: '26.7e*, Q3 2017, estimate: VND 26.7e* bn' });
    expect(await link.count()).toBe(1);
    await link.focus();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('class'))).toBe('chart-evidence');
    await page.close();
  });

  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  const THEMES = ['light', 'dark'] as const;

  test.each(THEMES.flatMap((theme) => ['story', 'not reported'].map((about) => [theme, about] as const)))(
    'axe finds nothing in %s colours, %s',
    async (theme, about) => {
      const page = await open({ lang: 'vi', theme, card: '660', about });
      await page.addScriptTag({ path: axe });
      const found = await page.evaluate(async () => {
        const { violations } = await window.axe.run('figure.chart');
        return violations.flatMap(({ id, nodes }) =>
          nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 200)}`),
        );
      });
      expect(found).toEqual([]);
      await page.close();
    },
  );
});

test('the browser had nothing to complain about', () => {
  expect(complaints).toEqual([]);
});
