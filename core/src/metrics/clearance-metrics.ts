import type { MetricDefinition } from './metric.ts';
import { flow, stock } from './metric.ts';

export const CLEARANCE_METRICS = {
  land_handed_over: flow('clearance', 'm2', 'higher', {
    name: { vi: 'Mặt bằng đã bàn giao', en: 'Land handed over' },
    short: { vi: 'Bàn giao', en: 'Handed over' },
  }),
  households_settled: flow('clearance', 'household', 'higher', {
    name: { vi: 'Số hộ đã giải quyết xong', en: 'Households settled' },
    short: { vi: 'Hộ đã xong', en: 'Settled' },
  }),
  compensation_paid: flow('clearance', 'VND', 'higher', {
    name: { vi: 'Kinh phí bồi thường đã chi trả', en: 'Compensation paid' },
    short: { vi: 'Đã chi trả', en: 'Paid' },
  }),
  households_outstanding: stock('clearance', 'household', 'lower', {
    name: { vi: 'Số hộ còn vướng mắc', en: 'Households outstanding' },
    short: { vi: 'Hộ còn vướng', en: 'Outstanding' },
  }),
} as const satisfies Record<string, MetricDefinition>;
