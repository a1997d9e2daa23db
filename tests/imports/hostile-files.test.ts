import { randomBytes } from 'node:crypto';
import { PACKAGE_LIMITS } from '@zones/server/imports/check-package';
import { readGrid } from '@zones/server/imports/read-grid';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectRefused, type OpenedBoards, openBoards } from './opened-board.ts';
import { type Part, WORKBOOK_PARTS, withZip64Locator, writePackage } from './packages.ts';
import { writeSmallWorkbook } from './small-workbook.ts';

let boards: OpenedBoards;
beforeAll(async () => {
  boards = await openBoards();
});
afterAll(() => boards.close());

const MB = 1024 * 1024;
const part = (name: string, data: Uint8Array | string): Part => ({ name, data: Buffer.from(data) });
const withParts = (...parts: readonly Part[]): Uint8Array => writePackage([...WORKBOOK_PARTS, ...parts]);
const SHEET = 'xl/worksheets/sheet1.xml';
const inBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that is no ordinary workbook is refused before it is unpacked', () => {
  test('an empty file', async () => {
    expect(await expectRefused(boards, new Uint8Array())).toMatchObject({ rule: 'workbook.empty-file' });
  });

  test('a text file', async () => {
    expect(await expectRefused(boards, inBytes('Khu;Quý;Giá trị'))).toMatchObject({ rule: 'workbook.unknown-kind' });
  });

  test('a file heavier than the limit', async () => {
    const heavy = new Uint8Array(PACKAGE_LIMITS.fileBytes + 1);
    expect(await expectRefused(boards, heavy)).toMatchObject({ rule: 'workbook.too-large', params: { sizeMb: 21 } });
  });

  test('half of a workbook', async () => {
    const whole = await writeSmallWorkbook();
    const half = whole.slice(0, Math.floor(whole.length / 2));
    expect(await expectRefused(boards, half)).toMatchObject({ rule: 'workbook.damaged' });
  });

  test('a workbook with bytes changed on the way', async () => {
    const bytes = await writeSmallWorkbook();
    bytes.fill(0, 4000, 5000);
    expect(await expectRefused(boards, bytes)).toMatchObject({ rule: 'workbook.damaged' });
  });

  test('a workbook with a password, and an old .xls file', async () => {
    const encrypted = await writeXlsx({
      sheets: [{ name: 'A', rows: [[1]] }],
      encryption: { password: 'x', spinCount: 1 },
    });
    expect(await expectRefused(boards, encrypted)).toMatchObject({ rule: 'workbook.encrypted' });
    const parts = WORKBOOK_PARTS.map((each) => ({ ...each, encrypted: true }));
    expect(await expectRefused(boards, writePackage(parts))).toMatchObject({ rule: 'workbook.encrypted' });
  });

  test('a macro workbook', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [[1]] }], vbaProject: randomBytes(64) });
    expect(await expectRefused(boards, bytes)).toMatchObject({ rule: 'workbook.macros' });
  });

  test('a bomb: one part packed a thousand times', async () => {
    const bytes = withParts(part(SHEET, Buffer.alloc(50 * MB)));
    expect(await expectRefused(boards, bytes)).toMatchObject({ rule: 'workbook.ratio', params: { entry: SHEET } });
  });

  test('a part that unpacks beyond the limit', async () => {
    const bytes = withParts({ name: SHEET, data: randomBytes(MB), claimedBytes: 61 * MB });
    expect(await expectRefused(boards, bytes)).toMatchObject({ rule: 'workbook.entry-too-large' });
  });

  test('parts that unpack beyond the limit together', async () => {
    const heavy = [1, 2, 3].map((n) => ({ name: `xl/media/${n}.png`, data: randomBytes(MB), claimedBytes: 30 * MB }));
    expect(await expectRefused(boards, withParts(...heavy))).toMatchObject({ rule: 'workbook.expands-too-far' });
  });

  test('a part that claims to be empty', async () => {
    const bytes = withParts({ name: SHEET, data: Buffer.alloc(MB), claimedBytes: 0 });
    expect(await expectRefused(boards, bytes)).toMatchObject({ rule: 'workbook.damaged' });
  });

  test('more parts than any workbook has', async () => {
    const many = Array.from({ length: 2001 }, (_, n) => part(`xl/media/${n}.png`, 'x'));
    expect(await expectRefused(boards, withParts(...many))).toMatchObject({ rule: 'workbook.too-many-entries' });
  });

  test('ZIP64', async () => {
    expect(await expectRefused(boards, withZip64Locator(withParts()))).toMatchObject({ rule: 'workbook.zip64' });
    const sized = withParts({ name: SHEET, data: Buffer.from('x'), claimedBytes: 0xffffffff });
    expect(await expectRefused(boards, sized)).toMatchObject({ rule: 'workbook.zip64' });
  });

  test.each(['../../etc/passwd', '/etc/passwd', 'xl\\..\\evil.xml', 'C:evil.xml'])(
    'a path that leads out: %s',
    async (name) => {
      expect(await expectRefused(boards, withParts(part(name, 'x')))).toMatchObject({ rule: 'workbook.unsafe-path' });
    },
  );

  test('two parts of one name', async () => {
    expect(await expectRefused(boards, withParts(part(SHEET, 'a'), part(SHEET, 'b')))).toMatchObject({
      rule: 'workbook.damaged',
    });
  });

  test('a Word document', async () => {
    const bytes = writePackage([part('[Content_Types].xml', '<Types/>'), part('word/document.xml', '<document/>')]);
    expect(await expectRefused(boards, bytes)).toMatchObject({ rule: 'workbook.unknown-kind' });
  });
});

const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (list: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;

/** A workbook of one sheet, "Nguồn", whose XML is given. */
const withSheetXml = (sheet: string, doctype = ''): Uint8Array =>
  writePackage([
    part('[Content_Types].xml', CONTENT_TYPES),
    part(
      '_rels/.rels',
      relations(`<Relationship Id="r1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/>`),
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns:r="${RELATION}"><sheets><sheet name="Nguồn" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relations(`<Relationship Id="r1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/>`),
    ),
    part(SHEET, `${doctype}<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  ]);

describe('a workbook that would stall or exhaust its reader is stopped', () => {
  test('a cell in the farthest corner', async () => {
    const found = await expectRefused(boards, withSheetXml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'));
    expect(['workbook.too-many-rows', 'workbook.damaged']).toContain(found.rule);
  });

  test('more rows than the template could need', async () => {
    const rows = Array.from(
      { length: 20_001 },
      (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${n * 7919}</v></c></row>`,
    );
    expect(await expectRefused(boards, withSheetXml(rows.join('')))).toMatchObject({
      rule: 'workbook.too-many-rows',
      params: { sheet: 'Nguồn' },
    });
  });

  test('entities that multiply are not expanded', async () => {
    const doctype = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>`;
    const bytes = withSheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row>', doctype);
    expect(['workbook.foreign', 'workbook.damaged']).toContain((await expectRefused(boards, bytes)).rule);
  });

  test('a reader that does not come back in time is given up', async () => {
    await expect(readGrid(await writeSmallWorkbook(), 1)).rejects.toMatchObject({
      finding: { rule: 'workbook.too-slow', params: { seconds: 1 } },
    });
  });

  test('XML that breaks off', async () => {
    expect((await expectRefused(boards, withSheetXml('<row r="1"><c r="A1"><v>1'))).rule).toMatch(/damaged|foreign/);
  });
});
