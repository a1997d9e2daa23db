import { expect, test } from 'vitest';
import { chooseZones } from './choose-zones.ts';

const BOARD = ['a', 'b', 'c', 'd', 'e'].map((slug) => ({ slug }));

test.each([
  [undefined, { chosen: ['a', 'b', 'c', 'd'] }],
  ['c,a', { chosen: ['c', 'a'] }],
  ['c,c', { chosen: ['c', 'a'], added: ['a'] }],
  ['c,Lộc Sơn', { chosen: ['c', 'a'], unknown: ['Lộc Sơn'], added: ['a'] }],
  ['x,y', { chosen: ['a', 'b'], unknown: ['x', 'y'], added: ['a', 'b'] }],
  ['e,d,c,b,a', { chosen: ['e', 'd', 'c', 'b'], leftOut: ['a'] }],
  [' , ', { chosen: ['a', 'b', 'c', 'd'] }],
] as const)('zones=%s shows what there is and names the rest', (asked, expected) => {
  expect(chooseZones(asked, BOARD)).toEqual({ unknown: [], added: [], leftOut: [], ...expected });
});

test('a board of one zone has nothing beside it', () => {
  expect(chooseZones('a,b', [{ slug: 'a' }])).toEqual({ chosen: ['a'], unknown: ['b'], added: [], leftOut: [] });
});
