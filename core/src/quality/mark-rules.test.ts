import { expect, test } from 'vitest';
import type { BoardContent } from '../boards/board-content.ts';
import {
  aimYear,
  EMPTY_BATCH,
  EMPTY_BOARD,
  FACT,
  LOC_SON,
  LOT,
  observe,
  PLAN,
  SOURCE,
  state,
} from '../boards/sample-content.testing.ts';
import { STEP, WORKS } from './broken-rules.testing.ts';
import { checkBatch } from './check-batch.ts';
import { checkContent } from './check-content.ts';

const INVENTED = { ...SOURCE, illustrative: true };
const marked = { sourceKey: SOURCE.key, illustrative: true };
const unmarked = { sourceKey: SOURCE.key, illustrative: false };
const leased = { kind: 'leased' as const, on: '2016-05-01', note: null };

const BOARD: BoardContent = {
  ...EMPTY_BOARD,
  sources: [INVENTED],
  plans: [{ ...PLAN, illustrative: true }],
  observations: [observe(LOC_SON, 'exports_usd', '2017-Q1', { value: 5, ...marked })],
};

const marksOf = (content: Partial<BoardContent>) =>
  checkContent({ ...BOARD, ...content }).flatMap(({ rule, severity, params }) =>
    rule === 'mark-missing' ? [[severity, params.what, params.source]] : [],
  );

test('what an invented source states stays marked: everything marked passes', () => {
  expect(marksOf({ lots: [{ ...LOT, ...marked, evidence: [{ ...leased, ...marked }] }] })).toEqual([]);
});

test('a correction with a reason cannot take the mark off', () => {
  const revision = { reason: 'R1' as const, note: 'báo cáo bổ sung' };
  const observations = [state(LOC_SON, 'exports_usd', '2017-Q1', { value: 5, ...unmarked, revision })];
  expect(checkBatch(BOARD, { ...EMPTY_BATCH, observations })).toMatchObject([
    { rule: 'mark-missing', severity: 'error', place: { sheet: 'Thực hiện', row: 12 } },
  ]);
});

test('a correction from a real source may', () => {
  const real = { ...SOURCE, key: 'BC-01', illustrative: false };
  const revision = { reason: 'R1' as const, note: 'báo cáo thật' };
  const given = { value: 5, illustrative: false, sourceKey: real.key, revision };
  const observations = [state(LOC_SON, 'exports_usd', '2017-Q1', given)];
  expect(checkBatch(BOARD, { ...EMPTY_BATCH, sources: [real], observations })).toEqual([]);
});

test('a target of an invented plan, and an invented plan by its source, are held to it', () => {
  expect(marksOf({ targets: aimYear(LOC_SON, 'exports_usd', 9) })).toEqual([['error', 'exports_usd', PLAN.id]]);
  expect(marksOf({ plans: [{ ...PLAN, illustrative: false }] })).toEqual([['error', PLAN.id, SOURCE.key]]);
});

test('so are lots and their evidence, works and their progress, clearance and facts, each told once', () => {
  expect(marksOf({ lots: [{ ...LOT, ...unmarked, evidence: [{ ...leased, ...unmarked }] }] })).toHaveLength(1);
  expect(marksOf({ lots: [{ ...LOT, ...marked, evidence: [{ ...leased, ...unmarked }] }] })).toHaveLength(1);
  const physical = [{ quarter: '2017-Q1' as const, percent: 30, illustrative: false }];
  expect(marksOf({ works: [{ ...WORKS, ...marked, physical }] })).toEqual([['error', WORKS.code, SOURCE.key]]);
  expect(marksOf({ clearance: [{ ...STEP, ...unmarked }] })).toEqual([['error', STEP.plan, SOURCE.key]]);
  expect(marksOf({ facts: [{ ...FACT, sourceKey: SOURCE.key }] })).toEqual([['error', FACT.code, SOURCE.key]]);
});

test('an invented source is not made a real one by stating it again', () => {
  const batch = { ...EMPTY_BATCH, sources: [{ ...INVENTED, illustrative: false }] };
  expect(checkBatch(BOARD, batch).filter(({ params }) => params.what === SOURCE.key)).toMatchObject([
    { rule: 'mark-missing', severity: 'error' },
  ]);
});
