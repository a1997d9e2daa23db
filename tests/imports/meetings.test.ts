import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { expectRefused, type OpenedBoards, openBoards } from './opened-board.ts';
import {
  type CellChange,
  editWorkbook,
  FIRST_ROW,
  SMALL_ROWS,
  withCells,
  writeSmallWorkbook,
} from './small-workbook.ts';

let boards: OpenedBoards;
beforeEach(async () => {
  boards = await openBoards();
});
afterEach(() => boards.close());

const SHEETS = ['Cuộc họp', 'Giải trình', 'Nhiệm vụ'];
const [FIRST_TASK, SECOND_TASK] = SMALL_ROWS.task;
const withDays = (done_on: string, known_on: string) =>
  writeSmallWorkbook({ task: [{ ...FIRST_TASK, done_on, known_on }, SECOND_TASK] });

describe('the sheets on meetings', () => {
  test('are recorded whole: meeting, agenda, findings, explanations and tasks with what they are about', async () => {
    expect((await boards.import(await writeSmallWorkbook())).findings).toEqual([]);
    const content = await boards.content();
    expect(content.meetings).toMatchObject([{ id: '2017-04-12', heldOn: '2017-04-12', illustrative: true }]);
    expect(content.agendaItems.map(({ number, minutes }) => [number, minutes])).toEqual([
      [1, 10],
      [2, 30],
    ]);
    expect(content.meetingFindings).toMatchObject([
      { kind: 'limitation', zone: 'all', metric: 'public_capital_disbursed', works: null, sourceKey: 'BC-1' },
    ]);
    expect(content.explanations).toMatchObject([
      { zone: 'loc-son', works: 'LS-01', decisionAsked: { vi: 'Cho chuyển vốn', en: 'Allow money to be moved' } },
    ]);
    expect(content.tasks).toMatchObject([
      { number: 1, dueOn: '2017-06-15', done: null, zone: 'loc-son', metric: 'land_handed_over', works: 'LS-01' },
      { number: 2, dueOn: '2017-05-31', done: null, zone: 'all', metric: null, works: null },
    ]);
  });

  test('may be left out, as in workbooks made before there were any', async () => {
    const without = await editWorkbook(await writeSmallWorkbook(), (sheets) =>
      sheets.filter(({ name }) => !SHEETS.includes(name)),
    );
    expect(await boards.import(without)).toMatchObject({ accepted: true, findings: [] });
    expect(await boards.content()).toMatchObject({ meetings: [], tasks: [] });
  });

  test('a later workbook that reports a task done changes that task only', async () => {
    await boards.import(await writeSmallWorkbook());
    const done = await withDays('2017-06-10', '2017-06-12');
    const dryRun = await boards.import(done, { dryRun: true });
    expect(dryRun.changes.filter(({ effect }) => effect === 'changed')).toMatchObject([
      {
        record: 'task',
        key: '2017-04-12 1',
        place: { sheet: 'Nhiệm vụ', row: FIRST_ROW, column: 'C' },
        after: expect.stringContaining('2017-06-10'),
      },
    ]);
    expect((await boards.content()).tasks[0]?.done).toBeNull();
    expect((await boards.import(done)).counts).toMatchObject({ added: 0, changed: 1 });
    expect((await boards.content()).tasks.map((task) => task.done)).toEqual([
      { on: '2017-06-10', knownOn: '2017-06-12' },
      null,
    ]);
  });
});

const at = (sheet: string, code: string, cell: CellChange['cell']): CellChange => ({ sheet, code, cell });
const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe('a mistake on these sheets is refused with its place', () => {
  test.each([
    ['a task without an owner', [at('Nhiệm vụ', 'task.owner_vi', null)], 'workbook.missing-cell', 'F'],
    ['a task without a due date', [at('Nhiệm vụ', 'task.due_on', null)], 'workbook.missing-cell', 'H'],
    ['a task in one language only', [at('Nhiệm vụ', 'task.text_en', null)], 'workbook.missing-cell', 'E'],
    ['an unknown metric', [at('Nhiệm vụ', 'task.metric', 'happiness')], 'workbook.unknown-code', 'L'],
    [
      'done, and nobody says since when that is known',
      [at('Nhiệm vụ', 'task.done_on', day('2017-06-01'))],
      'workbook.missing-cell',
      'J',
    ],
    ['an unknown zone', [at('Nhiệm vụ', 'task.zone', 'tan-phu')], 'workbook.unknown-code', 'K'],
    [
      'a finding without its English text',
      [at('Cuộc họp', 'meeting_finding.text_en', null)],
      'workbook.missing-cell',
      'F',
    ],
    ['half a decision', [at('Giải trình', 'explanation.decision_en', null)], 'workbook.missing-cell', 'M'],
    ['unknown works', [at('Nhiệm vụ', 'task.works', 'LS-99')], 'unknown-works', 'C'],
    ['an unknown source', [at('Nhiệm vụ', 'task.source', 'BC-99')], 'unknown-source', 'C'],
    ['an unknown meeting', [at('Nhiệm vụ', 'task.meeting', '2031-01-01')], 'unknown-meeting', 'C'],
    ['due before the meeting', [at('Nhiệm vụ', 'task.due_on', day('2017-04-11'))], 'task-due-before-meeting', 'C'],
    ['an agenda item without time', [at('Cuộc họp', 'agenda.minutes', 0)], 'agenda-without-time', 'C'],
  ])('%s', async (_, changes, rule, column) => {
    const finding = await expectRefused(boards, await withCells(changes));
    expect(finding).toMatchObject({ rule, place: { sheet: changes[0]?.sheet, column } });
    expect(finding.place?.row).toBeGreaterThanOrEqual(FIRST_ROW);
  });

  test.each([
    ['done before the meeting set it', '2017-04-11', '2017-04-20', 'task-done-before-meeting'],
    ['known before it was done', '2017-06-10', '2017-06-09', 'task-known-before-done'],
    ['known in the future', '2017-06-10', '2031-06-09', 'future-date'],
  ])('%s', async (_, on, known, rule) => {
    const finding = await expectRefused(boards, await withDays(on, known));
    expect(finding).toMatchObject({ rule, place: { sheet: 'Nhiệm vụ', row: FIRST_ROW } });
  });

  test('the same task twice', async () => {
    const twice = await writeSmallWorkbook({ task: [FIRST_TASK, { ...FIRST_TASK, due_on: '2017-06-20' }] });
    expect(await expectRefused(boards, twice)).toMatchObject({
      rule: 'workbook.repeated-row',
      place: { sheet: 'Nhiệm vụ', row: FIRST_ROW + 1 },
    });
  });
});
