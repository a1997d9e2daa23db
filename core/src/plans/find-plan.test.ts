import { describe, expect, test } from 'vitest';
import { ORIGINAL_PLAN, PLAN, RELEASE, releaseOf } from '../boards/sample-content.testing.ts';
import { findPlan } from './find-plan.ts';

const second = { ...PLAN, id: '2017-adjusted-2', approvedOn: '2017-09-01' };

describe('which plan version a year is compared with', () => {
  test('the release’s own, also when a later one is on record', () => {
    expect(findPlan(releaseOf({ plans: [second, ORIGINAL_PLAN, PLAN] }), 2017, null)).toBe(PLAN);
  });

  test('of a kind the latest approved', () => {
    expect(findPlan(releaseOf({ plans: [second, ORIGINAL_PLAN, PLAN] }), 2017, 'adjusted')).toBe(second);
    expect(findPlan(releaseOf({ plans: [second, ORIGINAL_PLAN] }), 2017, 'original')).toBe(ORIGINAL_PLAN);
  });

  test('in another year the last one approved for that year', () => {
    const past = { ...ORIGINAL_PLAN, id: '2016-original', year: 2016 };
    expect(findPlan(releaseOf({ plans: [PLAN, past] }), 2016, null)).toBe(past);
  });

  test('none where no plan of the year, or of the kind, is on record', () => {
    expect(findPlan(releaseOf({ plans: [], release: { ...RELEASE, planId: null } }), 2017, null)).toBeNull();
    expect(findPlan(releaseOf({ plans: [ORIGINAL_PLAN] }), 2017, 'adjusted')).toBeNull();
  });
});
