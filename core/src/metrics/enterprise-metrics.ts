import type { MetricDefinition } from './metric.ts';
import { flow, stock } from './metric.ts';

export const ENTERPRISE_METRICS = {
  revenue_vnd: flow('enterprises', 'VND', 'higher', {
    name: { vi: 'Doanh thu doanh nghiệp', en: 'Enterprise revenue' },
    short: { vi: 'Doanh thu', en: 'Revenue' },
  }),
  exports_usd: flow('enterprises', 'USD', 'higher', {
    name: { vi: 'Kim ngạch xuất khẩu', en: 'Exports' },
    short: { vi: 'Xuất khẩu', en: 'Exports' },
  }),
  budget_contribution_vnd: flow('enterprises', 'VND', 'higher', {
    name: { vi: 'Nộp ngân sách', en: 'Contribution to the state budget' },
    short: { vi: 'Nộp ngân sách', en: 'Budget' },
  }),
  workers_employed: stock('enterprises', 'worker', 'higher', {
    name: { vi: 'Lao động đang làm việc', en: 'Workers employed' },
    short: { vi: 'LĐ làm việc', en: 'Employed' },
  }),
  workers_registered: stock('enterprises', 'worker', 'neutral', {
    name: { vi: 'Lao động đăng ký', en: 'Workers registered' },
    short: { vi: 'LĐ đăng ký', en: 'Registered' },
  }),
} as const satisfies Record<string, MetricDefinition>;
