import { absent, present } from '@zones/core/readings/reading';
import { expect, test } from 'vitest';
import { findNewestPoint } from './newest-point.ts';

const point = (period: string, from: string | null, to: string, value: number | null) => ({
  period,
  from,
  to,
  reading: value === null ? absent('not-published') : present(value, 'actual', `x~${period}`),
});

const row = (...points: ReturnType<typeof point>[]) => ({
  zone: 'loc-son',
  metric: 'projects_licensed' as const,
  unit: 'project' as const,
  points,
});

test('a missing figure is never the newest', () => {
  const newest = findNewestPoint(
    row(point('2013-9M', '2013-01-01', '2013-09-30', 2), point('2017', '2017-01-01', '2017-12-31', null)),
  );
  expect(newest?.period).toBe('2013-9M');
});

test('of a quarter and a year that end together the year is shown', () => {
  const newest = findNewestPoint(
    row(point('2020-Q4', '2020-10-01', '2020-12-31', 3), point('2020', '2020-01-01', '2020-12-31', 14)),
  );
  expect(newest?.reading.value).toBe(14);
});

test('a record without figures has no newest', () => {
  expect(findNewestPoint(row())).toBeUndefined();
});

test('what is invented is on no record, however new', () => {
  const invented = point('2017-Q3', '2017-07-01', '2017-09-30', 107);
  const reading = present(107, 'estimate', 'x~2017-Q3', true);
  expect(findNewestPoint(row({ ...invented, reading }))).toBeUndefined();
});

test('nothing that a period could not know is shown beside it', () => {
  const both = row(point('2013-9M', '2013-01-01', '2013-09-30', 2), point('2020', '2020-01-01', '2020-12-31', 14));
  expect(findNewestPoint(both, '2017-09-30')?.reading.value).toBe(2);
  expect(findNewestPoint(both, '2005-03-31')).toBeUndefined();
});
