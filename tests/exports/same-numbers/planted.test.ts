import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSlides } from '../deck-parts.ts';
import { SAMPLE } from '../published-release.ts';
import { checkAnnexes } from './annex-faults.ts';
import { listDeckCharts, listNativeFaults, listPaperCharts } from './native-charts.ts';
import { useReleases } from './opened-release.ts';
import { listDrawingFaults, listPageFaults, readTwin } from './page-faults.ts';
import {
  checkSentences,
  checkTables,
  listMarked,
  listSurplus,
  readParagraphs,
  readPart,
  readTables,
} from './paper-faults.ts';
import { findRow } from './truth.ts';
import { checkCsv, checkTwin, makeCsv } from './twin-faults.ts';

/** A file in which one text of its parts is another. Throws where nothing was changed: then nothing would be proved. */
function alter(file: Uint8Array, part: RegExp, from: string | RegExp, to: string): Uint8Array {
  let altered = 0;
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    const text = part.test(name) ? strFromU8(bytes) : '';
    const other = text.replace(from, to);
    if (other === text) return [name, bytes] as const;
    altered += 1;
    return [name, strToU8(other)] as const;
  });
  if (altered === 0) throw new Error(`Nothing of ${part.source} was changed`);
  return zipSync(Object.fromEntries(parts));
}

/** The same inside the workbook that is embedded in a chart. */
function alterWorkbook(file: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(file);
  const name = Object.keys(parts).find(
    (one) =>
      one.endsWith('.xlsx') &&
      strFromU8(unzipSync(parts[one] ?? new Uint8Array())['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).includes(
        from,
      ),
  );
  if (name === undefined) throw new Error(`No workbook holds ${from}`);
  return zipSync({ ...parts, [name]: alter(parts[name] ?? new Uint8Array(), /sheet1\.xml$/, from, to) });
}

const swap = (text: string, from: string | RegExp, to: string): string => {
  const other = text.replace(from, to);
  if (other === text) throw new Error(`Nothing was changed: ${from}`);
  return other;
};

/** Each output with one figure, mark or absence changed by hand: the checks of the other suite must name it. */
describe('a change that is planted in one output is seen', () => {
  const opened = useReleases();
  const open = () => opened(SAMPLE, 'vi');
  const ROW = ['public_capital_disbursed', 'all'] as const;
  const CHART = '/embed/cumulative-progress?metric=public_capital_disbursed&zone=all';

  test.each([
    ['a number of a chart', '<c:v>15.3</c:v>', '<c:v>15.4</c:v>', '15.4 where 15.3'],
    [
      'a 0 for what is not known',
      /<c:pt idx="2"><c:v>15\.3<\/c:v><\/c:pt>/,
      '$&<c:pt idx="3"><c:v>0</c:v></c:pt>',
      '0 where nothing is known',
    ],
    ['a mark that is lost', '&quot;ư*&quot;', '', 'on what is estimate'],
    ['a star that is lost', '&quot;ư*&quot;', '&quot;ư&quot;', 'on what is estimate, illustrative'],
    ['a hatch that is lost', /<a:pattFill.*?<\/a:pattFill>/gs, '<a:noFill/>', 'hatched false for an estimate true'],
  ])('on a slide: %s', async (_, from, to, said) => {
    const { truth, download } = await open();
    const deck = alter(await download('deck.pptx'), /charts\/chart2\.xml$/, from, to);
    expect(await listNativeFaults(await listDeckCharts(deck), truth, 'vi')).toContainEqual(
      expect.stringContaining(said),
    );
  });

  test('in the workbook behind a chart, on a slide and in the report', async () => {
    const { truth, download } = await open();
    const deck = alterWorkbook(await download('deck.pptx'), '<v>15.3</v>', '<v>15.4</v>');
    const paper = alterWorkbook(await download('report.docx'), '<v>15.3</v>', '<v>15.4</v>');
    for (const charts of [await listDeckCharts(deck), await listPaperCharts(paper)]) {
      expect(await listNativeFaults(charts, truth, 'vi')).toContainEqual(
        expect.stringContaining('embedded: 15.4 where 15.3'),
      );
    }
  });

  test('in a table of a slide', async () => {
    const { truth, download } = await open();
    const deck = alter(await download('deck.pptx'), /slides\/slide\d+\.xml$/, '>0,67ư*<', '>0,76ư*<');
    const tables = (await readSlides(deck)).flatMap(({ xml }) => readTables(xml, 'a'));
    expect(checkTables(tables, truth, 'vi').faults).toContainEqual(expect.stringContaining('0,76ư*'));
  });

  test('in a table and in a sentence of the report', async () => {
    const { truth, download } = await open();
    const paper = await download('report.docx');
    const table = alter(paper, /document\.xml$/, '>0,67ư*<', '>0,67*<');
    const read = (file: Uint8Array) => readTables(readPart(file, 'word/document.xml'), 'w');
    expect(checkTables(read(table), truth, 'vi').faults).toContainEqual(expect.stringContaining('does not say that'));
    const sentence = alter(paper, /document\.xml$/, /trong đó Lộc Sơn 5\*/, 'trong đó Lộc Sơn 6*');
    expect(checkSentences(readParagraphs(sentence), truth, 'vi').faults).toEqual([
      'projects_licensed: “6*” is no figure of it',
    ]);
  });

  test('in the text of a PDF', () => {
    const [word, pdf] = ['ước đạt 15,3ư* tỷ đồng', 'ước đạt 15,3* tỷ đồng'].map((text) => listMarked(text, 'vi'));
    expect(listSurplus(word ?? [], pdf ?? [])).toHaveLength(1);
  });

  test('in a cell of the annexes', async () => {
    const { truth, download } = await open();
    const annexes = alter(await download('annexes.xlsx'), /sheet2\.xml$/, '<v>287</v>', '<v>288</v>');
    expect((await checkAnnexes(annexes, truth, 'vi')).faults).toContainEqual(expect.stringContaining('288 where 287'));
    const silent = alter(await download('annexes.xlsx'), /sharedStrings\.xml$/, '>chưa đến hạn<', '>0<');
    expect((await checkAnnexes(silent, truth, 'vi')).faults).toContainEqual(
      expect.stringContaining('“0” where “chưa đến hạn”'),
    );
  });

  test('on a page: in its texts, its drawing and its table', async () => {
    const { truth, open: openPage } = await open();
    const html = await openPage(CHART);
    const row = findRow(truth, ...ROW);
    expect(await listPageFaults(swap(html, '>15,3ư*<', '>15,4ư*<'), truth, 'vi')).toContainEqual(
      expect.stringContaining('15,4ư*'),
    );
    const unmarked = swap(html, '>15,3ư*<', '>15,3ư<');
    expect(await listPageFaults(unmarked, truth, 'vi')).toContainEqual(expect.stringContaining('does not say that'));
    const zero = swap(html, />chưa đến hạn</g, '>0<');
    expect((await checkTwin(readTwin(zero), row, truth, 'vi')).faults).toContainEqual(
      expect.stringContaining('“0” where “chưa đến hạn”'),
    );
    const readings = row.quarters.map(({ actualToDate }) => actualToDate);
    expect(listDrawingFaults(html, readings, 'vi')).toEqual([]);
    for (const lost of [
      zero,
      swap(html, /chart-estimate-area/g, 'chart-actual-area'),
      swap(html, /không phải số liệu thực/g, ''),
    ]) {
      expect(listDrawingFaults(lost, readings, 'vi')).not.toEqual([]);
    }
  });

  test.each([
    ['15300000000', '15400000000', '15400000000 where 15300000000'],
    ['chưa đến hạn', '0', '“0” where “chưa đến hạn”'],
    ['"ước thực hiện, số liệu mẫu *"', '"thực hiện"', 'of what is estimate'],
  ])('in a CSV: %s', async (from, to, said) => {
    const { truth } = await open();
    const row = findRow(truth, ...ROW);
    const csv = swap(
      await makeCsv('cumulative-progress', row, truth, 'vi'),
      new RegExp(from.replaceAll('*', '\\*'), 'g'),
      to,
    );
    expect((await checkCsv(csv, row, truth, 'vi')).faults).toContainEqual(expect.stringContaining(said));
  });
});
