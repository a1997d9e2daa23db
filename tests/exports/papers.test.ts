import { writeConclusion } from '@zones/core/exports/conclusion';
import { writePreread } from '@zones/core/exports/preread';
import { findProgress } from '@zones/core/exports/release-figures';
import { writeReport } from '@zones/core/exports/report';
import { formatAbsence } from '@zones/core/format/absence';
import { formatReading } from '@zones/core/format/value';
import { LANGUAGES, type Language } from '@zones/core/language/text';
import { METRIC_CODES } from '@zones/core/metrics/catalogue';
import type { ExportInput } from '@zones/server/exports/export-input';
import { WRITERS } from '@zones/server/exports/writers';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listSchemaFaults, readPages, resaveIn } from './office.ts';
import { CASES, CITED, type Published, SAMPLE, toInput, usePublished } from './published-release.ts';

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** What a reader of a Word file reads: the text of its paragraphs, without its charts. */
function readWords(docx: Uint8Array): string {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  const text = xml.replace(/<\/w:p>/g, ' ').replace(/<[^>]*>/g, '');
  return plain(text.replace(/&(lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity));
}

/** Figures that the report must say: what was done to date over all zones, in full, with the marks of its status. */
function listSaid({ figures, language }: ExportInput): readonly string[] {
  return METRIC_CODES.flatMap((metric) => {
    const row = findProgress(figures, metric, 'all');
    const shown =
      row === undefined || /^land_(planned|industrial|uncleared|introduced|recovering|other_use)$/.test(metric);
    if (shown) return [];
    const style = row.unit === 'ratio' ? 'table' : row.unit === 'm2' && row.kind === 'stock' ? 'full' : 'sentence';
    return [plain(formatReading(row.toDate.actual, row.unit, { language, style }))];
  });
}

/** A figure is said when its words stand in the text; the words of an absence may begin a sentence. */
const listMissing = (said: readonly string[], text: string): readonly string[] =>
  said.filter((words) => !text.toLowerCase().includes(words.toLowerCase()));

const SECTIONS = {
  vi: [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'UBND TỈNH LÂM ĐỒNG',
    'BAN QUẢN LÝ CÁC KCN',
    'BÁO CÁO',
    '1. Thu hút đầu tư',
    '2. Quy hoạch, xây dựng',
    '3. Bồi thường, giải phóng mặt bằng',
    '4. Đầu tư hạ tầng, giải ngân vốn',
    '5. Đất đai, môi trường',
    '6. Lao động',
    '7. Hoạt động sản xuất',
    '8. Cải cách hành chính',
    'II. ĐÁNH GIÁ CHUNG',
    'III. NHIỆM VỤ',
    'IV. KIẾN NGHỊ',
    'Nơi nhận:',
    'TRƯỞNG BAN',
  ],
  en: [
    'SOCIALIST REPUBLIC OF VIET NAM',
    'REPORT',
    '1. Investment attraction',
    '8. Administrative reform',
    'IV. PROPOSALS',
    'Recipients:',
    'HEAD OF THE BOARD',
  ],
} as const;

describe('the report', () => {
  const published = usePublished();
  const inputOf = (id: string, language: Language): ExportInput => toInput(published(id), language);

  test.each(CASES)('of %s in %s keeps the schemas of Office and is the same bytes each time', async (id, language) => {
    const input = inputOf(id, language);
    const bytes = await WRITERS['report.docx'](input);
    expect(await listSchemaFaults(bytes, 'docx')).toEqual([]);
    expect(await WRITERS['report.docx'](input)).toEqual(bytes);
  });

  test.each(CASES)('of %s in %s says every figure of the release, as Word and as PDF', async (id, language) => {
    const input = inputOf(id, language);
    const said = listSaid(input);
    const words = readWords(await WRITERS['report.docx'](input));
    expect(listMissing([...SECTIONS[language], ...said], words)).toEqual([]);
    const pages = await readPages(await WRITERS['report.pdf'](input));
    expect(listMissing([...SECTIONS[language], ...said], plain(pages.join(' ')))).toEqual([]);
    for (const page of pages) expect(page).toContain(id);
    expect(words.includes('*')).toBe(
      id === SAMPLE || words.includes('* là số liệu mẫu') || words.includes('* is sample data'),
    );
  });

  test('a figure that the release does not have is missed', async () => {
    const words = readWords(await WRITERS['report.docx'](inputOf(SAMPLE, 'vi')));
    expect(listMissing(['99ư* tỷ đồng'], words)).toEqual(['99ư* tỷ đồng']);
  });

  test('a figure that was not reported is said to be so, and is 0 nowhere', async () => {
    const { content, manifest } = published(SAMPLE);
    const observations = content.observations.filter(({ metric }) => metric !== 'exports_usd');
    for (const language of LANGUAGES) {
      const words = readWords(
        await WRITERS['report.docx'](toInput({ content: { ...content, observations }, manifest }, language)),
      );
      const name = language === 'vi' ? 'Kim ngạch xuất khẩu' : 'Exports';
      expect(words.toLowerCase()).toContain(`${formatAbsence('not-reported', language)}: ${name.toLowerCase()}`);
      expect(words).not.toMatch(new RegExp(`${name}[^.]{0,40} 0\\*? `));
    }
  });

  test.each([
    // A machine without the font of the decree takes wider letters: two pages more than with it.
    [SAMPLE, 7, 13],
    [CITED, 3, 8],
  ])(
    'of %s opens in an office suite on %i to %i pages of A4, its heads on every page of a table',
    async (id, least, most) => {
      const pages = await readPages(await resaveIn(await WRITERS['report.docx'](inputOf(id, 'vi')), 'docx', 'pdf'));
      expect(pages.length).toBeGreaterThanOrEqual(least);
      expect(pages.length).toBeLessThanOrEqual(most);
      for (const page of pages) expect(page).toContain(id);
    },
  );

  test('has the page, the font and the heads of tables that Decree 30/2020 asks for', async () => {
    const parts = unzipSync(await WRITERS['report.docx'](inputOf(SAMPLE, 'vi')));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(5);
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('Times New Roman');
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain('2017-09-25T07:00:00Z');
  });

  test('has charts that can be edited, with the figures of the release and no point for what is absent', async () => {
    const input = inputOf(SAMPLE, 'vi');
    const parts = unzipSync(await WRITERS['report.docx'](input));
    const charts = Object.keys(parts).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
    expect(charts.length).toBeGreaterThanOrEqual(5);
    expect(Object.keys(parts).filter((name) => name.startsWith('word/embeddings/'))).toHaveLength(charts.length);
    const row = findProgress(input.figures, 'public_capital_disbursed', 'all');
    const actual = (row?.quarters ?? []).map(({ actualToDate }) => actualToDate.value);
    expect(actual[3]).toBeNull();
    const shown = charts.map((name) => strFromU8(parts[name] ?? new Uint8Array()));
    const disbursed = shown.find((xml) =>
      actual.slice(0, 3).every((value) => xml.includes(`<c:v>${Number(value) / 1e9}</c:v>`)),
    );
    expect(disbursed).toBeDefined();
    expect(disbursed).not.toContain('<c:v>0</c:v>');
    expect(disbursed).not.toContain('<c:v>NaN</c:v>');
  });

  test.each(['=HYPERLINK("x")', '<script>alert(1)</script>', '$& $1 {{x}}', '#eval(1)', 'chart-1-of-this-paper'])(
    'a work called %s stays text in Word and in PDF',
    async (name) => {
      const { content, manifest } = published(SAMPLE);
      const works = content.works.map((one) => ({ ...one, name: { vi: name, en: name } }));
      const input = toInput({ content: { ...content, works }, manifest }, 'en');
      const bytes = await WRITERS['report.docx'](input);
      expect(await listSchemaFaults(bytes, 'docx')).toEqual([]);
      expect(readWords(bytes)).toContain(name);
      expect((await readPages(await WRITERS['report.pdf'](input))).join(' ')).toContain(name);
    },
  );

  test.each(CASES)('of %s in %s is tagged PDF/A in the language of its words', async (id, language) => {
    const pdf = strFromU8(await WRITERS['report.pdf'](inputOf(id, language)), true);
    expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(pdf).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain(`/Lang (${language})`);
  });
});

/** A board with ten times the works and compensation plans. */
function enlarge({ content, manifest }: Published): Published {
  const times = Array.from({ length: 10 }, (_, index) => index);
  const works = times.flatMap((at) => content.works.map((one) => ({ ...one, code: `${one.code}-${at}` })));
  const clearance = times.flatMap((at) => content.clearance.map((one) => ({ ...one, plan: `${one.plan}-${at}` })));
  return { content: { ...content, works, clearance }, manifest };
}

describe('the papers of a meeting', () => {
  const published = usePublished();

  test.each(CASES)('the pack to read before, of %s in %s, has four pages at most', async (id, language) => {
    const pages = await readPages(await WRITERS['preread.pdf'](toInput(published(id), language)));
    expect(pages.length).toBeLessThanOrEqual(4);
    for (const page of pages) expect(page).toContain(id);
    expect(pages.join(' ').includes('*')).toBe(true);
  });

  test('a board ten times as large fits as well, and says where the rest stands', async () => {
    const pages = await readPages(await WRITERS['preread.pdf'](toInput(enlarge(published(SAMPLE)), 'en')));
    expect(pages.length).toBeLessThanOrEqual(4);
    expect(pages.join(' ')).toContain('The other works stand in Annex 2 (90)');
  });

  test.each(CASES)(
    'the draft notice of %s in %s keeps the schemas and says that it is a draft',
    async (id, language) => {
      const bytes = await WRITERS['conclusion.docx'](toInput(published(id), language));
      expect(await listSchemaFaults(bytes, 'docx')).toEqual([]);
      expect(readWords(bytes)).toContain(language === 'vi' ? 'DỰ THẢO' : 'DRAFT');
    },
  );

  test('the meeting of 25 September: its findings, causes and tasks stand in report, pack and notice', async () => {
    for (const language of LANGUAGES) {
      const { figures, content } = toInput(published(SAMPLE), language);
      const papers = { report: writeReport(figures), pack: writePreread(figures), notice: writeConclusion(figures) };
      const words = Object.values(papers).map(({ blocks }) => JSON.stringify(blocks));
      const own = <T extends { readonly meetingId: string }>(list: readonly T[]): readonly T[] =>
        list.filter(({ meetingId }) => meetingId === content.release.meetingId);
      const tasks = own(content.tasks).map(({ text }) => text[language]);
      const findings = own(content.meetingFindings).map(({ text }) => text[language].replace(/\.$/, '').slice(1));
      expect(tasks.length).toBeGreaterThan(0);
      expect(findings.length).toBeGreaterThan(0);
      const [report = '', , notice = ''] = words;
      for (const said of [...findings, ...tasks]) {
        expect(report).toContain(said);
        expect(notice).toContain(said);
      }
    }
  });
});
