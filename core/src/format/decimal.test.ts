import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDecimal } from './decimal.ts';

const print = (value: number, shift: number, min: number, max: number): string =>
  formatDecimal(value, { shift, min, max }, 'vi');

test.for([
  [1.005, 0, 0, 2, '1,01'],
  [2.675, 0, 0, 2, '2,68'],
  [0.125, 0, 0, 2, '0,13'],
  [-0.125, 0, 0, 2, '−0,13'],
  [-0.004, 0, 2, 2, '0,00'],
  [-0, 0, 0, 0, '0'],
  [1e21, 0, 0, 0, '1.000.000.000.000.000.000.000'],
  [1.5e-7, 0, 0, 8, '0,00000015'],
  [5e-324, 0, 0, 2, '0'],
  [123456, 3, 0, 0, '123'],
  [123500, 3, 0, 0, '124'],
  [0.07, -2, 0, 0, '7'],
  [0.57, -2, 0, 2, '57'],
  [1000, 0, 2, 2, '1.000,00'],
  [999.5, 0, 0, 0, '1.000'],
] as const)('%s shifted by %s with %s to %s decimals is %s', ([value, shift, min, max, text]) => {
  expect(print(value, shift, min, max)).toBe(text);
});

test('what is printed reads back as the rounded number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 6 }), (scaled, decimals) => {
      const text = formatDecimal(scaled, { shift: decimals, min: decimals, max: decimals }, 'en');
      expect(BigInt(text.replaceAll(/[,.]/g, '').replace('−', '-'))).toBe(BigInt(scaled));
    }),
  );
});
