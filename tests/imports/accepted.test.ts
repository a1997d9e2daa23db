import { writeTemplate } from '@zones/server/imports/write-template';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CITED, expectRefused, type OpenedBoards, openBoards, readFixture, SAMPLE } from './opened-board.ts';
import { editWorkbook, SMALL_ROWS, setCell, writeSmallWorkbook } from './small-workbook.ts';

let boards: OpenedBoards;
beforeEach(async () => {
  boards = await openBoards();
});
afterEach(() => boards.close());

const NOTHING_NEW = { added: 0, changed: 0 };

describe('an accepted workbook', () => {
  test('is recorded whole: every table, in base units, with its marks', async () => {
    const outcome = await boards.import(await writeSmallWorkbook());
    expect(outcome.findings).toEqual([]);
    const content = await boards.content();
    expect(content.observations).toMatchObject([
      { metric: 'projects_licensed', value: 2, status: 'actual', illustrative: true, sourceKey: 'BC-1' },
      { metric: 'revenue_vnd', value: 650_500_000_000, status: 'estimate' },
      { metric: 'exports_usd', value: null, status: null, absence: 'not-reported' },
      { metric: 'public_capital_disbursed', works: 'LS-01', funding: 'local-budget', value: 360_000_000 },
      { metric: 'land_cleared', value: 1_182_000 },
      { metric: 'land_leased', value: 779_000 },
    ]);
    expect(content.targets.map(({ metric, point, value }) => [metric, point, value])).toEqual([
      ['projects_licensed', 'Q1', 1],
      ['projects_licensed', 'Q2', 2],
      ['projects_licensed', 'Q3', 3],
      ['projects_licensed', 'Q4', 5],
      ['projects_licensed', 'year', 5],
      ['public_capital_disbursed', 'year', 4_000_000_000],
    ]);
    expect(content.plans).toMatchObject([{ id: '2017-original', kind: 'original', deadline: '2018-01-31' }]);
    expect(content.lots).toMatchObject([
      {
        code: 'A1',
        areaM2: 32_000,
        industries: ['wood', 'garment'],
        evidence: [{ kind: 'handed-over', on: '2016-06-30' }],
      },
    ]);
    expect(content.works).toMatchObject([
      {
        code: 'LS-01',
        totalInvestmentVnd: 42_000_000_000,
        obstacle: 'no-land',
        physical: [{ quarter: '2017-Q1', percent: 54 }],
      },
    ]);
    expect(content.clearance).toMatchObject([{ plan: 'BT1', stage: 'paid', householdsDone: 20, areaDoneM2: null }]);
    expect(content.ledgerNotes).toMatchObject([{ kind: 'remark', text: { vi: 'Ghi chú', en: 'Remark' } }]);
  });

  test('writes nothing on a dry run and says what it would write', async () => {
    const outcome = await boards.import(await writeSmallWorkbook(), { dryRun: true });
    expect(outcome).toMatchObject({ accepted: true, counts: { changed: 0, unchanged: 0 } });
    expect(outcome.counts.added).toBe(outcome.changes.length);
    expect(outcome.changes.find(({ record }) => record === 'lot')).toMatchObject({
      effect: 'added',
      place: { sheet: 'Lô đất', row: 8, column: 'C' },
    });
    expect((await boards.content()).sources).toEqual([]);
  });

  test('changes nothing the second time', async () => {
    const bytes = await writeSmallWorkbook();
    await boards.import(bytes);
    const before = await boards.content();
    const again = await boards.import(bytes, { recordedAt: '2017-10-01T00:00:00Z' });
    expect(again.counts).toMatchObject(NOTHING_NEW);
    expect(await boards.content()).toEqual(before);
  });

  test('replaces a figure only with a reason, and keeps the one before', async () => {
    await boards.import(await writeSmallWorkbook());
    const [first, ...others] = SMALL_ROWS.actual;
    const changed = await writeSmallWorkbook({ actual: [{ ...first, value: 3 }, ...others] });
    expect(await expectRefused(boards, changed)).toMatchObject({
      rule: 'revision-reason-missing',
      place: { sheet: 'Thực hiện', row: 8 },
    });
    const reason = { revision: 'C', revision_note: 'Đếm sót một dự án' };
    const explained = await writeSmallWorkbook({ actual: [{ ...first, value: 3, ...reason }, ...others] });
    const outcome = await boards.import(explained, { recordedAt: '2017-10-01T00:00:00Z' });
    expect(outcome.counts).toMatchObject({ added: 0, changed: 1 });
    const versions = (await boards.content()).observations.filter(({ metric }) => metric === 'projects_licensed');
    expect(
      versions.map(({ value, supersededBy, revision }) => [value, supersededBy, revision?.reason ?? null]),
    ).toEqual([
      [2, 'loc-son~projects_licensed~2017-Q1~2', null],
      [3, null, 'C'],
    ]);
  });
});

describe('the empty template', () => {
  test('comes with the board’s name on it and takes figures in', async () => {
    const template = await writeTemplate(await boards.content(), 2017);
    expect(await expectRefused(boards, template)).toMatchObject({ rule: 'workbook.nothing-filled' });
    const filled = await editWorkbook(template, (sheets) => {
      const row = {
        key: 'BC-1',
        title_vi: 'Báo cáo',
        title_en: 'Report',
        publisher_vi: 'Ban',
        publisher_en: 'Board',
      };
      for (const [column, text] of Object.entries(row))
        setCell(sheets, { sheet: 'Nguồn', code: `source.${column}` }, text);
      const figure = {
        zone: 'phu-hoi',
        metric: 'workers_employed',
        quarter: 'Quý I/2017',
        value: 1750,
        status: 'sơ bộ',
        source: 'BC-1',
      };
      for (const [column, cell] of Object.entries(figure))
        setCell(sheets, { sheet: 'Thực hiện', code: `actual.${column}` }, cell);
      return undefined;
    });
    expect(await boards.import(filled)).toMatchObject({ accepted: true, findings: [], counts: { added: 2 } });
    expect((await boards.content()).observations).toMatchObject([
      { zone: 'phu-hoi', period: '2017-Q1', value: 1750, status: 'provisional', illustrative: false },
    ]);
  });
});

describe('the two boards of the first start', () => {
  test.each([
    [SAMPLE, 'sample-2017.xlsx', 0],
    [CITED, 'cited-lam-dong.json', 6],
  ])('%s takes %s in whole, and again without a change', async (board, file, warnings) => {
    const bytes = readFixture(file);
    const first = await boards.import(bytes, { board });
    expect(first.accepted).toBe(true);
    // The cited record jumps where years lie between two notices; the sample explains every jump.
    expect(first.findings.map(({ rule }) => rule)).toEqual(Array(warnings).fill('jump'));
    expect(first.counts.added).toBeGreaterThan(400);
    const before = await boards.content(board);
    const again = await boards.import(bytes, { board, dryRun: true });
    expect(again.counts).toEqual({ ...NOTHING_NEW, unchanged: first.counts.added });
    expect((await boards.import(bytes, { board })).counts).toMatchObject(NOTHING_NEW);
    expect(await boards.content(board)).toEqual(before);
  });
});

describe('a fact file', () => {
  const inBytes = (text: string) => new TextEncoder().encode(text);
  const cited = () => JSON.parse(new TextDecoder().decode(readFixture('cited-lam-dong.json')));

  test.each(['{', '{"sources": [}', '{}}'])('that is not JSON is refused: %s', async (text) => {
    expect(await expectRefused(boards, inBytes(text), CITED)).toMatchObject({ rule: 'facts.not-json' });
  });

  test('that is not UTF-8 is refused', async () => {
    expect(await expectRefused(boards, new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), CITED)).toMatchObject({
      rule: 'facts.not-json',
    });
  });

  test('with an entry of the wrong shape is refused, and the entry is named', async () => {
    const facts = cited();
    facts.observations[3].metric = 'happiness';
    expect(await expectRefused(boards, inBytes(JSON.stringify(facts)), CITED)).toMatchObject({
      rule: 'facts.invalid',
      params: { path: 'observations.3.metric' },
    });
    expect(await expectRefused(boards, inBytes('{"sources": []}'), CITED)).toMatchObject({
      rule: 'facts.invalid',
      params: { path: 'observations' },
    });
  });

  test('that breaks a rule of the record is refused', async () => {
    const facts = cited();
    facts.observations[0].sourceKey = 'NOBODY';
    expect(await expectRefused(boards, inBytes(JSON.stringify(facts)), CITED)).toMatchObject({
      rule: 'unknown-source',
    });
  });

  test('with a byte-order mark is read', async () => {
    const text = `\ufeff${JSON.stringify(cited())}`;
    expect(await boards.import(inBytes(text), { board: CITED, dryRun: true })).toMatchObject({ accepted: true });
  });
});
