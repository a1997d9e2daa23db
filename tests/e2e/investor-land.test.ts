import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Browser, openBrowser, waitUntilAlive } from './browser.ts';
import { inLanguage, LANGUAGES } from './pages.ts';

const url = inject('productUrl');
let browser: Browser;
let plain: Browser;

beforeAll(async () => {
  browser = await openBrowser({ viewport: { width: 1280, height: 900 } });
  plain = await openBrowser({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
});
afterAll(async () => {
  await browser.close();
  await plain.close();
});

async function open(address: string, from = browser): Promise<Page> {
  const page = await from.context.newPage();
  const response = await page.goto(url + address, { waitUntil: 'networkidle' });
  expect(response?.status()).toBe(200);
  if (from === browser) await waitUntilAlive(page);
  return page;
}

/** The board's lots as the nine-month review saw them. */
const NINE_MONTHS = '/land?release=lam-dong-sample-2017-09-25';

const countOn = (page: Page): Promise<string | null> => page.locator('[data-count]').getAttribute('data-count');
const lotsOn = (page: Page): Promise<string[]> =>
  page.locator('[data-lot]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-lot') ?? ''));
const waitForCount = (page: Page, count: number): Promise<void> => page.locator(`[data-count="${count}"]`).waitFor();

/** Moves with the Tab key until the focus stands on what is sought. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 200; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector)) return;
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}

describe.each(LANGUAGES)('1 Is there cleared land of my size that I can occupy within 6 months? (%s)', (language) => {
  test('with the keyboard alone: the list answers while the reader types, and the address holds the question', async () => {
    const page = await open(inLanguage(NINE_MONTHS, language));
    await tabTo(page, '#lot-area');
    await page.keyboard.type('2,4');
    await tabTo(page, '#lot-months');
    await page.keyboard.type('6');
    await waitForCount(page, 3);
    expect(await lotsOn(page)).toEqual(['loc-son~A1', 'loc-son~A5', 'loc-son~A2']);
    const words = new URL(page.url()).searchParams;
    expect([words.get('area'), words.get('months')]).toEqual(['2,4', '6']);
    expect(await page.locator('[data-count]').getAttribute('aria-live')).toBe('polite');
    await page.close();
  });

  test('without scripts: the same form, sent, is answered by the server', async () => {
    const page = await open(inLanguage(NINE_MONTHS, language), plain);
    await page.fill('#lot-area', '2.4');
    await page.fill('#lot-months', '6');
    await page.press('#lot-months', 'Enter');
    await page.waitForURL(/area=2\.4/);
    expect(await lotsOn(page)).toEqual(['loc-son~A1', 'loc-son~A5', 'loc-son~A2']);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    await page.close();
  });

  test('on the cited record there is none, and the page says which question leaves none', async () => {
    const page = await open(inLanguage('/land?board=lam-dong&months=6', language));
    expect(await countOn(page)).toBe('0');
    const without = page.locator('main a[href^="/land?board=lam-dong"]', { hasText: '6' }).first();
    await without.click();
    await waitForCount(page, 13);
    await page.close();
  });
});

describe.each(LANGUAGES)('2 Is my industry allowed on that lot? (%s)', (language) => {
  test('only lots on which it is allowed are listed, each with what is allowed', async () => {
    const page = await open(inLanguage('/land', language));
    await page.selectOption('#lot-industry', 'garment');
    await page.waitForURL(/industry=garment/);
    await page.locator('[data-lot="loc-son~A1"]').waitFor({ state: 'detached' });
    const name = language === 'vi' ? 'May mặc' : 'Garments';
    const cells = await page.locator('.lot-industries').allInnerTexts();
    expect(cells.length).toBeGreaterThan(3);
    expect(cells.filter((cell) => !cell.includes(name))).toEqual([]);
    await page.close();
  });
});

describe.each(LANGUAGES)('3 What does it cost, until when is the term? (%s)', (language) => {
  test('no price and no term is published; the price of 2006 is shown as history, with its proof', async () => {
    const page = await open(inLanguage('/land?board=lam-dong&lot=loc-son~CN7', language));
    const absent = language === 'vi' ? 'chưa công bố' : 'not published';
    expect(await page.locator('[data-lot="loc-son~CN7"] .lot-price').innerText()).toContain(absent);
    const details = page.locator('[data-lot="loc-son~CN7"] .lot-details');
    expect(await details.innerText()).toContain(language === 'vi' ? '0,15' : '0.15');
    expect(await details.innerText()).toContain('2006');
    await details.locator('a[data-evidence*="land_rent"]').click();
    await page.locator('dialog.drawer').getByText('0,15 USD/m2').first().waitFor();
    await page.close();
  });
});

describe.each(LANGUAGES)('6 What land is coming, and is it slipping? (%s)', (language) => {
  test('promised days, the months left and the days lost stand beside each lot', async () => {
    const page = await open(inLanguage(NINE_MONTHS, language), plain);
    const late = (await page.locator('[data-lot="loc-son~C3"] .lot-possession').innerText()).replaceAll('\u00a0', ' ');
    expect(late).toContain('76');
    expect(late).toContain(language === 'vi' ? '30/06/2017' : '30 Jun 2017');
    const coming = (await page.locator('[data-lot="phu-hoi~R1"] .lot-possession').innerText()).replaceAll(
      '\u00a0',
      ' ',
    );
    expect(coming).toContain('7');
    expect(coming).toContain(language === 'vi' ? '31/03/2018' : '31 Mar 2018');
    await page.close();
  });
});

describe('a page that is not yet alive', () => {
  test('a filter chosen before is answered when the page comes alive', async () => {
    const page = await browser.context.newPage();
    const chosen = Promise.withResolvers<void>();
    await page.route('**/assets/*.js', (route) => chosen.promise.then(() => route.continue()));
    await page.goto(`${url}/land?lang=en`, { waitUntil: 'commit' });
    await page.locator('#lot-zone').selectOption('phu-hoi');
    await page.fill('#lot-months', '6');
    chosen.resolve();
    await page.waitForURL(/zone=phu-hoi/);
    const asked = await open('/land?lang=en&zone=phu-hoi&months=6', plain);
    await waitForCount(page, Number(await countOn(asked)));
    expect(await lotsOn(page)).toEqual(await lotsOn(asked));
    expect((await lotsOn(page)).length).toBeGreaterThan(0);
    await asked.close();
    await page.close();
  });
});

describe('what an address can hold', () => {
  test('a value that asks for nothing is said in words, and the rest of the question still works', async () => {
    const page = await open(
      '/land?release=lam-dong-sample-2017-09-25&lang=en&area=huge&level=9&zone=nowhere&months=-1&available=yes',
    );
    const said = await page.locator('main [role=alert]').innerText();
    for (const given of ['huge', '9', 'nowhere', '-1']) expect(said).toContain(`“${given}”`);
    expect(await countOn(page)).toBe('6');
    await page.close();
  });

  test('back brings the question before, also into the form', async () => {
    const page = await open('/land?lang=en&zone=phu-hoi');
    await page.locator('header nav a[href^="/methods"]').click();
    await page.waitForURL(/methods/);
    expect(page.url()).not.toContain('industry');
    await page.goBack();
    await page.waitForURL(/zone=phu-hoi/);
    expect(await page.inputValue('#lot-zone')).toBe('phu-hoi');
    await page.close();
  });
});

describe('a shortlist', () => {
  test('is made and unmade with the keyboard, and stands in the address', async () => {
    const page = await open('/land?lang=en&available=yes');
    await tabTo(page, '[data-lot="loc-son~A1"] .lot-actions a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/lots=loc-son~A1/);
    await page.locator('[data-lot="loc-son~A1"] .chip[aria-current]').waitFor();
    await tabTo(page, '[data-lot="loc-son~A2"] .lot-actions .chip');
    await page.keyboard.press('Enter');
    await page.waitForURL(/lots=loc-son~A1,loc-son~A2/);
    await page.locator('[data-lot="loc-son~A2"] .chip[aria-current]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((now) => now.searchParams.get('lots') === 'loc-son~A1');
    await page.close();
  });

  test('names a lot that has gone, and shows the others', async () => {
    const page = await open('/land/shortlist?lang=en&lots=loc-son~A1,loc-son~Z9,phu-hoi~P1', plain);
    expect(await page.locator('.notice').innerText()).toContain('Lộc Sơn Z9');
    expect(await page.locator('.shortlist-table thead').innerText()).toMatch(/A1[\s\S]*P1/);
    await page.close();
  });

  test.each(LANGUAGES)('prints on two A4 sheets with its release, cut-off and documents (%s)', async (language) => {
    const six = 'loc-son~A1,loc-son~C3,phu-hoi~P1,phu-hoi~R1,loc-son~C7,loc-son~B1';
    const page = await open(inLanguage(`/land/shortlist?lots=${six}`, language));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 703, height: 1000 });
    const text = (await page.locator('body').innerText()).replaceAll('\u00a0', ' ');
    expect(text).toContain('lam-dong-sample-2018-01-15');
    expect(text).toContain(language === 'vi' ? '10/01/2018' : '10 Jan 2018');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(1);
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
    expect(sheets?.length).toBe(2);
    await page.close();
  });
});
