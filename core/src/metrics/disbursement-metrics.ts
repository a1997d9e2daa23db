import type { MetricDefinition } from './metric.ts';
import { flow, ratio } from './metric.ts';

export const DISBURSEMENT_METRICS = {
  public_capital_disbursed: flow('disbursement', 'VND', 'higher', {
    name: { vi: 'Giải ngân vốn đầu tư công', en: 'Public capital disbursed' },
    short: { vi: 'Giải ngân', en: 'Disbursed' },
  }),
  disbursement_rate: ratio(
    'disbursement',
    'higher',
    {
      name: { vi: 'Tỷ lệ giải ngân', en: 'Disbursement rate' },
      short: { vi: 'Tỷ lệ giải ngân', en: 'Disbursement rate' },
    },
    { of: 'year-plan', numerator: 'public_capital_disbursed' },
  ),
} as const satisfies Record<string, MetricDefinition>;
