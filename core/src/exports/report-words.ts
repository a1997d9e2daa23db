import type { Text } from '../language/text.ts';

export const REPORT_WORDS = {
  kind: { vi: 'BÁO CÁO', en: 'REPORT' },
  results: { vi: 'I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ', en: 'I. RESULTS' },
  investment: { vi: '1. Thu hút đầu tư', en: '1. Investment attraction' },
  building: { vi: '2. Quy hoạch, xây dựng', en: '2. Planning and construction' },
  clearance: { vi: '3. Bồi thường, giải phóng mặt bằng', en: '3. Compensation and clearance' },
  disbursement: { vi: '4. Đầu tư hạ tầng, giải ngân vốn', en: '4. Infrastructure and disbursement' },
  land: { vi: '5. Đất đai, môi trường', en: '5. Land and environment' },
  labour: { vi: '6. Lao động', en: '6. Labour' },
  business: { vi: '7. Hoạt động sản xuất, kinh doanh của doanh nghiệp', en: '7. Business of the enterprises' },
  service: {
    vi: '8. Cải cách hành chính, hỗ trợ doanh nghiệp',
    en: '8. Administrative reform, service to enterprises',
  },
  assessment: { vi: 'II. ĐÁNH GIÁ CHUNG', en: 'II. ASSESSMENT' },
  achieved: { vi: '1. Kết quả đạt được', en: '1. What was achieved' },
  shortcomings: { vi: '2. Hạn chế', en: '2. Shortcomings' },
  causes: { vi: '3. Nguyên nhân', en: '3. Causes' },
  tasks: { vi: 'III. NHIỆM VỤ, GIẢI PHÁP THỜI GIAN CÒN LẠI', en: 'III. TASKS FOR THE REST OF THE YEAR' },
  requiredTitle: { vi: '1. Mức cần đạt để hoàn thành kế hoạch năm', en: '1. What the rest of the year must deliver' },
  focusTitle: { vi: '2. Nhiệm vụ trọng tâm', en: '2. Priorities' },
  proposals: { vi: 'IV. KIẾN NGHỊ', en: 'IV. PROPOSALS' },
  notesTitle: { vi: 'GHI CHÚ VỀ SỐ LIỆU', en: 'NOTES ON THE FIGURES' },
  noPlanning: {
    vi: 'Kỳ công bố này không có số liệu về lập, điều chỉnh quy hoạch. Tiến độ xây dựng theo công trình như sau:',
    en: 'This release holds no figures on drawing up or adjusting plans. Construction stands as follows, work by work:',
  },
  noEnvironment: {
    vi: 'Kỳ công bố này không có số liệu về môi trường.',
    en: 'This release holds no figures on the environment.',
  },
  noWorks: { vi: 'Kỳ công bố này không có công trình nào.', en: 'This release holds no public works.' },
  noClearance: {
    vi: 'Kỳ công bố này không có số liệu theo phương án bồi thường.',
    en: 'This release holds no figures by compensation plan.',
  },
  noFindings: {
    vi: 'Kỳ công bố này không ghi nhận xét của hội nghị.',
    en: 'This release holds no findings of a meeting.',
  },
  noShortcomings: {
    vi: 'Không có chỉ tiêu nào dưới kế hoạch lũy kế.',
    en: 'No indicator is below its plan to date.',
  },
  nothingJudged: {
    vi: 'Không có chỉ tiêu nào có đủ thực hiện và lộ trình kế hoạch để xếp loại.',
    en: 'No indicator has both an actual figure and an approved path, so none is judged.',
  },
  notTold: {
    vi: 'Chưa ghi nguyên nhân (báo cáo không suy đoán)',
    en: 'No cause stated, and this report does not guess one',
  },
  noCauses: {
    vi: 'Kỳ công bố này không ghi nguyên nhân; báo cáo không suy đoán.',
    en: 'The release states no causes, and this report does not guess them.',
  },
  noRequired: {
    vi: 'Không có chỉ tiêu nào vừa có kế hoạch năm vừa có số thực hiện để tính mức cần đạt.',
    en: 'No indicator has both a plan of the year and an actual figure from which a need could be computed.',
  },
  noTasks: { vi: 'Kỳ công bố này không ghi nhiệm vụ.', en: 'This release holds no tasks.' },
  noProposals: { vi: 'Kỳ công bố này không ghi kiến nghị.', en: 'This release holds no proposals.' },
  owner: { vi: 'đơn vị chịu trách nhiệm', en: 'answered for by' },
  remedy: { vi: 'giải pháp', en: 'remedy' },
  due: { vi: 'hạn', en: 'due' },
  amongThem: { vi: 'trong đó', en: 'of which' },
  marks: {
    vi: 'Dấu sau số: ư là ước thực hiện; sb là sơ bộ; ≠ là các nguồn không thống nhất; * là số liệu mẫu. Nơi không có số liệu ghi lý do, không ghi 0. VND và USD không cộng với nhau.',
    en: 'After a number: e is an estimate; p is provisional; ≠ means that sources disagree; * is sample data. Where there is no figure the reason stands, never 0. VND and USD are never added.',
  },
  reasons: { vi: 'Vướng mắc theo báo cáo', en: 'What holds them up, as reported' },
  sampleFoot: { vi: 'dữ liệu mẫu *', en: 'sample data *' },
  sources: { vi: 'Tài liệu nguồn', en: 'Source documents' },
  scorecard: { vi: 'Chỉ tiêu so với kế hoạch', en: 'Indicators against the plan' },
  worksTable: { vi: 'Công trình: khối lượng và giải ngân', en: 'Works: completion and disbursement' },
  physicalTable: { vi: 'Tiến độ xây dựng', en: 'Construction' },
  clearanceTable: { vi: 'Tiến độ theo phương án bồi thường', en: 'Progress by compensation plan' },
  landTable: { vi: 'Quỹ đất công nghiệp (ha)', en: 'Industrial land (ha)' },
  tasksTable: { vi: 'Nhiệm vụ được giao', en: 'Tasks' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  ownerHead: { vi: 'Đơn vị chủ trì', en: 'Owner' },
  dueHead: { vi: 'Hạn', en: 'Due' },
  state: { vi: 'Tình trạng', en: 'State' },
} as const satisfies Record<string, Text>;

export type ReportWord = keyof typeof REPORT_WORDS;

export const REPORT_RECIPIENTS = {
  vi: ['UBND tỉnh (b/c)', 'Lãnh đạo Ban', 'Các phòng, đơn vị thuộc Ban', 'Các công ty phát triển hạ tầng'],
  en: [
    'Provincial People’s Committee',
    'Leaders of the board',
    'Departments and units of the board',
    'Infrastructure development companies',
  ],
} as const;
