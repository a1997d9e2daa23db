import type { LotsQuery } from '@zones/core/contract/parameters';
import type { View } from '../responses/answers.ts';
import type { Table } from '../responses/csv.ts';
import { getLots } from './get-lots.ts';

/** One row a lot; months to possession are empty with a reason where nothing says when. */
export function listLotTable(view: View, query: LotsQuery): Table {
  const { release, rows } = getLots(view, query);
  const sources = new Map(view.content.lots.map((lot) => [`${lot.zone} ${lot.code}`, lot.sourceKey]));
  return {
    columns: [
      'release',
      'zone',
      'lot',
      'block',
      'area_m2',
      'level',
      'side_state',
      'possession_months',
      'status',
      'absence',
      'industries',
      'missing',
      'verified_on',
      'freshness',
      'illustrative',
      'source',
      'evidence',
    ],
    rows: rows.map((lot) => ({
      release: release.id,
      zone: lot.zone,
      lot: lot.lot,
      block: lot.block,
      area_m2: lot.areaM2,
      level: lot.level,
      side_state: lot.sideState,
      possession_months: lot.possessionMonths.value,
      status: lot.possessionMonths.value === null ? null : lot.possessionMonths.status,
      absence: lot.possessionMonths.value === null ? lot.possessionMonths.absence : null,
      industries: lot.industries.join(' '),
      missing: lot.missing.join(' '),
      verified_on: lot.verifiedOn,
      freshness: lot.freshness,
      illustrative: lot.illustrative,
      source: sources.get(`${lot.zone} ${lot.lot}`),
      evidence: lot.evidence,
    })),
  };
}
