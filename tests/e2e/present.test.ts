import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Browser, openBrowser, waitUntilAlive } from './browser.ts';
import { findSlideFaults } from './slide-faults.ts';

const REVIEW = '/meetings/2017-09-25/present';
const url = inject('productUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser({ viewport: { width: 1280, height: 772 } });
});
afterAll(() => browser.close());

async function open(address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url + address);
  await waitUntilAlive(page);
  return page;
}

const shownTitle = (page: Page): Promise<string> => page.locator('.slide[data-current="true"] h2').innerText();
const countSlides = (page: Page): Promise<number> => page.locator('.deck .slide').count();

describe('slides of a meeting', () => {
  test('are those of the release that was made for it, in the order of a review', async () => {
    const page = await open(REVIEW);
    expect(await page.locator('.slide-release').first().textContent()).toContain('lam-dong-sample-2017-09-25');
    const parts = await page
      .locator('.slide-face')
      .evaluateAll((faces) => faces.map((face) => face.getAttribute('data-part')));
    const order = ['title', 'previous-tasks', 'scorecard', 'exception', 'land', 'works', 'clearance', 'support'];
    expect([...new Set(parts)].slice(0, order.length)).toEqual(order);
    expect(parts.filter((part) => part === 'exception').length).toBeLessThanOrEqual(6);
    await page.close();
  });

  test.each([
    [REVIEW, ''],
    ['/meetings/2017-07-07/present?release=lam-dong-sample-2017-07-07', '&ratio=4:3'],
    ['/meetings/2018-01-15/present?board=lam-dong-sample', '&ratio=4:3'],
    [`${REVIEW}?board=lam-dong`, '&lang=en'],
    [`${REVIEW}?board=lam-dong-sample`, '&lang=en&ratio=4:3'],
  ])('%s%s: every slide keeps to its frame and reads from the back', async (address, words) => {
    const page = await open(address + (address.includes('?') ? words : words.replace('&', '?')));
    const count = await countSlides(page);
    expect(count).toBeGreaterThan(5);
    for (let number = 1; number <= count; number += 1) {
      expect({ number, faults: await page.evaluate(findSlideFaults) }).toEqual({ number, faults: [] });
      await page.keyboard.press('ArrowRight');
    }
    await page.close();
  });

  test('another language moves nothing of the frame', async () => {
    const page = await open(REVIEW);
    const places = () =>
      page
        .locator('.slide[data-current="true"]')
        .locator('.slide-head, .slide-body, .slide-foot, .slide-code, .slide-number')
        .evaluateAll((parts) => parts.map((part) => JSON.stringify(part.getBoundingClientRect())));
    for (let number = 1; number <= (await countSlides(page)); number += 1) {
      const [before, title] = [await places(), await shownTitle(page)];
      await page.keyboard.press('l');
      expect(await places()).toEqual(before);
      expect(await shownTitle(page)).not.toBe(title);
      await page.keyboard.press('l');
      await page.keyboard.press('ArrowRight');
    }
    await page.close();
  });

  test('the address keeps slide, language and release, and a reload shows the same', async () => {
    const page = await open(REVIEW);
    for (const key of ['ArrowRight', 'PageDown', ' ', 'l', 'r']) await page.keyboard.press(key);
    expect(page.url()).toBe(
      `${url}${REVIEW}?board=lam-dong-sample&release=lam-dong-sample-2017-09-25&lang=en&ratio=4:3` +
        '#exception-public-capital-disbursed-all',
    );
    const title = await shownTitle(page);
    await page.reload();
    await waitUntilAlive(page);
    expect(await shownTitle(page)).toBe(title);
    expect(title).toContain('Public capital disbursed');
    await page.close();
  });

  test('an older projector gets slides of its own ratio', async () => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.goto(url + REVIEW);
    await page.locator('.presentation[data-ratio="4:3"][data-live="true"]').waitFor();
    await page.close();
  });

  test('keys: ends, blank, overview, keys, close', async () => {
    const page = await open(REVIEW);
    await page.keyboard.press('End');
    expect(await page.locator('.slide[data-current="true"]').getAttribute('id')).toMatch(/^sources/);
    await page.keyboard.press('b');
    await page.locator('.deck-blank').waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.deck-blank').count()).toBe(0);
    await page.keyboard.press('o');
    expect(await page.locator('.slide-pick').count()).toBe(await countSlides(page));
    await page.locator('.slide-pick').nth(2).click();
    expect(await page.locator('.slide[data-current="true"]').getAttribute('id')).toBe('scorecard');
    await page.keyboard.press('?');
    expect(await page.locator('.panel kbd').count()).toBeGreaterThan(8);
    await page.keyboard.press('Escape');
    expect(await page.locator('.panel').count()).toBe(0);
    await page.close();
  });

  test('a meeting that there is not, a ratio and a language that there are not: said on a page, 404', async () => {
    for (const address of ['/meetings/nobody/present', `${REVIEW}?ratio=3:2`, `${REVIEW}?release=nothing`]) {
      const page = await browser.context.newPage();
      const response = await page.goto(url + address);
      expect({ address, status: response?.status() }).toEqual({ address, status: 404 });
      await page.close();
    }
  });

  test('without scripts and on paper every slide is there', async () => {
    const still = await openBrowser({ javaScriptEnabled: false, viewport: { width: 1280, height: 772 } });
    const page = await still.context.newPage();
    await page.goto(url + REVIEW);
    const count = await countSlides(page);
    expect(await page.locator('.slide:visible').count()).toBe(count);
    const proof = await page.locator('.slide a[data-evidence]').first().getAttribute('href');
    expect(proof).toMatch(/^\/releases\//);
    const answer = await page.goto(url + proof);
    expect(answer?.status()).toBe(200);
    await still.close();
    const live = await open(REVIEW);
    await live.emulateMedia({ media: 'print' });
    expect(await live.locator('.slide:visible').count()).toBe(count);
    const faint = await live
      .locator('.slide')
      .evaluateAll((slides) => slides.map((one) => getComputedStyle(one).opacity));
    expect(new Set(faint)).toEqual(new Set(['1']));
    expect(await live.locator('.controls:visible').count()).toBe(0);
    await live.close();
  });
});
