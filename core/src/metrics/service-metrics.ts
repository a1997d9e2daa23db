import type { MetricDefinition } from './metric.ts';
import { flow } from './metric.ts';

export const SERVICE_METRICS = {
  enterprise_issues_received: flow('service', 'issue', 'neutral', {
    name: { vi: 'Kiến nghị doanh nghiệp tiếp nhận', en: 'Enterprise issues received' },
    short: { vi: 'Kiến nghị nhận', en: 'Issues received' },
  }),
  enterprise_issues_solved: flow('service', 'issue', 'higher', {
    name: { vi: 'Kiến nghị doanh nghiệp đã giải quyết', en: 'Enterprise issues solved' },
    short: { vi: 'Kiến nghị xong', en: 'Issues solved' },
  }),
  procedures_on_time: flow('service', 'procedure', 'higher', {
    name: { vi: 'Thủ tục giải quyết đúng hạn', en: 'Procedures completed on time' },
    short: { vi: 'Thủ tục đúng hạn', en: 'On time' },
  }),
} as const satisfies Record<string, MetricDefinition>;
