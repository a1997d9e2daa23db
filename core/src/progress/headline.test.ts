import { describe, expect, test } from 'vitest';
import {
  aim,
  aimYear,
  LOC_SON,
  observe,
  observeQuarters,
  PHU_HOI,
  releaseOf,
} from '../boards/sample-content.testing.ts';
import { compareProgress } from './compare-progress.ts';
import { listHeadlines } from './headline.ts';
import { sortByGap } from './sort-by-gap.ts';

const zones = [LOC_SON, PHU_HOI];
const content = releaseOf({
  observations: zones.flatMap((zone) => [
    ...observeQuarters(zone, 'projects_licensed', [2, 2, 2]),
    ...observeQuarters(zone, 'public_capital_disbursed', [4, 4, 4]),
    ...observeQuarters(zone, 'land_handed_over', [10, 10, 10]),
    ...observeQuarters(zone, 'households_settled', [1, 1, 1]),
    observe(zone, 'households_outstanding', '2017-Q3', 100),
  ]),
  targets: zones.flatMap((zone) => [
    ...aim(zone, 'projects_licensed', [2, 4, 6, 8, 8]),
    ...aim(zone, 'public_capital_disbursed', [6, 12, 18, 24, 24]),
    ...aimYear(zone, 'land_handed_over', 60),
    ...aim(zone, 'households_settled', [2, 4, 6, 8, 8]),
    ...aim(zone, 'households_outstanding', [undefined, undefined, 80, undefined, 60]),
  ]),
});
const rows = compareProgress(content, { year: 2017, through: '2017-Q3', plan: null, zone: null, metric: null });

describe('the three themes of the review', () => {
  const [investment, disbursement, clearance] = listHeadlines(rows);

  test('each is led by its first metric that can be judged', () => {
    expect(investment?.lead).toMatchObject({ metric: 'projects_licensed', zone: 'all', toDate: { status: 'on-plan' } });
    expect(disbursement?.lead).toMatchObject({ metric: 'public_capital_disbursed', toDate: { status: 'behind' } });
    expect(clearance?.lead).toMatchObject({ metric: 'households_settled', toDate: { status: 'behind' } });
  });

  test('each shows the same metric zone by zone', () => {
    expect(clearance?.zones.map((row) => [row.zone, row.metric])).toEqual([
      [LOC_SON, 'households_settled'],
      [PHU_HOI, 'households_settled'],
    ]);
  });

  test('each counts what is on plan, behind, without a path and without a figure', () => {
    expect(clearance?.counts).toEqual({
      'on-plan': 0,
      watch: 0,
      behind: 2,
      'no-path': 1,
      'no-plan': 0,
      'no-target': 0,
      'not-reported': 1,
    });
    expect(clearance?.others.map((row) => row.metric)).toEqual([
      'households_outstanding',
      'land_handed_over',
      'compensation_paid',
    ]);
  });

  test('a board without figures still has its three themes', () => {
    const none = compareProgress(releaseOf({}), {
      year: 2017,
      through: '2017-Q3',
      plan: null,
      zone: null,
      metric: null,
    });
    expect(listHeadlines(none).map((one) => one.lead?.toDate.status)).toEqual(Array(3).fill('not-reported'));
    expect(listHeadlines([])[0]?.lead).toBeUndefined();
  });
});

describe('the scorecard', () => {
  test('begins with what is furthest behind and ends with what has no figure', () => {
    const order = sortByGap(rows.filter((row) => row.zone === LOC_SON)).map((row) => row.metric);
    expect(order.slice(0, 6)).toEqual([
      'households_settled',
      'public_capital_disbursed',
      'disbursement_rate',
      'households_outstanding',
      'projects_licensed',
      'land_handed_over',
    ]);
    expect(order).toHaveLength(36);
  });
});
