import { ILLUSTRATIVE_MARK } from '@zones/core/format/marks';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Browser, openBrowser, waitUntilAlive } from './browser.ts';

const url = inject('productUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

async function open(address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url + address, { waitUntil: 'networkidle' });
  await waitUntilAlive(page);
  return page;
}

describe('any number leads to its proof', () => {
  test('a computed number shows its formula, its inputs and, below them, the document', async () => {
    const page = await open('/indicators/public_capital_disbursed?lang=en');
    await page.locator('main a[data-evidence^="calc~attainment"]').first().click();
    const drawer = page.locator('dialog.drawer');
    await drawer.waitFor();
    expect(await drawer.textContent()).toContain('÷');
    await drawer.locator('a[href*="evidence="]').first().click();
    await page.waitForURL(/evidence=(?!calc~attainment)/);
    await page.close();
  });

  test('a cited figure shows its document, its words and the link to it within two clicks', async () => {
    const page = await open('/indicators/land_leased?board=lam-dong&lang=en');
    await page.locator('main a[data-evidence*="land_leased~2018-03"]').first().click();
    const drawer = page.locator('dialog.drawer');
    await drawer
      .getByText('76,072 ha')
      .first()
      .waitFor({ state: 'attached' })
      .catch(() => undefined);
    const text = (await drawer.textContent()) ?? '';
    expect(text).toMatch(/76,072 ha|63,572 ha/);
    expect(await drawer.locator('a[href^="http://w3.lamdong.gov.vn"]').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('the misprinted 486.61 million is shown in the proof and nowhere as a value', async () => {
    const page = await open('/indicators/capital_registered_usd?board=lam-dong&lang=en');
    const visible = (await page.locator('main').textContent()) ?? '';
    expect(visible).not.toContain('486.61');
    await page.close();
  });

  test('the drawer opens from the address alone, and without scripts', async () => {
    const plain = await openBrowser({ javaScriptEnabled: false });
    const page = await plain.context.newPage();
    await page.goto(`${url}/?board=lam-dong&lang=en&evidence=loc-son~land_leased~2018-03~1`);
    expect(await page.locator('dialog.drawer').textContent()).toContain('76,072 ha');
    await plain.close();
  });
});

describe('with the keyboard alone', () => {
  test('the first stop skips to the content; a number opens and Escape gives the focus back', async () => {
    const page = await open('/?lang=en');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^#/);
    await page.keyboard.press('Enter');
    const number = page.locator('main a[data-evidence]').first();
    const id = await number.getAttribute('data-evidence');
    await number.focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog.drawer').waitFor();
    expect(await page.evaluate(() => document.querySelector('dialog.drawer')?.contains(document.activeElement))).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    await page.locator('dialog.drawer').waitFor({ state: 'detached' });
    await page.waitForFunction(
      (wanted) => (document.activeElement as HTMLElement | null)?.dataset.evidence === wanted,
      id,
    );
    expect(page.url()).not.toContain('evidence=');
    await page.close();
  });

  test('every stop on the way through the page can be seen', async () => {
    const page = await open('/performance?lang=en');
    const unseen: string[] = [];
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const node = document.activeElement;
        if (!node || node === document.body) return null;
        const style = getComputedStyle(node);
        const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
        return marked ? null : `${node.tagName} ${node.textContent?.slice(0, 40)}`;
      });
      if (fault !== null) unseen.push(fault);
    }
    await page.close();
    expect(unseen).toEqual([]);
  });
});

describe('the address holds the place', () => {
  test('the language switch keeps board, indicator and quarter', async () => {
    const page = await open('/indicators/public_capital_disbursed?year=2017&quarter=Q2&zone=loc-son');
    await page.locator('header a[hreflang=en]').click();
    await page.waitForURL(/lang=en/);
    const { pathname, searchParams } = new URL(page.url());
    expect(pathname).toBe('/indicators/public_capital_disbursed');
    expect(searchParams.get('quarter')).toBe('Q2');
    expect(searchParams.get('zone')).toBe('loc-son');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await page.close();
  });

  test('back returns to the page and place before', async () => {
    const page = await open('/?lang=en');
    await page.locator('header nav a[href^="/performance"]').click();
    await page.waitForURL(/\/performance/);
    await page.goBack();
    await page.waitForURL((now) => new URL(now).pathname === '/');
    expect(await page.locator('h1').count()).toBe(1);
    await page.close();
  });
});

describe('invented figures are never silent', () => {
  test('the sample board has its banner and its marks; the cited board says not published', async () => {
    const sample = await open('/?lang=en');
    const sampleText = (await sample.locator('body').textContent()) ?? '';
    expect(sampleText).toMatch(/sample/i);
    expect(sampleText.split(ILLUSTRATIVE_MARK).length).toBeGreaterThan(10);
    await sample.locator('main a[href*="board=lam-dong"], header ~ * a[href*="board=lam-dong"]').first().click();
    await sample.waitForURL(/board=lam-dong(&|$)/);
    await sample.waitForFunction(() => document.body.textContent?.includes('not published'));
    const cited = (await sample.locator('main').textContent()) ?? '';
    expect(cited).not.toContain(ILLUSTRATIVE_MARK);
    await sample.close();
  });
});

describe('when things go wrong', () => {
  test('without a connection the page in view stays, and the next one says what to do', async () => {
    const page = await open('/?lang=en');
    await page.context().setOffline(true);
    await page.locator('header nav a[href^="/performance"]').click();
    await page.locator('[role=alert]').waitFor();
    expect(await page.locator('[role=alert]').textContent()).toMatch(/connect|again|retry/i);
    await page.context().setOffline(false);
    await page.close();
  });

  test('without a connection a proof that cannot come says so, and comes when it can', async () => {
    const page = await open('/?lang=en');
    const numbers = page.locator('main a[data-evidence]');
    await numbers.first().click();
    await page.locator('dialog.drawer').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog.drawer').waitFor({ state: 'detached' });
    await page.context().setOffline(true);
    const id = await numbers.first().getAttribute('data-evidence');
    await page.locator(`main a[data-evidence]:not([data-evidence="${id}"])`).first().click();
    const failure = page.locator('dialog.drawer [role=alert]');
    await failure.waitFor();
    expect(await failure.innerText()).toContain('The server cannot be reached.');
    await page.context().setOffline(false);
    await failure.getByRole('button').click();
    await failure.waitFor({ state: 'detached' });
    await page.locator('dialog.drawer').getByText('Computed from').first().waitFor();
    await page.close();
  });

  test('a proof that is not in the release is said to be missing', async () => {
    const page = await open('/?lang=en&evidence=loc-son~land_leased~1999~1');
    expect(await page.locator('dialog.drawer').innerText()).toContain('not in the release');
    await page.close();
  });

  test('a word of the address that names nothing is said in words', async () => {
    const page = await open('/?quarter=Q9&lang=en');
    expect(await page.locator('main').textContent()).toContain('Q9');
    await page.close();
  });
});

describe('on paper', () => {
  test('A4: the figures stay, the controls go, nothing runs off the sheet', async () => {
    const page = await open('/performance');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1000 });
    expect(await page.locator('.no-print:visible').count()).toBe(0);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(1);
    const sheet = await page.pdf({ format: 'A4', printBackground: false });
    expect(sheet.length).toBeGreaterThan(10_000);
    await page.close();
  });

  test('a release stands there whole: what is folded on the screen is open, and no heading is left over nothing', async () => {
    const page = await open('/releases/lam-dong-sample-2018-01-15');
    const count = () =>
      page.locator('main .table-stacked tbody tr').evaluateAll((rows) => ({
        all: rows.length,
        seen: rows.filter((row) => row.checkVisibility() && row.getBoundingClientRect().height > 0).length,
      }));
    const screen = await count();
    expect(screen.seen).toBeLessThan(screen.all);
    await page.emulateMedia({ media: 'print' });
    expect(await count()).toEqual({ all: screen.all, seen: screen.all });
    expect(await page.locator('#files h2').isVisible()).toBe(false);
    await page.close();
  });
});
