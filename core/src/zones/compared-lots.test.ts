import { describe, expect, test } from 'vitest';
import { LOC_SON, LOT, PHU_HOI, releaseOf } from '../boards/sample-content.testing.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import type { LotEvidence, LotEvidenceKind } from '../lots/lot.ts';
import { compareZones } from './compare-zones.ts';

const BOTH = [LOC_SON, PHU_HOI];

describe('land that can be occupied, zone beside zone', () => {
  const dated = (kind: LotEvidenceKind, on: string): LotEvidence => ({
    kind,
    on,
    sourceKey: null,
    note: null,
    illustrative: false,
  });
  const served = (['handed-over', 'road', 'power', 'water', 'drainage'] as const).map((kind) =>
    dated(kind, '2016-01-01'),
  );
  const ready = [...served, dated('offered', '2017-08-01')];
  const lot = (zone: string, code: string, areaM2: number, evidence: readonly LotEvidence[]) => ({
    ...LOT,
    zone,
    code,
    areaM2,
    evidence,
  });
  const content = releaseOf({
    lots: [
      lot(LOC_SON, 'A1', 100, ready),
      lot(LOC_SON, 'A2', 300, ready),
      lot(LOC_SON, 'A3', 50, [dated('handover-promised', '2018-02-28')]),
      lot(LOC_SON, 'A4', 70, [dated('handover-promised', '2018-06-30')]),
      lot(LOC_SON, 'A5', 900, [...ready, dated('leased', '2017-09-01')]),
      lot(PHU_HOI, 'B1', 800, [...served, dated('offered', '2016-01-01')]),
    ],
  });

  test('is counted now, within six months, and as the largest single lot', () => {
    const rows = compareZones(content, BOTH).rows.filter(({ group }) => group === 'lots');
    expect(rows.map(({ code, cells }) => [code, cells[0]?.reading.value])).toEqual([
      ['lots-now', 400],
      ['lots-soon', 450],
      ['lots-largest', 300],
    ]);
  });

  test('is unknown, not 0, where no lot was verified for 180 days', () => {
    const [row] = compareZones(content, BOTH).rows;
    expect(row?.cells[1]?.reading).toEqual({ value: null, absence: 'not-reported' });
    expect(row?.comparability).toBe('absent');
  });

  test('is 0 where lots are known and none is free', () => {
    const lots = [lot(LOC_SON, 'A5', 900, [...ready, dated('leased', '2017-09-01')])];
    const [row] = compareZones(releaseOf({ lots }), BOTH).rows;
    expect(row?.cells[0]?.reading).toMatchObject({ value: 0, status: 'derived' });
  });

  test('can be proved lot by lot', () => {
    const [row] = compareZones(content, BOTH).rows;
    const evidence = findEvidence(content, row?.cells[0]?.reading.evidence ?? '');
    expect(evidence).toMatchObject({ kind: 'calculation', unit: 'm2', reading: { value: 400 } });
    expect(evidence?.inputs.map((input) => [input.label.en, input.evidence])).toEqual([
      ['A1', 'lot~loc-son~A1'],
      ['A2', 'lot~loc-son~A2'],
    ]);
  });
});
