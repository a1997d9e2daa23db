import { describe, expect, test } from 'vitest';
import { decimalsOfShare, precisionOfRow } from './row-precision.ts';
import { formatValue } from './value.ts';

const print = (values: readonly number[], unit: 'VND' | 'USD' | 'project' | 'm2'): readonly string[] => {
  const precision = precisionOfRow(values, unit);
  return values.map((value) =>
    formatValue(value, unit, { language: 'en', style: 'compact', ...precision }).replaceAll('\u00a0', ' '),
  );
};

describe('figures that are subtracted from each other', () => {
  test('stand in one unit, with the decimals that show their difference', () => {
    expect(print([3_286_000_000_000, 3_285_500_000_000, -500_000_000], 'VND')).toEqual([
      'VND 3,286.0 bn',
      'VND 3,285.5 bn',
      '−VND 0.5 bn',
    ]);
    expect(print([71_200_000, 71_150_000, -50_000], 'USD')).toEqual(['USD 71.20 m', 'USD 71.15 m', '−USD 0.05 m']);
  });

  test('take no decimals where none are needed, and never more than the unit has', () => {
    expect(print([12, 11, -1], 'project')).toEqual(['12 projects', '11 projects', '−1 project']);
    expect(print([60_000_000_000, 59_123_456_789, -876_543_211], 'VND')).toEqual([
      'VND 60.000 bn',
      'VND 59.123 bn',
      '−VND 0.877 bn',
    ]);
  });

  test('stay in small units while all of them are small', () => {
    expect(print([700_000, 650_000, -50_000], 'USD')).toEqual(['USD 700,000', 'USD 650,000', '−USD 50,000']);
  });
});

test('a small share does not read as nothing', () => {
  const say = (share: number) =>
    formatValue(share, 'ratio', { language: 'vi', style: 'table', decimals: decimalsOfShare(share) });
  expect([-0.026, -0.00015, 0.00001, 0].map(say)).toEqual(['−2,6%', '−0,02%', '0,001%', '0,0%']);
});
