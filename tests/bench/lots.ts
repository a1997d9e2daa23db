import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LotsAnswer } from '@zones/core/contract/lots';
import { filterLots, sortByPossession } from '@zones/core/lots/filter-lots';
import { readLotFilter } from '@zones/core/lots/lot-filter-words';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../e2e/browser.ts';
import { median, print } from './measure.ts';

const LOTS = 10_000;
const FRAME_MS = 16.7;
const AREAS = ['0.5', '1', '2', '3', '4', '1.5', '2.5', '3.5', '0.8', '1.2', '2.2', '3.2'] as const;

/** A board's lots many times over, each with a code and an area of its own. */
function multiply(answer: LotsAnswer): LotsAnswer {
  const rows = Array.from({ length: LOTS }, (_, index) => {
    const model = answer.rows[index % answer.rows.length];
    if (model === undefined) throw new Error('The board has no lots');
    return { ...model, lot: `N${index}`, areaM2: model.areaM2 + (index % 97) * 100 };
  });
  return { ...answer, rows };
}

function benchFilter({ rows }: LotsAnswer): number {
  const sorted = sortByPossession(rows);
  const spent = [...AREAS, ...AREAS].map((area) => {
    const { filter } = readLotFilter({ area, level: '2', power: 'yes', months: '24', industry: 'garment' }, []);
    const began = performance.now();
    filterLots(sorted, filter);
    return performance.now() - began;
  });
  return median(spent);
}

/** From the key press to the changed page, ms: question, address, list and its layout. */
const answerIn = (page: Page, area: string): Promise<number> =>
  page.evaluate(async (given) => {
    const field = document.querySelector<HTMLInputElement>('#lot-area');
    const count = document.querySelector('[data-count]');
    if (!field || !count) throw new Error('The list is not there');
    const changed = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve();
      }).observe(count, { attributes: true });
    });
    field.value = given;
    const began = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await changed;
    document.body.getBoundingClientRect();
    return performance.now() - began;
  }, area);

async function benchRender(url: string, answer: LotsAnswer): Promise<number> {
  const profile = await mkdtemp(path.join(tmpdir(), 'zones-lots-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: [...CHROMIUM_FLAGS],
    viewport: { width: 1280, height: 900 },
  });
  try {
    const page = await context.newPage();
    await page.route('**/api/v1/lots?*', (route) => route.fulfill({ json: answer }));
    await page.route('**/api/v1/lots', (route) => route.fulfill({ json: answer }));
    await page.goto(`${url}/?lang=en`, { waitUntil: 'networkidle' });
    await page.locator('header nav a[href^="/land"]').click();
    await page.locator(`[data-count="${LOTS}"]`).waitFor();
    const spent: number[] = [];
    for (const area of AREAS) spent.push(await answerIn(page, area));
    return median(spent);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** A filter over ten thousand lots, by itself and on the page. Budget: a frame. */
export async function benchLots(url: string): Promise<void> {
  const response = await fetch(`${url}/api/v1/lots`);
  const answer = multiply((await response.json()) as LotsAnswer); // the contract of this address
  const filterMs = benchFilter(answer);
  const renderMs = await benchRender(url, answer);
  print(
    `land             ${LOTS} lots: filtered in ${filterMs.toFixed(2)} ms, on the page in ${renderMs.toFixed(1)} ms (budget ${FRAME_MS}, a frame)`,
  );
}
