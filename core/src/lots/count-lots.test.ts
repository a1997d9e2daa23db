import { describe, expect, test } from 'vitest';
import type { ReleaseContent } from '../boards/board-content.ts';
import { EMPTY_BOARD, LOT, releaseOf } from '../boards/sample-content.testing.ts';
import { formatLotCount } from '../format/lot.ts';
import { assessLots } from './assess-lots.ts';
import { countLots } from './count-lots.ts';
import type { Lot } from './lot.ts';

const offered = (code: string, areaM2: number, ...months: string[]): Lot => ({
  ...LOT,
  code,
  areaM2,
  evidence: months.map((on) => ({ kind: 'offered', on, sourceKey: LOT.sourceKey, note: null, illustrative: false })),
});

const cited: Partial<ReleaseContent> = { board: { ...EMPTY_BOARD.board, recordKind: 'cited' } };
const countsOf = (lots: readonly Lot[], content: Partial<ReleaseContent>) =>
  countLots(assessLots(releaseOf({ ...content, lots }), '2026-01-01'));

const CN11 = offered('CN11', 35_540, '2018-03');
const PART = offered('CN11-part', 11_800, '2019-06');
const CN9 = offered('CN9-part', 24_500, '2018-03', '2019-06');

describe('lots of a cited record', () => {
  test('of different notices have no area together: a later one may offer a part of what an earlier one did', () => {
    const { all, byBlock } = countsOf([CN11, PART, CN9], cited);
    expect(all).toEqual({ lots: 3, areaM2: null });
    expect(byBlock.map(({ areaM2 }) => areaM2)).toEqual([null]);
    expect(formatLotCount(all, false, 'vi').replaceAll('\u00a0', ' ')).toBe('3 lô, khác ngày, không cộng');
  });

  test('of one notice add up: 3.63 ha were on offer in June 2019', () => {
    expect(countsOf([PART, CN9], cited).all).toEqual({ lots: 2, areaM2: 36_300 });
  });
});

test('a board keeps its lots up to the cut-off, so they add up whenever each was last checked', () => {
  expect(countsOf([CN11, CN9], {}).all).toEqual({ lots: 2, areaM2: 60_040 });
});

test('an offer is no check on the ground, and keeps the month that its notice prints', () => {
  const [lot] = assessLots(releaseOf({ ...cited, lots: [CN11] }), '2018-04-15');
  expect(lot).toMatchObject({ verifiedOn: '2018-03', verifiedAs: 'offered', freshness: 'fresh', statedOn: '2018-03' });
});
