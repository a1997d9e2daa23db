import type { ClearanceStage, ClearanceStep } from '@zones/core/clearance/clearance';
import { type Flag, toFlag } from './flag.ts';

export interface ClearanceStepTable {
  board: string;
  /** Natural key in one column, as core spells it. */
  key: string;
  ordinal: number;
  zone: string;
  plan: string;
  name_vi: string;
  name_en: string;
  stage: ClearanceStage;
  as_of: string;
  households_total: number | null;
  households_done: number | null;
  area_total_m2: number | null;
  area_done_m2: number | null;
  money_total_vnd: number | null;
  money_done_vnd: number | null;
  reason: string | null;
  source_key: string | null;
  illustrative: Flag;
}

export function toClearanceStepColumns(
  step: ClearanceStep,
  ordinal: number,
): Omit<ClearanceStepTable, 'board' | 'key'> {
  return {
    ordinal,
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
    source_key: step.sourceKey,
    illustrative: toFlag(step.illustrative),
  };
}

export function toClearanceStep(row: ClearanceStepTable): ClearanceStep {
  return {
    zone: row.zone,
    plan: row.plan,
    name: { vi: row.name_vi, en: row.name_en },
    stage: row.stage,
    asOf: row.as_of,
    householdsTotal: row.households_total,
    householdsDone: row.households_done,
    areaTotalM2: row.area_total_m2,
    areaDoneM2: row.area_done_m2,
    moneyTotalVnd: row.money_total_vnd,
    moneyDoneVnd: row.money_done_vnd,
    reason: row.reason,
    sourceKey: row.source_key,
    illustrative: row.illustrative === 1,
  };
}
