import type { Plan, PlanKind } from '@zones/core/plans/plan';
import { type Flag, toFlag } from './flag.ts';

export interface PlanTable {
  board: string;
  id: string;
  ordinal: number;
  year: number;
  kind: PlanKind;
  number: string;
  approved_on: string;
  authority_vi: string;
  authority_en: string;
  deadline: string;
  source_key: string | null;
  illustrative: Flag;
}

export function toPlanRow(board: string, plan: Plan, ordinal: number): PlanTable {
  return {
    board,
    id: plan.id,
    ordinal,
    year: plan.year,
    kind: plan.kind,
    number: plan.number,
    approved_on: plan.approvedOn,
    authority_vi: plan.authority.vi,
    authority_en: plan.authority.en,
    deadline: plan.deadline,
    source_key: plan.sourceKey,
    illustrative: toFlag(plan.illustrative),
  };
}

export function toPlan(row: PlanTable): Plan {
  return {
    id: row.id,
    year: row.year,
    kind: row.kind,
    number: row.number,
    approvedOn: row.approved_on,
    authority: { vi: row.authority_vi, en: row.authority_en },
    deadline: row.deadline,
    sourceKey: row.source_key,
    illustrative: row.illustrative === 1,
  };
}
