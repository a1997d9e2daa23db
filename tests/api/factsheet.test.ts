import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ComparisonAnswer } from '@zones/core/contract/comparison';
import type { LotsAnswer } from '@zones/core/contract/lots';
import { ILLUSTRATIVE_MARK } from '@zones/core/format/marks';
import { formatReading, formatValue } from '@zones/core/format/value';
import type { Language } from '@zones/core/language/text';
import { describe, expect, test } from 'vitest';
import { engines } from '../engines/engines.ts';
import { getJson, ORIGIN, useSeededApp } from './seeded-app.ts';

const LOTS = {
  'lam-dong-sample': 'loc-son~A1,loc-son~A7,loc-son~B7,loc-son~C1,loc-son~C7,loc-son~D4,phu-hoi~P1,phu-hoi~R7',
  'lam-dong': 'loc-son~CN11,loc-son~CN3-P,loc-son~CN6-P,loc-son~CN7,loc-son~HT8,phu-hoi~BI-5,phu-hoi~F-5a,phu-hoi~E-7',
} as const;
const BOARDS = ['lam-dong-sample', 'lam-dong'] as const;
const CASES = BOARDS.flatMap((board) => (['vi', 'en'] as const).map((language) => [board, language] as const));

/** What only the cited record says: who gathered it, and what no document prints. */
const SAID_OF_RECORD = {
  vi: { derived: '119,31 ha (năm 2022; tính từ số liệu khác)', compiled: 'Tổng hợp từ tài liệu công khai' },
  en: { derived: '119.31 ha (2022; derived)', compiled: 'Compiled from public documents' },
} as const;

/** Text as it is read off the pages, on one line with plain spaces; a page ends with a form feed. */
function readPages(pdf: ArrayBuffer): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'zones-sheet-'));
  const file = path.join(folder, 'sheet.pdf');
  writeFileSync(file, new Uint8Array(pdf));
  const text = execFileSync(process.env.PDFTOTEXT || 'pdftotext', [file, '-'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.normalize('NFC').replace(/\s+/gu, ' '));
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ');

/** Areas with their marks and levels, as the API has them. */
function listLotWords(rows: LotsAnswer['rows'], keys: string, language: Language): readonly string[] {
  const chosen = rows.filter(({ zone, lot }) => keys.split(',').includes(`${zone}~${lot}`));
  return chosen.flatMap(({ areaM2, illustrative, level }) => {
    const [number = ''] = formatValue(areaM2, 'm2', { language }).split('\u00a0');
    return [number + (illustrative ? ILLUSTRATIVE_MARK : ''), `L${level}`];
  });
}

/** What land there is and both occupancies, as the API has them. */
function listZoneWords({ rows }: ComparisonAnswer, language: Language): readonly string[] {
  return ['land_available', 'occupancy_of_cleared', 'occupancy_of_industrial'].flatMap((code) =>
    (rows.find((row) => row.code === code)?.cells ?? []).map(({ reading, unit }) =>
      plain(formatReading(reading, unit === 'ratio' ? 'ratio' : 'm2', { language })),
    ),
  );
}

describe.each(engines())('the factsheet of a shortlist, on $engine', (engine) => {
  const seeded = useSeededApp(engine);
  const ask = (board: string, lots: string, language: Language) =>
    seeded().app.request(`/api/v1/factsheet.pdf?lots=${lots}&board=${board}&lang=${language}`);

  test.each(CASES)('eight lots of %s fill two pages in %s, with the numbers of the API', async (board, language) => {
    const response = await ask(board, LOTS[board], language);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const pages = readPages(await response.arrayBuffer());
    expect(pages).toHaveLength(2);
    const [first = '', second = ''] = pages;
    const { rows, release } = await getJson<LotsAnswer>(seeded().app, `/api/v1/lots?board=${board}`);
    for (const words of listLotWords(rows, LOTS[board], language)) expect(first).toContain(words);
    const compared = await getJson<ComparisonAnswer>(seeded().app, `/api/v1/compare?board=${board}`);
    for (const words of listZoneWords(compared, language)) expect(first).toContain(words);
    for (const page of pages) expect(page).toContain(release.id);
    expect(second).toContain('SHA-256');
    // An address that is broken over lines loses a hyphen at the end of each.
    const whole = (text: string): string => text.replaceAll(/[ -]/gu, '');
    const address = `${ORIGIN}/api/v1/factsheet.pdf?lots=${LOTS[board]}&release=${release.id}&lang=${language}`;
    expect(whole(second)).toContain(whole(address));
    const { derived, compiled } = SAID_OF_RECORD[language];
    for (const words of [derived, compiled]) expect(first.includes(words)).toBe(board === 'lam-dong');
    expect(second.includes(`${compiled}.`)).toBe(board === 'lam-dong');
    expect(first + second).toContain(language === 'vi' ? 'chưa công bố' : 'not published');
    expect(first.includes(language === 'vi' ? 'Dữ liệu mẫu' : 'Sample data')).toBe(release.illustrative);
  });

  test.each([
    ['vi', /Thời hạn thuê đất\s+chưa công bố/],
    ['en', /Lease term\s+not published/],
  ] as const)('says in %s that no source states until when land is leased', async (language, words) => {
    const response = await ask('lam-dong', LOTS['lam-dong'], language);
    expect(readPages(await response.arrayBuffer())[0]).toMatch(words);
  });

  test('is final for a release, the same bytes each time, and one for each language', async () => {
    const address = `/api/v1/factsheet.pdf?lots=loc-son~A1&release=lam-dong-sample-2018-01-15`;
    const vi = await seeded().app.request(address);
    expect(vi.headers.get('cache-control')).toContain('immutable');
    expect(vi.headers.get('content-disposition')).toMatch(/lam-dong-sample-2018-01-15-\w+-vi\.pdf/);
    const latest = await ask('lam-dong-sample', 'loc-son~A1', 'vi');
    expect(latest.headers.get('etag')).toBe(vi.headers.get('etag'));
    expect(new Uint8Array(await latest.arrayBuffer())).toEqual(new Uint8Array(await vi.arrayBuffer()));
    const en = await seeded().app.request(`${address}&lang=en`);
    expect(en.headers.get('etag')).not.toBe(vi.headers.get('etag'));
  });

  test.each([
    ['loc-son~A1,loc-son~ZZ', 404, 'lot.not-found', 'loc-son~ZZ'],
    [
      'loc-son~A1,loc-son~A2,loc-son~A3,loc-son~A4,loc-son~A5,loc-son~A6,loc-son~A7,loc-son~A8,loc-son~A9',
      422,
      'lots.too-many',
      '8',
    ],
    ['A1', 422, 'parameter.invalid', 'A1'],
    ['loc-son~%23eval(1)', 404, 'lot.not-found', '#eval(1)'],
  ])('lots=%s is refused in words', async (lots, status, code, said) => {
    const response = await ask('lam-dong-sample', lots, 'en');
    expect(response.status).toBe(status);
    const problem = (await response.json()) as { code: string; detail: string }; // the contract suite proves the shape
    expect(problem.code).toBe(code);
    expect(problem.detail).toContain(said);
  });
});
