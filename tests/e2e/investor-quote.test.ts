import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readLastSheetCode, readSvgCode } from '../share/read-code.ts';
import { type Browser, openBrowser, waitUntilAlive } from './browser.ts';
import { inLanguage, LANGUAGES } from './pages.ts';

const url = inject('productUrl');
let scripted: Browser;
let plain: Browser;

beforeAll(async () => {
  scripted = await openBrowser({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  plain = await openBrowser({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
});
afterAll(async () => {
  await scripted.close();
  await plain.close();
});

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.context.newPage();
  const response = await page.goto(url + address, { waitUntil: 'networkidle' });
  expect(response?.status()).toBe(200);
  return page;
}

const RELEASES = { '': 'lam-dong-sample-2018-01-15', 'lam-dong': 'lam-dong-2026-11-23' } as const;
/** A board answers for what it reports; what was gathered from public documents is said to be that. */
const ISSUERS = {
  '': {
    vi: 'Ban Quản lý các khu công nghiệp tỉnh Lâm Đồng',
    en: 'Lâm Đồng Industrial Zones Management Board',
  },
  'lam-dong': { vi: 'Tổng hợp từ tài liệu công khai', en: 'Compiled from public documents' },
} as const;
const SHARE = { vi: 'Trích dẫn, chia sẻ', en: 'Cite & share' } as const;
const COPY = { vi: /^Sao chép: Câu trích dẫn/, en: /^Copy: Citation/ } as const;
const COPIED = { vi: 'Đã sao chép.', en: 'Copied.' } as const;

const CASES = (['', 'lam-dong'] as const).flatMap((board) => LANGUAGES.map((language) => [board, language] as const));

describe.each(CASES)('10 Can I trust and quote this number? (board “%s”, %s)', (board, language) => {
  const release = RELEASES[board];
  const issuer = ISSUERS[board];
  const words = board === '' ? '' : `?board=${board}`;
  const address = inLanguage(`/zones/loc-son${words}`, language);
  const pinned = inLanguage(`${url}/zones/loc-son?release=${release}`, language);

  test('a page gives its address for ever and a citation in both languages, copied with a button that says so', async () => {
    const page = await open(scripted, address);
    await waitUntilAlive(page);
    await page.getByRole('link', { name: SHARE[language] }).click();
    const drawer = page.locator('dialog.drawer');
    await drawer.waitFor();
    const text = (await drawer.textContent()) ?? '';
    expect(text).toContain(pinned);
    const { sha256 } = (await (await fetch(`${url}/api/v1/releases/${release}`)).json()) as { sha256: string };
    for (const said of [...Object.values(issuer), release, sha256]) expect(text).toContain(said);
    expect(text.includes('sample data, marked *')).toBe(board === '');
    const [first, second] = await drawer.getByRole('button', { name: COPY[language] }).all();
    for (const [button, said] of [
      [first, issuer.vi],
      [second, issuer.en],
    ] as const) {
      await button?.click();
      await drawer.getByText(COPIED[language]).first().waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(said);
    }
    await page.close();
  });

  test('it stands in the page without scripts, and its code leads to the same figures', async () => {
    const page = await open(plain, address);
    await page.getByRole('link', { name: SHARE[language] }).click();
    expect(await page.locator('dialog.drawer').textContent()).toContain(pinned);
    const code = (await page.locator('dialog.drawer img').getAttribute('src')) ?? '';
    expect(readSvgCode(await (await fetch(url + code)).text())).toBe(pinned);
    await page.goto(pinned);
    expect(await page.locator('footer').textContent()).toContain(release);
    await page.close();
  });

  test('to whom it is sent it shows a picture of its figures, of the same release', async () => {
    const html = await (await fetch(url + address)).text();
    const picture = /property="og:image" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(picture).toContain(`release=${release}&lang=${language}`);
    const response = await fetch(picture);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(20_000);
  });

  test('a printed sheet leads back to exactly its figures', async () => {
    const page = await open(scripted, address);
    expect(readLastSheetCode(await page.pdf({ preferCSSPageSize: true }))).toBe(pinned);
    await page.close();
  });
});

test('the keyboard opens it, Escape closes it, and the focus is where it was', async () => {
  const page = await open(scripted, '/land?level=5&lang=en');
  await waitUntilAlive(page);
  await page.locator('a[data-share]').focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog.drawer').waitFor();
  expect(await page.locator('dialog.drawer').textContent()).toContain(`level=5`);
  await page.keyboard.press('Escape');
  await page.locator('dialog.drawer').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-share'))).toBe(true);
  await page.close();
});
