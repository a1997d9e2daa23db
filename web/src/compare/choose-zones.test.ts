import { expect, test } from 'vitest';
import { chooseZones } from './choose-zones.ts';

const BOARD = ['a', 'b', 'c', 'd', 'e'].map((slug) => ({ slug }));

test.each([
  [undefined, ['a', 'b', 'c', 'd'], [], []],
  ['c,a', ['c', 'a'], [], []],
  ['c,c', ['c', 'a'], [], []],
  ['c,Lộc Sơn', ['c', 'a'], ['Lộc Sơn'], []],
  ['x,y', ['a', 'b'], ['x', 'y'], []],
  ['e,d,c,b,a', ['e', 'd', 'c', 'b'], [], ['a']],
  [' , ', ['a', 'b', 'c', 'd'], [], []],
] as const)('zones=%s shows what there is and names the rest', (asked, chosen, unknown, leftOut) => {
  expect(chooseZones(asked, BOARD)).toEqual({ chosen, unknown, leftOut });
});

test('a board of one zone has nothing beside it', () => {
  expect(chooseZones('a,b', [{ slug: 'a' }])).toEqual({ chosen: ['a'], unknown: ['b'], leftOut: [] });
});
