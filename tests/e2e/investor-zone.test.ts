import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Browser, openBrowser } from './browser.ts';
import { inLanguage, LANGUAGES, type Language } from './pages.ts';

const url = inject('productUrl');
const browsers = new Map<string, Browser>();

beforeAll(async () => {
  browsers.set('with scripts', await openBrowser({ viewport: { width: 1280, height: 900 } }));
  browsers.set(
    'without scripts',
    await openBrowser({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } }),
  );
});
afterAll(async () => {
  for (const browser of browsers.values()) await browser.close();
});

async function open(how: string, address: string): Promise<Page> {
  const browser = browsers.get(how);
  if (browser === undefined) throw new Error(how);
  const page = await browser.context.newPage();
  const response = await page.goto(url + address, { waitUntil: 'networkidle' });
  expect(response?.status()).toBe(200);
  return page;
}

/** Words of a part of the page, its spaces ordinary. */
async function read(page: Page, part: string): Promise<string> {
  const text = (await page.locator(part).textContent()) ?? '';
  return text.replaceAll('\u00a0', ' ');
}

const NOT_PUBLISHED: Readonly<Record<Language, string>> = { vi: 'chưa công bố', en: 'not published' };

const WAYS = LANGUAGES.flatMap((language) =>
  ['with scripts', 'without scripts'].map((how) => [language, how] as const),
);

describe.each(WAYS)('4 Power, water, wastewater: capacity and headroom? (%s, %s)', (language, how) => {
  test('the cited board says what is not published, and what the record does have', async () => {
    const page = await open(how, inLanguage('/zones/loc-son?board=lam-dong', language));
    const text = await read(page, '#utilities');
    expect(text.split(NOT_PUBLISHED[language]).length).toBeGreaterThanOrEqual(10);
    expect(text).toContain('220 kV');
    await page.close();
  });

  test('works under way have what is built and what is paid', async () => {
    const page = await open(how, inLanguage('/zones/loc-son', language));
    const text = await read(page, '#utilities');
    expect(text).toMatch(/(nước thải tập trung|wastewater treatment plant).*?\d+%/);
    expect(text).toContain('22 kV');
    expect(await page.locator('#utilities a[data-evidence]').count()).toBeGreaterThan(10);
    await page.close();
  });
});

describe.each(WAYS)(
  '5 Who is already there, how many operate and how many are only licensed? (%s, %s)',
  (language, how) => {
    test('each state has its own date, and the last full split stands apart', async () => {
      const page = await open(how, inLanguage('/zones/phu-hoi?board=lam-dong', language));
      const split = await read(page, '#projects table:nth-of-type(1) >> nth=1');
      for (const count of ['14', '5', '3', '2']) expect(split).toContain(count);
      expect(await read(page, '#projects')).toContain(language === 'vi' ? 'tháng 10/2016' : 'Oct 2016');
      await page.close();
    });

    test('registered capital stays in its two currencies', async () => {
      const page = await open(how, inLanguage('/zones/loc-son?board=lam-dong', language));
      const text = await read(page, '#projects');
      expect(text).toMatch(language === 'vi' ? /15,4\S* triệu USD/ : /USD 15\.4\S* m/);
      expect(text).toMatch(language === 'vi' ? /1\.803\S* tỷ/ : /VND 1,803\S* bn/);
      // Wording that can be read in two ways is quoted, not counted.
      expect(text).toContain('trên 1 nghìn tỷ 900 triệu đồng');
      await page.close();
    });
  },
);

describe.each(WAYS)('8 Whom do I talk to? (%s, %s)', (language, how) => {
  test('the authority by name, and that its address is not published', async () => {
    const page = await open(how, inLanguage('/zones/phu-hoi?board=lam-dong', language));
    const text = await read(page, '#contact');
    expect(text).toContain(
      language === 'vi'
        ? 'Ban Quản lý các khu công nghiệp tỉnh Lâm Đồng'
        : 'Lâm Đồng Industrial Zones Management Board',
    );
    expect(text).toContain(NOT_PUBLISHED[language]);
    await page.close();
  });
});

describe.each(WAYS)('6 What land is coming, and is it slipping? (%s, %s)', (language, how) => {
  test('each promise with the days lost, and a record without promises says so', async () => {
    const page = await open(how, inLanguage('/zones/loc-son', language));
    expect(await read(page, '#clearance table >> nth=0')).toMatch(
      language === 'vi' ? /C3.*30\/06\/2017\*\d+\*? ngày/ : /C3.*30 Jun 2017\*\d+\*? days/,
    );
    await page.goto(url + inLanguage('/zones/loc-son?board=lam-dong', language));
    expect(await read(page, '#clearance')).toContain(NOT_PUBLISHED[language]);
    await page.close();
  });
});

describe('the land of a zone', () => {
  test('Lộc Sơn, March 2018: both occupancies, the residual and the break in the series', async () => {
    const page = await open('with scripts', '/zones/loc-son?board=lam-dong&lang=en');
    const text = await read(page, '#land');
    expect(text).toContain('64.1% of cleared and 56.0% of industrial land is leased');
    expect(text).toContain('Residual: 0 ha, the ledger balances');
    expect(text).toContain('Series break');
    await page.close();
  });

  test('the land over time stands open at each break, with the break in words and every date in its table', async () => {
    const page = await open('without scripts', '/zones/phu-hoi?board=lam-dong&lang=en');
    const text = await read(page, '#land-history');
    expect(text).toContain('Series break, 2022');
    expect(text).toContain('84.672 ha (March 2018)');
    expect(text).toContain('The province was merged on 1 July 2025.');
    expect(await page.locator('#land-history table tbody tr:has(td + td)').count()).toBe(5);
    await page.close();
  });

  test('distances are drawn as stated, with the conflict, and stand unmarked beside the figures of the sample', async () => {
    const page = await open('without scripts', '/zones/loc-son?board=lam-dong&lang=en');
    const text = await read(page, '#connectivity figure');
    expect(text).toContain('not to the scale of a map');
    expect(text).toContain('sources disagree on 2 of 7 places');
    await page.goto(`${url}/zones/loc-son?lang=en`);
    const copied = await read(page, '#connectivity');
    expect(copied).toContain('sources disagree on 2 of 7 places');
    expect(copied).not.toContain('*');
    expect(await read(page, '#utilities')).toMatch(/220 kV\s*8 Jul 2005/);
    await page.close();
  });

  test('a lot of the plan leads to its proof, with the keyboard', async () => {
    const page = await open('with scripts', '/zones/loc-son?lang=en');
    await page.locator('#lots svg a[data-evidence="lot~loc-son~A1"]:visible').focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog.drawer').waitFor();
    expect(await page.locator('dialog.drawer').textContent()).toContain('A1');
    await page.close();
  });
});

test('a program reads the zone as a place, with stated land and no coordinates', async () => {
  const html = await (await fetch(`${url}/zones/phu-hoi?board=lam-dong&lang=en`)).text();
  const written = /<script type="application\/ld\+json">([^<]*)</.exec(html)?.[1] ?? '[]';
  const things = JSON.parse(written) as readonly Record<string, unknown>[]; // what the page says of itself
  expect(things.map((thing) => thing['@type'])).toEqual(['Dataset', 'Place']);
  expect(things[1]).toMatchObject({ identifier: 'phu-hoi', address: { addressCountry: 'VN' } });
  expect(written).not.toContain('geo');
  expect(await (await fetch(`${url}/sitemap.xml`)).text()).toContain('/zones/phu-hoi?board=lam-dong&amp;lang=en');
});

test('a zone that is not there is a 404 that names those that are', async () => {
  const [browser] = browsers.values();
  const page = await (browser as Browser).context.newPage(); // opened before the tests
  const response = await page.goto(`${url}/zones/nowhere?lang=en`);
  expect(response?.status()).toBe(404);
  const links = page.locator('main a[href^="/zones/"]');
  expect(await links.allTextContents()).toEqual(['Lộc Sơn', 'Phú Hội']);
  await links.first().click();
  await page.waitForURL(/\/zones\/loc-son/);
  await page.close();
});
