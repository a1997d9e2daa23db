import { describe, expect, test } from 'vitest';
import type { BoardContent } from '../boards/board-content.ts';
import { EMPTY_BOARD, LOC_SON, observe, SOURCE } from '../boards/sample-content.testing.ts';
import { checkContent } from './check-content.ts';

const found = (content: Partial<BoardContent>) =>
  checkContent({ ...EMPTY_BOARD, ...content }).map(({ rule, severity }) => `${severity} ${rule}`);
const ledger = [
  observe(LOC_SON, 'land_industrial', '2017-03', 1_000_000),
  observe(LOC_SON, 'land_uncleared', '2017-03', 400_000),
  observe(LOC_SON, 'land_cleared', '2017-03', 599_000),
];

describe('what stops a release', () => {
  test('a sound board may be released', () => {
    expect(found({ observations: [observe(LOC_SON, 'exports_usd', '2017-Q1', 1)] })).toEqual([]);
  });

  test('a ledger out of balance without a reconciliation note', () => {
    expect(found({ observations: ledger })).toEqual(['error ledger-residual']);
    const text = { vi: 'Đối chiếu', en: 'Reconciled' };
    const note = { zone: LOC_SON, period: '2017-03', text, sourceKey: null };
    expect(found({ observations: ledger, ledgerNotes: [{ ...note, kind: 'remark' }] })).toEqual([
      'error ledger-residual',
    ]);
    expect(found({ observations: ledger, ledgerNotes: [{ ...note, kind: 'reconciliation' }] })).toEqual([]);
  });

  test('a public text that is missing in one language', () => {
    const [zone] = EMPTY_BOARD.zones;
    if (zone === undefined) throw new Error('no zone');
    expect(found({ zones: [{ ...zone, name: { vi: 'Phú Hội', en: '' } }] })).toEqual(['error text-missing']);
    expect(found({ sources: [{ ...SOURCE, publisher: { vi: '', en: 'Board' } }] })).toEqual(['error text-missing']);
  });

  test('a figure without a source', () => {
    const observations = [observe(LOC_SON, 'exports_usd', '2017-Q1', { value: 1, sourceKey: null })];
    expect(found({ observations })).toEqual(['error source-missing']);
  });

  test('a jump does not stop it', () => {
    const observations = [observe(LOC_SON, 'exports_usd', '2017-Q1', 1), observe(LOC_SON, 'exports_usd', '2017-Q2', 9)];
    expect(found({ observations })).toEqual(['warning jump']);
  });

  test('a version that has been replaced does not stop it', () => {
    const observations = [
      observe(LOC_SON, 'exports_usd', '2017-Q1', { value: -1, supersededBy: 'x' }),
      observe(LOC_SON, 'exports_usd', '2017-Q1', { value: 1, id: 'x' }),
    ];
    expect(found({ observations })).toEqual([]);
  });

  test('a statement in a period that nobody can read is told and the rest is still checked', () => {
    const unreadable = { ...observe(LOC_SON, 'exports_usd', '2017-Q1', 1), period: 'soon' };
    expect(found({ observations: [unreadable, ...ledger] })).toEqual(['error unknown-period', 'error ledger-residual']);
  });
});
