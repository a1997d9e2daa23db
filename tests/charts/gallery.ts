import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openBrowser } from '../e2e/browser.ts';
import { openGallery } from './gallery-server.ts';

/**
 * Photographs every chart on every case, to be looked at: not a test and no part of the product.
 *   node charts/gallery.ts --out DIR [--only cumulative] [--card 328,600,860] [--lang vi] [--theme light]
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'gallery' },
    only: { type: 'string' },
    card: { type: 'string', default: '328,600,860' },
    lang: { type: 'string', default: 'vi,en' },
    theme: { type: 'string', default: 'light,dark' },
    print: { type: 'boolean', default: false },
  },
});

/** Larger pictures are hard to look at. */
const SIDE = 1440;

async function photograph(page: Page, name: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0, part = 0; top < height; top += SIDE, part += 1) {
    const file = path.join(values.out, `${name}-${part}.png`);
    const clip = { x: 0, y: top, width: SIDE, height: Math.min(SIDE, height - top) };
    await page.screenshot({ path: file, fullPage: true, clip });
    process.stdout.write(`${file}\n`);
  }
}

await mkdir(values.out, { recursive: true });
const gallery = await openGallery();
const browser = await openBrowser({ viewport: { width: SIDE, height: 900 } });
const page = await browser.context.newPage();
page.on('pageerror', (error) => process.stderr.write(`${error.message}\n`));
page.on('console', (message) => message.type() === 'error' && process.stderr.write(`${message.text()}\n`));
if (values.print) await page.emulateMedia({ media: 'print' });
for (const card of values.card.split(','))
  for (const lang of values.lang.split(','))
    for (const theme of values.theme.split(',')) {
      const asked = new URLSearchParams({ lang, theme, card, ...(values.only !== undefined && { only: values.only }) });
      await page.goto(`${gallery.address}?${asked}`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      await photograph(page, [values.only ?? 'all', card, lang, theme].join('-'));
    }
await browser.close();
await gallery.close();
