import type { Text } from '../language/text.ts';

export const CONCLUSION_WORDS = {
  kind: { vi: 'THÔNG BÁO', en: 'NOTICE' },
  subject: {
    vi: 'Kết luận của Trưởng Ban tại hội nghị sơ kết',
    en: 'Conclusions of the head of the board at the review of',
  },
  draft: { vi: 'DỰ THẢO.', en: 'DRAFT.' },
  noMeeting: {
    vi: 'Ngày …… tháng …… năm ……, tại ……………………, Ban Quản lý đã tổ chức hội nghị. (Kỳ công bố này không gắn với hội nghị nào.)',
    en: 'On …………, at ……………………, the board held a meeting. (This release is made for no meeting.)',
  },
  concludes: {
    vi: 'Trên cơ sở báo cáo và ý kiến của các thành viên dự họp, Trưởng Ban kết luận như sau:',
    en: 'On the report and what those present said, the head of the board concludes:',
  },
  assessment: { vi: 'I. ĐÁNH GIÁ CHUNG', en: 'I. ASSESSMENT' },
  results: { vi: '1. Kết quả đạt được', en: '1. What was achieved' },
  limitations: { vi: '2. Hạn chế', en: '2. Shortcomings' },
  below: { vi: 'Chỉ tiêu dưới kế hoạch lũy kế', en: 'Indicators below their plan to date' },
  focus: { vi: 'II. NHIỆM VỤ TRỌNG TÂM', en: 'II. PRIORITIES' },
  tasks: { vi: 'III. GIAO NHIỆM VỤ', en: 'III. TASKS' },
  tasksTable: { vi: 'Nhiệm vụ, đơn vị chủ trì, thời hạn', en: 'Tasks, owners, due dates' },
  closing: {
    vi: 'Yêu cầu các phòng, đơn vị và công ty phát triển hạ tầng căn cứ nội dung trên tổ chức thực hiện, báo cáo kết quả theo thời hạn được giao./.',
    en: 'Departments, units and infrastructure companies carry this out and report by the days that are set.',
  },
  draftNote: {
    vi: 'Dự thảo lập từ số liệu và nội dung đã ghi của kỳ công bố; chỗ để trống là nội dung chưa được ghi.',
    en: 'Drafted from the figures and records of the release; what is left open was not recorded.',
  },
} as const satisfies Record<string, Text>;
