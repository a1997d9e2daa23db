import { describe, expect, test } from 'vitest';
import type { ReleaseContent } from '../boards/board-content.ts';
import { aim, LOC_SON, observe, observeQuarters, PHU_HOI, releaseOf } from '../boards/sample-content.testing.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import { absent } from '../readings/reading.ts';
import { listSeries } from './list-series.ts';

function pointsOf(content: Partial<ReleaseContent>, metric: MetricCode, zone = LOC_SON) {
  return (listSeries(releaseOf(content), metric, zone)[0]?.points ?? []).map(
    ({ period, from, to, reading }) => [period, from, to, reading.value] as const,
  );
}

describe('everything on record of a metric', () => {
  test('a flow has a span, a level has a date', () => {
    const observations = [
      observe(LOC_SON, 'exports_usd', '2013-6M', 70),
      observe(LOC_SON, 'exports_usd', '2017-Q1', 30),
      observe(LOC_SON, 'projects_valid', '2018-03', 40),
    ];
    expect(pointsOf({ observations }, 'exports_usd')).toEqual([
      ['2013-6M', '2013-01-01', '2013-06-30', 70],
      ['2017-Q1', '2017-01-01', '2017-03-31', 30],
    ]);
    expect(pointsOf({ observations }, 'projects_valid')).toEqual([['2018-03', null, '2018-03-31', 40]]);
  });

  test('of two figures that end on one day the longer span comes last', () => {
    const observations = [
      observe(LOC_SON, 'exports_usd', '2017-9M', 90),
      observe(LOC_SON, 'exports_usd', '2017-Q3', 30),
    ];
    expect(pointsOf({ observations }, 'exports_usd').map(([period]) => period)).toEqual(['2017-Q3', '2017-9M']);
  });

  test('an undated statement has no place in time', () => {
    expect(pointsOf({ observations: [observe(LOC_SON, 'projects_valid', 'undated', 26)] }, 'projects_valid')).toEqual(
      [],
    );
  });

  test('a withheld misprint is a gap with its evidence', () => {
    const misprint = observe(LOC_SON, 'capital_registered_usd', '2018-08', { value: 486_610_000, withheld: true });
    const [row] = listSeries(releaseOf({ observations: [misprint] }), 'capital_registered_usd', LOC_SON);
    expect(row?.points[0]?.reading).toEqual(absent('not-published', misprint.id));
  });

  test('all zones have the quarters that every zone reported', () => {
    const observations = [
      ...observeQuarters(LOC_SON, 'projects_licensed', [1, 2]),
      ...observeQuarters(PHU_HOI, 'projects_licensed', [3]),
      observe('all', 'projects_licensed', '2013-6M', 5),
    ];
    expect(pointsOf({ observations }, 'projects_licensed', 'all')).toEqual([
      ['2013-6M', '2013-01-01', '2013-06-30', 5],
      ['2017-Q1', '2017-01-01', '2017-03-31', 4],
    ]);
  });

  test('a date or span that is stated of every zone is stated of them together; one zone alone is not', () => {
    const observations = [
      observe(LOC_SON, 'land_leased', '2022', 1_129_579),
      observe(PHU_HOI, 'land_leased', '2022', 618_400),
      observe(LOC_SON, 'land_leased', '2023', 1_130_000),
      observe(LOC_SON, 'projects_licensed', '2013-6M', 2),
      observe(PHU_HOI, 'projects_licensed', '2013-6M', 3),
    ];
    expect(pointsOf({ observations }, 'land_leased', 'all')).toEqual([['2022', null, '2022-12-31', 1_747_979]]);
    expect(pointsOf({ observations }, 'projects_licensed', 'all').map(([, , , value]) => value)).toEqual([5]);
    const [row] = listSeries(releaseOf({ observations }), 'land_leased', 'all');
    const proof = findEvidence(releaseOf({ observations }), row?.points[0]?.reading.evidence ?? '');
    expect(proof?.inputs.map(({ reading }) => reading.value)).toEqual([1_129_579, 618_400]);
  });

  test('occupancy is recomputed at every date of the ledger that gives one', () => {
    const observations = [
      observe(LOC_SON, 'land_leased', '2018-03', 50),
      observe(LOC_SON, 'land_cleared', '2018-03', 100),
      observe(LOC_SON, 'land_leased', '2019-06', 60),
      observe(LOC_SON, 'occupancy_of_cleared', '2022', 0.9468),
    ];
    expect(pointsOf({ observations }, 'occupancy_of_cleared')).toEqual([
      ['2018-03', null, '2018-03-31', 0.5],
      ['2022', null, '2022-12-31', 0.9468],
    ]);
  });

  test('the disbursement rate stands at each quarter of a year with a plan', () => {
    const content = {
      observations: observeQuarters(LOC_SON, 'public_capital_disbursed', [4, 4]),
      targets: aim(LOC_SON, 'public_capital_disbursed', [4, 8, 12, 16, 16]),
    };
    expect(pointsOf(content, 'disbursement_rate').map(([period, , , value]) => [period, value])).toEqual([
      ['2017-Q1', 0.25],
      ['2017-Q2', 0.5],
    ]);
  });

  test('a zone without any figure still has its row', () => {
    expect(listSeries(releaseOf({}), 'revenue_vnd', null).map((row) => [row.zone, row.points.length])).toEqual([
      [LOC_SON, 0],
      [PHU_HOI, 0],
      ['all', 0],
    ]);
  });
});
