import { expect, test } from 'vitest';
import { FACT, LOC_SON, releaseOf } from '../boards/sample-content.testing.ts';
import type { Fact } from '../facts/fact.ts';
import { listPrices } from './land-prices.ts';

const rent: Fact = { ...FACT, code: 'land_rent', value: '0.15', unit: 'USD/m²/năm', period: '2006-06-26' };

test('old prices stay on record as history, newest first, with the kind that they were of', () => {
  const facts = [rent, { ...rent, period: '2011', value: '0.3' }, { ...rent, code: 'infra_fee', unit: 'đồng/m²/năm' }];
  const { historic, current } = listPrices(releaseOf({ facts }), LOC_SON, '2017-09-14');
  expect(historic.map(({ kind, period, currency, reading }) => [kind, period, currency, reading.value])).toEqual([
    ['land-rent', '2011', 'USD', 0.3],
    ['land-rent', '2006-06-26', 'USD', 0.15],
    ['infrastructure-fee', '2006-06-26', 'VND', 0.15],
  ]);
  expect(current['land-rent'].reading.value).toBeNull();
});

test('of two prices of this year the newer is current and neither is history', () => {
  const facts = [
    { ...rent, period: '2017-01-01', value: '0.4' },
    { ...rent, period: '2017-06-01', value: '0.5' },
  ];
  const { historic, current } = listPrices(releaseOf({ facts }), LOC_SON, '2017-09-14');
  expect(current['land-rent'].reading.value).toBe(0.5);
  expect(historic).toEqual([]);
});
