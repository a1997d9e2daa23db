import type { MetricDefinition } from './metric.ts';
import { flow } from './metric.ts';

export const SERVICE_METRICS = {
  enterprise_issues_received: flow('service', 'issue', 'neutral', {
    name: { vi: 'Kiến nghị doanh nghiệp tiếp nhận', en: 'Enterprise issues received' },
    short: { vi: 'Kiến nghị nhận', en: 'Issues received' },
    definition: {
      vi: 'Số kiến nghị, khó khăn của doanh nghiệp mà Ban Quản lý tiếp nhận trong kỳ. Nhiều hay ít không tự nó là tốt hay xấu.',
      en: 'Requests and difficulties of enterprises that the board received in the period. Many or few is neither good nor bad in itself.',
    },
  }),
  enterprise_issues_solved: flow('service', 'issue', 'higher', {
    name: { vi: 'Kiến nghị doanh nghiệp đã giải quyết', en: 'Enterprise issues solved' },
    short: { vi: 'Kiến nghị xong', en: 'Issues solved' },
    definition: {
      vi: 'Số kiến nghị được giải quyết xong hoặc có trả lời dứt điểm trong kỳ, kể cả kiến nghị nhận từ kỳ trước. Vì vậy có thể lớn hơn số tiếp nhận trong kỳ.',
      en: 'Issues settled or finally answered in the period, including those received earlier. It may therefore exceed the number received in the period.',
    },
  }),
  procedures_on_time: flow('service', 'procedure', 'higher', {
    name: { vi: 'Thủ tục giải quyết đúng hạn', en: 'Procedures completed on time' },
    short: { vi: 'Thủ tục đúng hạn', en: 'On time' },
    definition: {
      vi: 'Số hồ sơ thủ tục hành chính Ban Quản lý trả kết quả đúng hoặc trước hạn trong kỳ. Là số lượng hồ sơ, không phải tỷ lệ đúng hạn.',
      en: 'Administrative files that the board returned on or before the due date in the period. A count of files, not the share that was on time.',
    },
  }),
} as const satisfies Record<string, MetricDefinition>;
