import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { someContent } from '../boards/random-content.testing.ts';
import { aim, EMPTY_BOARD, LOC_SON, ORIGINAL_PLAN, observe, PLAN, RELEASE } from '../boards/sample-content.testing.ts';
import { canonicalJson } from './canonical-json.ts';
import { freezeRelease } from './freeze-release.ts';

const idsOf = (...observations: readonly ReturnType<typeof observe>[]) =>
  freezeRelease({ ...EMPTY_BOARD, observations }, RELEASE).observations.map((one) => one.id);

describe('a frozen release', () => {
  test('holds an estimate of the quarter that is not over at the cut-off', () => {
    const estimate = observe(LOC_SON, 'exports_usd', '2017-Q3', { value: 1, status: 'estimate', cutoff: '2017-09-14' });
    const level = observe(LOC_SON, 'projects_valid', '2017-09-30', { value: 1, status: 'estimate' });
    expect(idsOf(estimate, level)).toEqual([estimate.id, level.id]);
  });

  test('does not hold a figure of what had not begun', () => {
    expect(idsOf(observe(LOC_SON, 'exports_usd', '2017-Q4', 1), observe(LOC_SON, 'land_leased', '2018-03', 1))).toEqual(
      [],
    );
  });

  test('of a long record holds everything up to its cut-off, also after its last quarter', () => {
    const observations = [observe(LOC_SON, 'land_leased', '2018-03', 1), observe(LOC_SON, 'land_leased', 'undated', 2)];
    const release = { ...RELEASE, through: '2017-Q4' as const, cutoff: '2026-02-28' };
    expect(freezeRelease({ ...EMPTY_BOARD, observations }, release).observations).toHaveLength(2);
  });

  test('keeps earlier versions for evidence, and knows no version that claims a later cut-off', () => {
    const first = observe(LOC_SON, 'exports_usd', '2017-Q3', { value: 1, supersededBy: 'later' });
    const later = observe(LOC_SON, 'exports_usd', '2017-Q3', { value: 2, id: 'later', cutoff: '2017-12-31' });
    const frozen = freezeRelease({ ...EMPTY_BOARD, observations: [first, later] }, RELEASE);
    expect(frozen.observations).toEqual([{ ...first, supersededBy: null }]);
    const known = freezeRelease({ ...EMPTY_BOARD, observations: [first, { ...later, cutoff: null }] }, RELEASE);
    expect(known.observations.map((one) => one.supersededBy)).toEqual([null, 'later']);
  });

  test('holds no plan that was approved later, nor its targets', () => {
    const plans = [ORIGINAL_PLAN, { ...PLAN, approvedOn: '2017-12-01' }];
    const targets = [...aim(LOC_SON, 'exports_usd', [1]), ...aim(LOC_SON, 'exports_usd', [2], ORIGINAL_PLAN.id)];
    const frozen = freezeRelease({ ...EMPTY_BOARD, plans, targets }, RELEASE);
    expect(frozen.plans).toEqual([ORIGINAL_PLAN]);
    expect(frozen.targets.map((target) => target.value)).toEqual([2]);
  });

  test('is the same bytes whatever order the board was read in', () => {
    fc.assert(
      fc.property(someContent, (content) => {
        const { release, ...board } = content;
        const turned = {
          ...board,
          zones: [...board.zones].reverse(),
          sources: [...board.sources].reverse(),
          observations: [...board.observations].reverse(),
          plans: [...board.plans].reverse(),
          targets: [...board.targets].reverse(),
        };
        expect(canonicalJson(freezeRelease(turned, release))).toBe(canonicalJson(freezeRelease(board, release)));
      }),
    );
  });
});

describe('canonical JSON', () => {
  test('sorts keys at every depth and writes no white space', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'đ"' }], a: true, u: undefined })).toBe(
      '{"a":true,"b":[1,{"c":"đ\\"","d":null}]}',
    );
  });

  test('reads back as the value that was written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('refuses what JSON cannot hold', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, [undefined]])
      expect(() => canonicalJson(value)).toThrow('JSON cannot hold');
  });
});
