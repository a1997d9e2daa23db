import { describe, expect, test } from 'vitest';
import {
  EMPTY_BOARD,
  FACT,
  LOC_SON,
  LOT,
  observe,
  PHU_HOI,
  releaseOf,
  SOURCE,
} from '../boards/sample-content.testing.ts';
import type { Fact } from '../facts/fact.ts';
import type { LotEvidence, LotEvidenceKind } from '../lots/lot.ts';
import type { ZoneProfile } from './zone-profile.ts';
import { findZoneProfile } from './zone-profile.ts';

type Content = Parameters<typeof releaseOf>[0];

function profileOf(content: Content, zone = LOC_SON): ZoneProfile {
  const profile = findZoneProfile(releaseOf(content), zone);
  if (profile === undefined) throw new Error('no profile');
  return profile;
}

const dated = (kind: LotEvidenceKind, on: string): LotEvidence => ({
  kind,
  on,
  sourceKey: SOURCE.key,
  note: null,
  illustrative: false,
});
const fact = (code: string, value: string | null, more: Partial<Fact> = {}): Fact => ({
  ...FACT,
  code,
  value,
  status: value === null ? null : 'reported',
  absence: value === null ? 'not-published' : null,
  ...more,
});

describe('a zone of which nothing is on record', () => {
  const empty = profileOf({ board: { ...EMPTY_BOARD.board, recordKind: 'cited' } });

  test('has a reason wherever a figure would stand, and never a 0', () => {
    expect(empty.land).toBeNull();
    expect(empty.landLevels.land_leased).toEqual({
      reading: { value: null, absence: 'not-published' },
      period: null,
      date: null,
    });
    expect(empty.capital).toMatchObject({ vnd: { absence: 'not-published' }, usd: { absence: 'not-published' } });
    expect(empty.projects.latest.map(({ reading }) => reading.value)).toEqual(Array(8).fill(null));
    expect(empty.contact).toMatchObject({ absence: 'not-published', statements: [] });
    expect(empty.utilities.map(({ free }) => free.reading)).toEqual(
      Array(3).fill({ value: null, absence: 'not-published' }),
    );
  });

  test('of a board that reports is not reported', () => {
    expect(profileOf({}).workers.employed.reading).toEqual({ value: null, absence: 'not-reported' });
  });

  test('of another board is not there', () => {
    expect(findZoneProfile(releaseOf({}), 'tan-phu')).toBeUndefined();
  });
});

describe('the land of a zone', () => {
  const observations = [
    observe(LOC_SON, 'land_leased', '2017-06-30', 60),
    observe(LOC_SON, 'land_cleared', '2017-06-30', 100),
    observe(LOC_SON, 'land_industrial', '2017-06-30', 150),
    observe(LOC_SON, 'land_available', '2017-03', 40),
    observe(PHU_HOI, 'land_leased', '2017-09', 7),
  ];

  test('is the newest ledger with both occupancies, and the last level of each kind with its own date', () => {
    const { land, landLevels } = profileOf({ observations });
    expect(land).toMatchObject({ asOf: '2017-06-30', occupancyOfCleared: { value: 0.6 } });
    expect(land?.occupancyOfIndustrial.value).toBe(0.4);
    expect(landLevels.land_available).toMatchObject({ reading: { value: 40 }, period: '2017-03', date: '2017-03-31' });
  });

  test('has its breaks marked, and those of no other zone', () => {
    const note = { zone: LOC_SON, period: '2017', kind: 'series-break', text: FACT.name, sourceKey: null } as const;
    const ledgerNotes = [
      note,
      { ...note, period: '2018' },
      { ...note, zone: PHU_HOI },
      { ...note, kind: 'remark' as const },
    ];
    expect(profileOf({ ledgerNotes }).seriesBreaks.map(({ period }) => period)).toEqual(['2018', '2017']);
  });
});

describe('the lots of a zone', () => {
  const lots = [
    { ...LOT, code: 'A1', areaM2: 100, evidence: [dated('handed-over', '2016-01-01')] },
    { ...LOT, code: 'A2', areaM2: 50, evidence: [dated('handed-over', '2016-01-01'), dated('leased', '2017-01-01')] },
    { ...LOT, code: 'A3', areaM2: 20, industries: ['wood'], illustrative: true },
    { ...LOT, zone: PHU_HOI, code: 'B1', areaM2: 900 },
  ];
  const counts = profileOf({ lots }).lots;

  test('are counted free by readiness and held by who holds them; together they are all', () => {
    expect(counts.all).toEqual({ lots: 3, areaM2: 170 });
    expect(counts.free.filter((one) => one.lots > 0)).toEqual([
      { level: 0, lots: 1, areaM2: 20 },
      { level: 3, lots: 1, areaM2: 100 },
    ]);
    expect(counts.held.filter((one) => one.lots > 0)).toEqual([{ sideState: 'leased', lots: 1, areaM2: 50 }]);
    expect(counts.byIndustry).toContainEqual({ industry: 'wood', lots: 1, areaM2: 20 });
    expect(counts.illustrative).toBe(true);
  });
});

describe('enterprise projects', () => {
  const observations = [
    observe(LOC_SON, 'projects_valid', '2017-06', 30),
    observe(LOC_SON, 'projects_operating', '2016-10', 14),
    observe(LOC_SON, 'projects_operating', '2017-08', 16),
  ];
  const stage = (code: string, value: string) => fact(code, value, { period: '2016-10', unit: 'dự án' });
  const facts = [
    stage('projects_under_construction', '5'),
    stage('projects_licensed_not_started', '3'),
    stage('projects_construction_suspended', '2'),
    stage('projects_operation_suspended', '2'),
  ];

  test('show the last figure of each stage with its date', () => {
    const { latest } = profileOf({ observations, facts }).projects;
    expect(latest.map(({ stage: name, reading, period }) => [name, reading.value, period])).toEqual([
      ['valid', 30, '2017-06'],
      ['valid-fdi', null, null],
      ['operating', 16, '2017-08'],
      ['operating-fdi', null, null],
      ['under-construction', 5, '2016-10'],
      ['not-started', 3, '2016-10'],
      ['construction-suspended', 2, '2016-10'],
      ['operation-suspended', 2, '2016-10'],
    ]);
  });

  test('are parts of one whole only at a date at which every stage is on record', () => {
    const { split } = profileOf({ observations, facts }).projects;
    expect(split?.period).toBe('2016-10');
    expect(split?.stages.map(({ reading }) => reading.value)).toEqual([14, 5, 3, 2, 2]);
    expect(profileOf({ observations, facts: facts.slice(1) }).projects.split).toBeNull();
  });
});

describe('registered capital', () => {
  const both = [
    observe(LOC_SON, 'capital_registered_vnd', '2016-12', 1000),
    observe(LOC_SON, 'capital_registered_usd', '2016-12', 5),
  ];

  test('is two parts of one date, not the last of each', () => {
    const observations = [...both, observe(LOC_SON, 'capital_registered_vnd', '2017-06', 1200)];
    expect(profileOf({ observations }).capital).toMatchObject({
      period: '2016-12',
      vnd: { value: 1000 },
      usd: { value: 5 },
    });
  });

  test('with one part on record has the other absent', () => {
    const observations = [observe(LOC_SON, 'capital_registered_usd', '2017-06', 6)];
    expect(profileOf({ observations }).capital).toMatchObject({
      period: '2017-06',
      vnd: { value: null, absence: 'not-reported' },
      usd: { value: 6 },
    });
  });
});

describe('utilities', () => {
  test('are installed, committed and free as stated; free is never computed', () => {
    const facts = [
      fact('power_capacity', '63', { unit: 'MVA' }),
      fact('power_committed', '41', { unit: 'MVA' }),
      fact('power_grid', '220', { unit: 'kV' }),
    ];
    const [power, , wastewater] = profileOf({ facts }).utilities;
    expect(power).toMatchObject({
      utility: 'power',
      installed: { reading: { value: 63 }, unit: 'MVA' },
      committed: { reading: { value: 41 } },
      free: { reading: { value: null, absence: 'not-published' } },
    });
    expect(power?.statements).toHaveLength(3);
    expect(wastewater).toMatchObject({ utility: 'wastewater', statements: [] });
  });

  test('that someone looked for in vain prove the search', () => {
    const [, , wastewater] = profileOf({ facts: [fact('wastewater_capacity', null)] }).utilities;
    expect(wastewater?.installed.reading).toMatchObject({ evidence: expect.stringContaining('wastewater_capacity') });
  });
});
