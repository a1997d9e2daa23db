import { describe, expect, test } from 'vitest';
import { LOC_SON, observe } from '../boards/sample-content.testing.ts';
import { absent } from '../readings/reading.ts';
import { resolveReading, toReading } from './observation-reading.ts';

const leased = (given: Parameters<typeof observe>[3]) => observe(LOC_SON, 'land_leased', '2018-03', given);

describe('observations as readings', () => {
  test('an invented figure says so in its status, an invented estimate stays an estimate with the mark', () => {
    expect(toReading(leased({ value: 1, status: 'actual', illustrative: true }))).toMatchObject({
      status: 'illustrative',
      illustrative: true,
    });
    expect(toReading(leased({ value: 1, status: 'estimate', illustrative: true }))).toMatchObject({
      status: 'estimate',
      illustrative: true,
    });
    expect(toReading(leased({ value: 1, status: 'actual' }))).toMatchObject({ status: 'actual', illustrative: false });
  });

  test('a withheld misprint is absent and keeps its evidence', () => {
    const misprint = leased({ value: 486_610_000, withheld: true });
    expect(toReading(misprint)).toEqual(absent('not-published', misprint.id));
  });

  test('sources that disagree give the first recorded value, marked as a conflict', () => {
    const first = leased({ value: 68, id: 'x~2', recordedAt: '2017-01-01T00:00:00Z' });
    const later = leased({ value: 71, id: 'x~1', recordedAt: '2017-02-01T00:00:00Z' });
    expect(resolveReading([later, first])).toMatchObject({ value: 68, status: 'conflict', evidence: 'x~2' });
  });

  test('of two recorded at the same instant the lower version is first, also past nine', () => {
    const [second, tenth] = [leased({ value: 1, id: 'x~2' }), leased({ value: 2, id: 'x~10' })];
    expect(resolveReading([tenth, second])).toMatchObject({ value: 1, evidence: 'x~2' });
  });

  test('sources that agree are no conflict', () => {
    const readings = [leased({ value: 68, id: 'x~1' }), leased({ value: 68, id: 'x~2' })];
    expect(resolveReading(readings)).toMatchObject({ value: 68, status: 'actual', evidence: 'x~1' });
  });

  test('a withheld value does not contradict the others', () => {
    const readings = [leased({ value: 486, id: 'x~1', withheld: true }), leased({ value: 48, id: 'x~2' })];
    expect(resolveReading(readings)).toMatchObject({ value: 48, status: 'actual', evidence: 'x~2' });
  });

  test('nothing stated is no reading at all', () => {
    expect(resolveReading([])).toBeUndefined();
  });
});
