import { describe, expect, test } from 'vitest';
import { readAmount, readChoice, readDay, readFlag, readPercent } from './read-cell.ts';

describe('a cell', () => {
  test('with a percentage is a ratio; a number up to 1 may be a percentage that Excel shows, and is asked about', () => {
    expect([64.1, '64,1%', '64.1 %', '0,5%', 100, 0].map((cell) => readPercent(cell))).toEqual(
      [0.641, 0.641, 0.641, 0.005, 1, 0].map((value) => ({ ok: true, value })),
    );
    expect(readPercent(0.641)).toEqual({
      ok: false,
      rule: 'workbook.percent-or-share',
      params: { share: 0.641, percent: 64.1 },
    });
    expect(readPercent(1)).toMatchObject({ ok: false, params: { share: 1, percent: 100 } });
  });

  test('that is blank is null for every kind, never 0 or false text', () => {
    expect(readAmount(null, 9, 'tỷ đồng')).toEqual({ ok: true, value: null });
    expect(readPercent(null)).toEqual({ ok: true, value: null });
    expect(readDay(null, 0)).toEqual({ ok: true, value: null });
    expect(readFlag(null, 'Dữ liệu mẫu')).toEqual({ ok: true, value: false });
  });

  test('with a date serial follows the calendar of its file', () => {
    expect(readDay(43_003, 0)).toEqual({ ok: true, value: '2017-09-25' });
    expect(readDay(41_541, 1462)).toEqual({ ok: true, value: '2017-09-25' });
  });

  test('with a mark is yes or no, and nothing else', () => {
    expect(['x', 'X', 'Có', 'yes', true, 1].map((cell) => readFlag(cell, 'Mẫu'))).toEqual(
      Array(6).fill({ ok: true, value: true }),
    );
    expect(['không', 'no', false, 0].map((cell) => readFlag(cell, 'Mẫu'))).toEqual(
      Array(4).fill({ ok: true, value: false }),
    );
    expect(readFlag('mẫu', 'Mẫu')).toMatchObject({ ok: false, rule: 'workbook.unknown-code' });
  });

  test('with a choice is found by its code or its words, also when typed with combining marks', () => {
    const entries = [{ code: 'estimate', label: { vi: 'ước thực hiện', en: 'estimate' } }];
    const typed = ['estimate', 'Ước thực hiện', 'ước thực hiện'.normalize('NFD'), 'estimate – ước thực hiện'];
    expect(typed.map((cell) => readChoice(cell, entries, 'Loại'))).toEqual(
      Array(4).fill({ ok: true, value: 'estimate' }),
    );
  });
});
