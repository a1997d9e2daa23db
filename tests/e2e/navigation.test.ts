import { request } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Browser, openBrowser, waitUntilAlive } from './browser.ts';

const url = inject('productUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

/** Asks for a path as it is written; `fetch` would tidy it. */
function ask(path: string): Promise<{ readonly status: number | undefined; readonly location: string | undefined }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode, location: answer.headers.location });
    });
    asked.once('error', reject).end();
  });
}

describe('one page has one address', () => {
  test.each([
    ['/land/', '/land'],
    ['/performance/?lang=en', '/performance?lang=en'],
    ['/zones/loc-son/', '/zones/loc-son'],
    ['//performance', '/performance'],
    ['/l%61nd', '/land'],
  ])('%s leads to %s', async (asked, spelled) => {
    expect(await ask(asked)).toEqual({ status: 301, location: spelled });
    expect((await ask(spelled)).status).toBe(200);
  });

  test.each(['/LAND', '/Zones/loc-son', '/nowhere', '/%2F/land'])('%s is no page', async (asked) => {
    expect((await ask(asked)).status).toBe(404);
  });

  test.each(['//example.org/', '///example.org', '/%5Cexample.org/', '/%2Fexample.org/', '/\\example.org/'])(
    '%s does not lead to another site',
    async (asked) => {
      const { location } = await ask(asked);
      expect(new URL(location ?? '/', url).origin).toBe(new URL(url).origin);
    },
  );
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent?.slice(0, 40)}`);
const headingOf = async (page: Page): Promise<string> =>
  `H1 ${(await page.locator('main h1').textContent())?.slice(0, 40)}`;

describe('a new page in place of the last', () => {
  test.each([0, 900])('is read from its heading, also when its figures take %i ms', async (delay) => {
    const page = await browser.context.newPage();
    await page.goto(`${url}/?lang=en`, { waitUntil: 'networkidle' });
    await waitUntilAlive(page);
    await page.route('**/api/v1/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await route.continue();
    });
    for (const path of ['/performance', '/land', '/compare', '/methods', '/']) {
      await page.locator(`header nav a[href^="${path}?"]`).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${url}${path}?lang=en`);
      await page.locator(`header nav a[aria-current=page][href^="${path}?"]`).waitFor();
      await page.locator('main[aria-busy=false]').waitFor();
      await expect.poll(() => focused(page), { timeout: 5000 }).toBe(await headingOf(page));
    }
    await page.close();
  });

  test('names its own address and that of the other language', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${url}/?lang=en`, { waitUntil: 'networkidle' });
    await waitUntilAlive(page);
    await page.locator('header nav a[href^="/land"]').click();
    await page.locator('header nav a[aria-current=page][href^="/land"]').waitFor();
    const linkOf = (selector: string) => page.locator(`head link${selector}`).getAttribute('href');
    await expect.poll(() => linkOf('[rel=canonical]')).toBe(`${url}/land?lang=en`);
    expect(await linkOf('[hreflang=vi]')).toBe(`${url}/land`);
    expect(await linkOf('[hreflang=en]')).toBe(`${url}/land?lang=en`);
    await page.close();
  });

  test('is read from the place that the address names', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${url}/?lang=en`, { waitUntil: 'networkidle' });
    await waitUntilAlive(page);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '/methods?lang=en#cite';
      document.body.append(link);
      link.click();
    });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('cite');
    await page.close();
  });
});

describe('a page that cannot be shown', () => {
  test.each([
    ['/?board=nowhere&lang=en', 'board=lam-dong&lang=en'],
    ['/?year=1990&lang=en', 'year=2017&quarter=Q3&lang=en'],
    ['/performance?quarter=Q9&lang=en', 'board=lam-dong&lang=en'],
  ])('%s lets the reader choose at its top what is there', async (asked, offered) => {
    const page = await browser.context.newPage();
    const response = await page.goto(url + asked, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(404);
    await waitUntilAlive(page);
    await page.locator('header .menu button', { hasText: 'choose' }).click();
    const path = new URL(asked, url).pathname;
    await page.locator(`header a[href="${path}?${offered}"]`).click();
    await page.locator('main h1', { hasNotText: 'no such page' }).waitFor();
    expect(await page.locator('main [role=alert]').count()).toBe(0);
    await page.close();
  });

  test('still changes between light and dark', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${url}/?board=nowhere&lang=en`, { waitUntil: 'networkidle' });
    await waitUntilAlive(page);
    await page.getByRole('button', { name: /^Appearance/ }).click();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
    await page.close();
  });

  test('a choice of lots that does not exist is said, and its field is not blank', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${url}/land?level=9&industry=nothing&lang=en`, { waitUntil: 'networkidle' });
    await waitUntilAlive(page);
    for (const id of ['lot-level', 'lot-industry']) {
      expect(await page.locator(`#${id} option:checked`).allInnerTexts()).toEqual(['Any']);
    }
    expect(await page.locator('main').innerText()).toContain('“9”');
    await page.close();
  });
});

describe('the period that is looked at', () => {
  test('only years whose course can be followed are offered', async () => {
    const page = await browser.context.newPage();
    await page.goto(`${url}/?lang=en`, { waitUntil: 'networkidle' });
    const years = await page
      .locator('header a.quarter-link')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('year')));
    expect([...new Set(years)]).toEqual(['2017', '2016', '2015']);
    await page.close();
  });

  test.each([
    ['/?year=2016&quarter=Q4&lang=en', '31 Dec 2016'],
    ['/performance?year=2017&quarter=Q2&lang=en', '30 Jun 2017'],
    ['/performance?release=lam-dong-sample-2017-09-25&lang=en', '14 Sep 2017'],
  ])('%s gives figures to %s, on the page and on its charts', async (address, day) => {
    const page = await browser.context.newPage();
    await page.goto(url + address, { waitUntil: 'networkidle' });
    const read = async (part: string): Promise<string> =>
      (await page.locator(part).first().innerText()).replaceAll('\u00a0', ' ');
    expect(await read('header')).toContain(`Figures to ${day}`);
    expect(await read('main')).toContain(`figures to ${day}`);
    expect(await read('main figure')).toContain(`data to ${day}`);
    await page.close();
  });
});

describe('what a search may find', () => {
  const headOf = async (address: string): Promise<string> =>
    (await (await fetch(url + address)).text()).split('</head>')[0] ?? '';

  test('invented figures are offered to none, and are no data set of the board', async () => {
    for (const address of ['/', '/performance?lang=en', '/zones/loc-son']) {
      const head = await headOf(address);
      expect(head).toContain('<meta name="robots" content="noindex">');
      expect(head).not.toContain('application/ld+json');
    }
    expect(await (await fetch(`${url}/sitemap.xml`)).text()).not.toMatch(/<loc>[^<]*\/(performance|land)<\/loc>/);
  });

  test('the cited record is, with its files', async () => {
    const head = await headOf('/?board=lam-dong');
    expect(head).not.toContain('noindex');
    expect(head).toContain('"@type":"Dataset"');
  });
});
