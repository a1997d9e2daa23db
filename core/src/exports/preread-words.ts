import type { Text } from '../language/text.ts';

export const PREREAD_WORDS = {
  kind: { vi: 'TÀI LIỆU ĐỌC TRƯỚC', en: 'PRE-READ PACK' },
  headlines: { vi: '1. Ba nội dung chính', en: '1. The three headlines' },
  scorecard: {
    vi: 'Chỉ tiêu so với kế hoạch lũy kế, chậm nhất trước',
    en: 'Indicators against the plan to date, furthest behind first',
  },
  nothing: { vi: 'Không có chỉ tiêu nào để nêu.', en: 'There is no indicator to show.' },
  exceptions: { vi: '2. Chỉ tiêu dưới kế hoạch', en: '2. Indicators below plan' },
  moreBelow: { vi: 'Chỉ tiêu dưới kế hoạch khác, xem báo cáo', en: 'Other indicators below plan, see the report' },
  previous: { vi: '3. Nhiệm vụ hội nghị trước giao', en: '3. Tasks of the meeting before' },
  noPrevious: {
    vi: 'Kỳ công bố này không ghi nhiệm vụ của hội nghị trước.',
    en: 'This release holds no tasks of a meeting before.',
  },
  land: { vi: '4. Quỹ đất', en: '4. Land' },
  works: { vi: '5. Công trình giải ngân chậm nhất', en: '5. Works that disburse least' },
  moreWorks: { vi: 'Các công trình khác có trong Phụ lục 2', en: 'The other works stand in Annex 2' },
  clearance: { vi: '6. Bồi thường, giải phóng mặt bằng', en: '6. Compensation and clearance' },
  morePlans: { vi: 'Các phương án khác có trong Phụ lục 3', en: 'The other plans stand in Annex 3' },
  moreTasks: { vi: 'Các nhiệm vụ khác có trong báo cáo', en: 'The other tasks stand in the report' },
  decisions: { vi: '7. Nội dung xin ý kiến hội nghị', en: '7. What the meeting is asked to decide' },
  tasks: { vi: '8. Nhiệm vụ dự kiến giao', en: '8. Tasks to be set' },
} as const satisfies Record<string, Text>;
