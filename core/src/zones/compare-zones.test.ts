import { describe, expect, test } from 'vitest';
import {
  EMPTY_BOARD,
  FACT,
  LOC_SON,
  observe,
  observeQuarters,
  PHU_HOI,
  releaseOf,
} from '../boards/sample-content.testing.ts';
import type { Fact } from '../facts/fact.ts';
import { METRIC_CODES } from '../metrics/catalogue.ts';
import type { ComparisonRow } from './compare-zones.ts';
import { compareZones } from './compare-zones.ts';

type Content = Parameters<typeof releaseOf>[0];
const BOTH = [LOC_SON, PHU_HOI];

function rowOf(content: Content, code: string): ComparisonRow {
  const row = compareZones(releaseOf(content), BOTH).rows.find((one) => one.code === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
}

/** Value or absence with its period, zone by zone. */
const cellsOf = ({ cells }: ComparisonRow) =>
  cells.map(({ zone, reading, period }) => [zone, reading.value ?? reading.absence, period]);

describe('figures of two zones', () => {
  test('stand at the last date that both share, although each has a later one', () => {
    const row = rowOf(
      {
        observations: [
          observe(LOC_SON, 'projects_valid', '2016', 50),
          observe(LOC_SON, 'projects_valid', '2017-06', 56),
          observe(PHU_HOI, 'projects_valid', '2016', 33),
          observe(PHU_HOI, 'projects_valid', '2017-08', 34),
        ],
      },
      'projects_valid',
    );
    expect(cellsOf(row)).toEqual([
      [LOC_SON, 50, '2016'],
      [PHU_HOI, 33, '2016'],
    ]);
    expect(row).toMatchObject({ comparability: 'comparable', highest: [LOC_SON], lowest: [PHU_HOI] });
  });

  test('of different dates are shown with their dates and no difference is marked', () => {
    const observations = [
      observe(LOC_SON, 'projects_valid', '2017-06', 56),
      observe(PHU_HOI, 'projects_valid', '2016', 33),
    ];
    expect(rowOf({ observations }, 'projects_valid')).toMatchObject({
      comparability: 'other-date',
      highest: [],
      lowest: [],
    });
  });

  test('of which one is an estimate are not equally sure', () => {
    const observations = [
      observe(LOC_SON, 'projects_valid', '2017-06', 56),
      observe(PHU_HOI, 'projects_valid', '2017-06', { value: 33, status: 'estimate' }),
    ];
    expect(rowOf({ observations }, 'projects_valid').comparability).toBe('other-status');
  });

  test('about which sources disagree are not compared', () => {
    const twice = [33, 35].map((value, index) => ({
      ...observe(PHU_HOI, 'projects_valid', '2017-06', value),
      id: `phu-hoi~projects_valid~2017-06~${index + 1}`,
    }));
    const observations = [observe(LOC_SON, 'projects_valid', '2017-06', 56), ...twice];
    expect(rowOf({ observations }, 'projects_valid').comparability).toBe('conflict');
  });

  test('of which one is unknown say why it is, and never show 0', () => {
    const row = rowOf({ observations: [observe(LOC_SON, 'projects_valid', '2017-06', 56)] }, 'projects_valid');
    expect(cellsOf(row)).toEqual([
      [LOC_SON, 56, '2017-06'],
      [PHU_HOI, 'not-reported', null],
    ]);
    expect(row.comparability).toBe('absent');
  });

  test('that are equal have no highest and no lowest', () => {
    const observations = BOTH.map((zone) => observe(zone, 'projects_valid', '2017-06', 7));
    expect(rowOf({ observations }, 'projects_valid')).toMatchObject({
      comparability: 'comparable',
      highest: [],
      lowest: [],
    });
  });

  test('of a flow are what both reached this year to date', () => {
    const observations = [
      ...observeQuarters(LOC_SON, 'land_handed_over', [1, 2, 3]),
      ...observeQuarters(PHU_HOI, 'land_handed_over', [4, 5, 6]),
    ];
    const row = rowOf({ observations }, 'land_handed_over');
    expect(cellsOf(row)).toEqual([
      [LOC_SON, 6, '2017-9M'],
      [PHU_HOI, 15, '2017-9M'],
    ]);
    expect(row).toMatchObject({ comparability: 'comparable', highest: [PHU_HOI] });
  });

  test('of a flow that one zone has not reported are those of the last span that both have', () => {
    const observations = [
      ...observeQuarters(LOC_SON, 'land_handed_over', [1, 2, 3]),
      ...observeQuarters(PHU_HOI, 'land_handed_over', [4, 5, null]),
    ];
    expect(cellsOf(rowOf({ observations }, 'land_handed_over')).map(([, , period]) => period)).toEqual([
      '2017-Q2',
      '2017-Q2',
    ]);
  });
});

describe('occupancy', () => {
  const land = (zone: string, period: string, [leased, cleared, uncleared]: readonly [number, number, number]) => [
    observe(zone, 'land_leased', period, leased),
    observe(zone, 'land_cleared', period, cleared),
    observe(zone, 'land_uncleared', period, uncleared),
  ];
  const content = {
    observations: [
      ...land(LOC_SON, '2017-06-30', [60, 100, 50]),
      ...land(PHU_HOI, '2017-06-30', [40, 50, 30]),
      ...land(PHU_HOI, '2017-09-14', [41, 50, 30]),
    ],
  };

  test('stands on both denominators, with both, all of one date', () => {
    const rows = ['occupancy_of_cleared', 'occupancy_of_industrial', 'land_cleared', 'land_industrial'].map((code) =>
      rowOf(content, code),
    );
    expect(rows.map(cellsOf)).toEqual([
      [
        [LOC_SON, 0.6, '2017-06-30'],
        [PHU_HOI, 0.8, '2017-06-30'],
      ],
      [
        [LOC_SON, 0.4, '2017-06-30'],
        [PHU_HOI, 0.5, '2017-06-30'],
      ],
      [
        [LOC_SON, 100, '2017-06-30'],
        [PHU_HOI, 50, '2017-06-30'],
      ],
      [
        [LOC_SON, 150, '2017-06-30'],
        [PHU_HOI, 80, '2017-06-30'],
      ],
    ]);
    expect(rows.map(({ comparability }) => comparability)).toEqual(Array(4).fill('comparable'));
  });
});

describe('what is stated beside the catalogue', () => {
  const distance = (zone: string, value: string, more: Partial<Fact> = {}): Fact => ({
    ...FACT,
    zone,
    code: 'distance_da_lat',
    value,
    ...more,
  });

  test('distances to one place stand side by side; of one date they are compared', () => {
    const facts = [distance(LOC_SON, '110'), distance(PHU_HOI, '35')];
    expect(rowOf({ facts }, 'distance_da_lat')).toMatchObject({ comparability: 'comparable', highest: [LOC_SON] });
    const undated = facts.map((one) => ({ ...one, period: 'undated' }));
    expect(rowOf({ facts: undated }, 'distance_da_lat').comparability).toBe('other-date');
    const disputed = [...facts, distance(PHU_HOI, '40', { sourceKey: null })];
    const row = rowOf({ facts: disputed }, 'distance_da_lat');
    expect(row.comparability).toBe('conflict');
    // Both figures of the zone whose sources disagree; the other zone has one.
    const shown = row.cells.map(({ reading, others }) => [reading, ...others.map((one) => one.reading)]);
    expect(shown.map((readings) => readings.map(({ value }) => value).sort())).toEqual([[110], [35, 40]]);
    expect(shown[1]?.map((reading) => reading.value !== null && reading.status)).toEqual(['conflict', 'conflict']);
  });

  test('prices in different units are shown and not compared', () => {
    const price = (zone: string, unit: string): Fact =>
      distance(zone, '1', { code: 'land_rent', unit, period: '2017-06' });
    const facts = [price(LOC_SON, 'USD/m²/năm'), price(PHU_HOI, 'đồng/m²/năm')];
    expect(rowOf({ facts }, 'land-rent')).toMatchObject({ comparability: 'other-unit', better: 'lower' });
  });

  test('what nobody publishes of any zone is still a row that says so', () => {
    expect(cellsOf(rowOf({}, 'wastewater-installed'))).toEqual(BOTH.map((zone) => [zone, 'not-published', null]));
  });
});

describe('a comparison', () => {
  test('has every indicator of the catalogue, in its order, with its definition', () => {
    const { rows, zones } = compareZones(releaseOf({}), [PHU_HOI, LOC_SON]);
    expect(rows.flatMap(({ metric }) => metric ?? [])).toEqual(METRIC_CODES);
    expect(rows.filter(({ definition }) => definition.vi === '' || definition.en === '')).toEqual([]);
    expect(zones.map(({ slug }) => slug)).toEqual([PHU_HOI, LOC_SON]);
  });

  test('of a zone that is not there is refused', () => {
    expect(() => compareZones(releaseOf({ zones: EMPTY_BOARD.zones }), [LOC_SON, 'tan-phu'])).toThrow(
      'No such zone: tan-phu',
    );
  });
});
