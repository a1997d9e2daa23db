import type { ZoneQuery } from '@zones/core/contract/parameters';
import type { View } from '../responses/answers.ts';
import type { Table } from '../responses/csv.ts';
import { getClearance } from './get-clearance.ts';

export function listClearanceTable(view: View, query: ZoneQuery): Table {
  const { release, rows } = getClearance(view, query);
  return {
    columns: [
      'release',
      'zone',
      'plan',
      'name_vi',
      'name_en',
      'stage',
      'as_of',
      'households_total',
      'households_done',
      'area_total_m2',
      'area_done_m2',
      'money_total_vnd',
      'money_done_vnd',
      'reason',
      'illustrative',
      'source',
    ],
    rows: rows.map((step) => ({
      release: release.id,
      zone: step.zone,
      plan: step.plan,
      name_vi: step.name.vi,
      name_en: step.name.en,
      stage: step.stage,
      as_of: step.asOf,
      households_total: step.householdsTotal,
      households_done: step.householdsDone,
      area_total_m2: step.areaTotalM2,
      area_done_m2: step.areaDoneM2,
      money_total_vnd: step.moneyTotalVnd,
      money_done_vnd: step.moneyDoneVnd,
      reason: step.reason,
      illustrative: step.illustrative,
      source: step.sourceKey,
    })),
  };
}
