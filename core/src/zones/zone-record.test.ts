import { describe, expect, test } from 'vitest';
import {
  aim,
  FACT,
  LOC_SON,
  LOT,
  OTHER_SOURCE,
  observe,
  observeQuarters,
  PHU_HOI,
  releaseOf,
  SOURCE,
} from '../boards/sample-content.testing.ts';
import type { Fact } from '../facts/fact.ts';
import type { LotEvidence, LotEvidenceKind } from '../lots/lot.ts';
import { topicOf } from './fact-topics.ts';
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

describe('clearance', () => {
  const step = {
    zone: LOC_SON,
    plan: 'BT1',
    name: FACT.name,
    stage: 'paid',
    asOf: '2017-06-30',
    householdsTotal: 40,
    householdsDone: 10,
    areaTotalM2: null,
    areaDoneM2: null,
    moneyTotalVnd: null,
    moneyDoneVnd: null,
    reason: null,
    sourceKey: SOURCE.key,
    illustrative: false,
  } as const;

  test('shows the last report of each stage, in the order of the stages', () => {
    const clearance = [
      { ...step, asOf: '2017-09-14', householdsDone: 25 },
      step,
      { ...step, stage: 'inventoried' as const, householdsDone: 40 },
      { ...step, zone: PHU_HOI },
    ];
    const [plan, ...others] = profileOf({ clearance }).clearance.plans;
    expect(others).toEqual([]);
    expect(plan).toMatchObject({ plan: 'BT1', asOf: '2017-09-14' });
    expect(plan?.stages.map(({ stage, householdsDone }) => [stage, householdsDone])).toEqual([
      ['inventoried', 40],
      ['paid', 25],
    ]);
  });

  test('sets land promised against land handed over', () => {
    const lot = (code: string, areaM2: number, ...evidence: LotEvidence[]) => ({ ...LOT, code, areaM2, evidence });
    const { clearance } = profileOf({
      lots: [
        lot('A1', 10, dated('handover-promised', '2018-03-31')),
        lot('A2', 20, dated('handover-promised', '2017-06-30')),
        lot('A3', 30, dated('handover-promised', '2017-06-30'), dated('handed-over', '2017-07-30')),
        lot('A4', 40),
      ],
      observations: observeQuarters(LOC_SON, 'land_handed_over', [1, 2, 3]),
      targets: aim(LOC_SON, 'land_handed_over', [2, 4, 12, 20, 20]),
    });
    expect(clearance.promises.map(({ lot: code, slippedDays }) => [code, slippedDays.value])).toEqual([
      ['A2', 76],
      ['A3', 30],
      ['A1', null],
    ]);
    expect([clearance.handedOver, clearance.overdue, clearance.toCome]).toEqual([
      { lots: 1, areaM2: 30 },
      { lots: 1, areaM2: 20 },
      { lots: 1, areaM2: 10 },
    ]);
    expect(clearance.progress.toDate).toMatchObject({ actual: { value: 6 }, plan: { value: 12 }, status: 'behind' });
  });
});

describe('planning in time', () => {
  test('is every statement of the zone and of all zones, oldest first, undated last', () => {
    const { planning } = profileOf({
      observations: [
        observe(LOC_SON, 'land_planned', '2015-08-12', 1_830_000),
        observe(PHU_HOI, 'land_planned', '2015', 1),
      ],
      facts: [
        fact('detailed_plan_area', '109', { period: 'undated' }),
        fact('decision_1362', 'CV 1362/TTg-KTN', { period: '2009-08-11', unit: 'text' }),
        fact('area_planned_before', '93.35', { period: '2009-08-11' }),
        fact('new_zones_planned_area', '1188', { zone: 'all', period: '2016-02-23' }),
        fact('distance_da_lat', '110'),
        fact('inspection_sublet_gain', '19', { unit: 'tỷ đồng' }),
        fact('phu_binh_planned_investment', '2000', { zone: 'all', unit: 'tỷ đồng' }),
      ],
    });
    expect(planning.map(({ period, code, kind }) => [period, code, kind])).toEqual([
      ['2009-08-11', 'area_planned_before', 'area'],
      ['2009-08-11', 'decision_1362', 'decision'],
      ['2015-08-12', 'land_planned', 'area'],
      ['2016-02-23', 'new_zones_planned_area', 'province'],
      ['undated', 'detailed_plan_area', 'area'],
    ]);
  });
});

describe('what the record says beside the figures', () => {
  test('is kept whole by subject, with conflicts', () => {
    const facts = [
      fact('distance_hcmc', '180'),
      fact('distance_hcmc', '110', { period: 'undated', status: 'conflict', sourceKey: OTHER_SOURCE.key }),
      fact('tenant_land', '4.3'),
      fact('something_new', '1'),
    ];
    const profile = profileOf({ facts });
    expect(profile.facts.connectivity).toMatchObject([{ code: 'distance_hcmc', conflict: true }]);
    expect(profile.facts.tenants).toHaveLength(1);
    expect(profile.facts.other).toMatchObject([{ code: 'something_new' }]);
    const kept = Object.values(profile.facts).flatMap((groups) => groups.flatMap((group) => group.statements));
    expect(kept).toHaveLength(facts.length);
  });

  test.each([
    ['land_rent', 'prices'],
    ['land_registered', 'land'],
    ['plan_public_capital_2017', 'works'],
    ['plan_certificates_2017', 'projects'],
    ['coordinates_official', 'place'],
    ['wastewater_capacity', 'utilities'],
    ['land_cleared_industrial', 'clearance'],
  ])('%s is a statement about %s', (code, topic) => {
    expect(topicOf(code)).toBe(topic);
  });

  test('rests on documents, each with how much it states of this zone', () => {
    const profile = profileOf({
      observations: observeQuarters(LOC_SON, 'exports_usd', [1, 2]),
      facts: [fact('distance_hcmc', '180'), fact('tenant_land', '1', { zone: PHU_HOI, sourceKey: OTHER_SOURCE.key })],
    });
    expect(profile.documents.map(({ key, statements }) => [key, statements])).toEqual([[SOURCE.key, 3]]);
  });

  test('also on those of the planning of all zones, which its page tells: none is called by its key alone', () => {
    const shared = { zone: 'all', sourceKey: OTHER_SOURCE.key };
    const { documents, planning } = profileOf({ facts: [fact('new_zones_planned_area', '1188', shared)] });
    expect(planning.map(({ sourceKey }) => sourceKey)).toEqual([OTHER_SOURCE.key]);
    expect(documents.map(({ key }) => key)).toEqual([OTHER_SOURCE.key]);
  });

  test('a contact on record is shown, wherever it is stated', () => {
    const facts = [fact('board_contacts', '0263 3822 000', { zone: 'all', unit: 'text' })];
    expect(profileOf({ facts }).contact).toMatchObject({ absence: null, statements: [{ printed: '0263 3822 000' }] });
    expect(profileOf({ facts: [fact('board_contacts', null, { zone: 'all' })] }).contact.absence).toBe('not-published');
  });
});
