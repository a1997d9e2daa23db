import { describe, expect, test } from 'vitest';
import { cutoffOf } from './period-cutoff.ts';

const release = { cutoff: '2017-09-14', through: '2017-Q3' } as const;

describe('the day to which the figures of a period run', () => {
  test("is the release's own for its last period, which had not ended", () => {
    expect(cutoffOf({ release, through: '2017-Q3' })).toBe('2017-09-14');
  });

  test('is the last day of a period that was over before', () => {
    expect(cutoffOf({ release, through: '2017-Q2' })).toBe('2017-06-30');
    expect(cutoffOf({ release, through: '2016-Q4' })).toBe('2016-12-31');
  });

  test("is the release's own for a period still to come: nothing later is known", () => {
    expect(cutoffOf({ release, through: '2017-Q4' })).toBe('2017-09-14');
  });
});
