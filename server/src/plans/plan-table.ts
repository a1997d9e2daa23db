import type { View } from '../responses/answers.ts';
import type { Table } from '../responses/csv.ts';
import { getPlans } from './get-plans.ts';

export function listPlanTable(view: View): Table {
  const { release, rows } = getPlans(view);
  return {
    columns: [
      'release',
      'plan',
      'year',
      'kind',
      'number',
      'approved_on',
      'deadline',
      'authority_vi',
      'authority_en',
      'illustrative',
      'source',
    ],
    rows: rows.map((plan) => ({
      release: release.id,
      plan: plan.id,
      year: plan.year,
      kind: plan.kind,
      number: plan.number,
      approved_on: plan.approvedOn,
      deadline: plan.deadline,
      authority_vi: plan.authority.vi,
      authority_en: plan.authority.en,
      illustrative: plan.illustrative,
      source: plan.sourceKey,
    })),
  };
}
