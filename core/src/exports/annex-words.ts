import type { Text } from '../language/text.ts';

/** Sheets of the annexes: name on the tab (31 characters at most), and title over the table. */
export const ANNEX_SHEETS = {
  reading: {
    name: { vi: 'Cách đọc', en: 'How to read' },
    title: { vi: 'Cách đọc các phụ lục', en: 'How to read these annexes' },
  },
  investment: {
    name: { vi: 'PL1 Thu hút đầu tư', en: 'A1 Investment' },
    title: { vi: 'Phụ lục 1. Thu hút đầu tư', en: 'Annex 1. Investment attraction' },
  },
  disbursement: {
    name: { vi: 'PL2 Giải ngân', en: 'A2 Disbursement' },
    title: {
      vi: 'Phụ lục 2. Giải ngân vốn đầu tư công theo công trình và nguồn vốn',
      en: 'Annex 2. Public capital disbursed, by work and funding source',
    },
  },
  clearance: {
    name: { vi: 'PL3 BT-GPMB', en: 'A3 Clearance' },
    title: {
      vi: 'Phụ lục 3. Bồi thường, giải phóng mặt bằng theo từng bước',
      en: 'Annex 3. Compensation and clearance, stage by stage',
    },
  },
  clearanceProgress: {
    name: { vi: 'PL3b Tiến độ theo khu', en: 'A3b Progress by zone' },
    title: {
      vi: 'Phụ lục 3b. Giải ngân, giải phóng mặt bằng so với kế hoạch theo khu',
      en: 'Annex 3b. Disbursement and clearance against the plan, by zone',
    },
  },
  enterprises: {
    name: { vi: 'PL4 Doanh nghiệp', en: 'A4 Enterprises' },
    title: {
      vi: 'Phụ lục 4. Hoạt động của doanh nghiệp và phục vụ doanh nghiệp',
      en: 'Annex 4. Enterprises and service to enterprises',
    },
  },
  land: {
    name: { vi: 'PL5 Quỹ đất', en: 'A5 Land ledger' },
    title: { vi: 'Phụ lục 5. Cân đối quỹ đất công nghiệp', en: 'Annex 5. Ledger of industrial land' },
  },
  sources: {
    name: { vi: 'Nguồn', en: 'Sources' },
    title: { vi: 'Tài liệu nguồn', en: 'Source documents' },
  },
} as const satisfies Record<string, { readonly name: Text; readonly title: Text }>;

export const ANNEX_WORDS = {
  number: { vi: 'STT', en: 'No.' },
  zone: { vi: 'Khu', en: 'Zone' },
  metric: { vi: 'Chỉ tiêu', en: 'Indicator' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  toDate: { vi: 'Thực hiện', en: 'Actual' },
  planToDate: { vi: 'Kế hoạch', en: 'Plan' },
  attainment: { vi: 'So với kế hoạch', en: 'Share of plan' },
  variance: { vi: 'Chênh lệch', en: 'Variance' },
  yearPlan: { vi: 'Kế hoạch năm', en: 'Plan of the year' },
  required: { vi: 'Cần đạt mỗi quý còn lại', en: 'Needed in each quarter left' },
  standing: { vi: 'Xếp loại', en: 'Standing' },
  status: { vi: 'Loại số liệu', en: 'Status of the figure' },
  source: { vi: 'Nguồn', en: 'Source' },
  works: { vi: 'Công trình, nguồn vốn', en: 'Work, funding source' },
  code: { vi: 'Mã', en: 'Code' },
  owner: { vi: 'Chủ đầu tư', en: 'Owner' },
  totalInvestment: { vi: 'Tổng mức đầu tư', en: 'Total investment' },
  disbursed: { vi: 'Giải ngân lũy kế', en: 'Disbursed to date' },
  rate: { vi: 'Tỷ lệ giải ngân', en: 'Disbursement rate' },
  physical: { vi: 'Khối lượng hoàn thành', en: 'Physical completion' },
  physicalAt: { vi: 'Khối lượng tính đến', en: 'Completion as of' },
  obstacle: { vi: 'Vướng mắc', en: 'Obstacle' },
  note: { vi: 'Ghi chú', en: 'Note' },
  zoneTotal: { vi: 'Cộng khu', en: 'Total of zone' },
  allTotal: { vi: 'Tổng cộng', en: 'Total' },
  plan: { vi: 'Phương án bồi thường', en: 'Compensation plan' },
  stage: { vi: 'Bước', en: 'Stage' },
  asOf: { vi: 'Tại ngày', en: 'As of' },
  total: { vi: 'Tổng số', en: 'Total' },
  done: { vi: 'Đã xong', en: 'Done' },
  left: { vi: 'Còn lại', en: 'Left' },
  share: { vi: 'Tỷ lệ', en: 'Share' },
  households: { vi: 'Số hộ', en: 'Households' },
  area: { vi: 'Diện tích', en: 'Area' },
  money: { vi: 'Kinh phí', en: 'Money' },
  reason: { vi: 'Lý do vướng mắc', en: 'Reason for delay' },
  residual: { vi: 'Chênh lệch cân đối', en: 'Residual' },
  balanced: { vi: 'Cân đối', en: 'Balance' },
  isBalanced: { vi: 'cân đối', en: 'balances' },
  isUnbalanced: { vi: 'lệch quá 0,01 ha', en: 'off by more than 0.01 ha' },
  cannotTell: { vi: 'chưa đủ số liệu', en: 'cannot be told' },
  occupancyOfCleared: { vi: 'Lấp đầy trên đất sạch', en: 'Occupancy of cleared land' },
  occupancyOfIndustrial: { vi: 'Lấp đầy trên đất công nghiệp', en: 'Occupancy of industrial land' },
  title: { vi: 'Tên tài liệu', en: 'Title' },
  publisher: { vi: 'Cơ quan ban hành', en: 'Publisher' },
  date: { vi: 'Ngày', en: 'Date' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  invented: { vi: 'tài liệu mẫu *', en: 'sample document *' },
  cited: { vi: 'tài liệu đã công bố', en: 'public document' },
  none: { vi: 'không', en: 'none' },
  item: { vi: 'Mục', en: 'Item' },
  meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
  release: { vi: 'Kỳ công bố', en: 'Release' },
  cutoff: { vi: 'Số liệu đến', en: 'Figures to' },
  published: { vi: 'Công bố', en: 'Published' },
  checksum: { vi: 'Mã kiểm tra số liệu (SHA-256)', en: 'Checksum of the figures (SHA-256)' },
  page: { vi: 'Trang', en: 'Page' },
} as const satisfies Record<string, Text>;

/** Said over every table whose board is a sample. */
export const SAMPLE_WARNING: Text = {
  vi: 'Dữ liệu mẫu: số có dấu * là số đặt ra để giới thiệu sản phẩm, không phải số liệu của Ban Quản lý.',
  en: 'Sample data: a number marked * was made to show the product and is no figure of the management board.',
};

/** Rules of reading, as item and meaning. */
export const READING_RULES = [
  {
    item: { vi: 'ư · sb · ≠ · *', en: 'e · p · ≠ · *' },
    meaning: {
      vi: 'ư: ước thực hiện; sb: sơ bộ; ≠: các nguồn không thống nhất; *: số liệu mẫu. Dấu đứng ngay sau số, trong cùng ô; giá trị của ô vẫn là số để tính toán.',
      en: 'e: estimate; p: provisional; ≠: sources disagree; *: sample figure. The mark stands after the number in the same cell; the cell still holds a number.',
    },
  },
  {
    item: { vi: 'Ô có chữ thay cho số', en: 'Words instead of a number' },
    meaning: {
      vi: 'Không có số liệu thì ghi lý do (chưa công bố, chưa báo cáo, chưa đến hạn, không áp dụng, không có chỉ tiêu), không bao giờ ghi 0.',
      en: 'Where there is no figure the reason stands (not published, not reported, not yet due, not applicable, no target), never 0.',
    },
  },
  {
    item: { vi: 'Công thức', en: 'Formulas' },
    meaning: {
      vi: 'Tổng, lũy kế, tỷ lệ và chênh lệch là công thức khi các ô thành phần cho đúng số của kỳ công bố; nếu thiếu một thành phần hoặc nguồn nêu số khác thì ô ghi thẳng số của kỳ công bố.',
      en: 'Totals, sums to date, shares and variances are formulas where their parts give the figure of the release; where a part is missing or a source states another figure the cell holds the figure of the release itself.',
    },
  },
  {
    item: { vi: 'Lũy kế và thời điểm', en: 'Sums and levels' },
    meaning: {
      vi: 'Chỉ tiêu phát sinh được cộng qua các quý. Chỉ tiêu thời điểm (dự án còn hiệu lực, đất, lao động) là mức tại ngày chốt, không cộng qua các quý. Tỷ lệ tính lại từ tổng, không lấy bình quân.',
      en: 'What arises in a period is added over quarters. A level (valid projects, land, workers) stands at a date and is never added over quarters. A ratio is computed again from the totals, never averaged.',
    },
  },
  {
    item: { vi: 'VND và USD', en: 'VND and USD' },
    meaning: {
      vi: 'Hai phần của cùng một chỉ tiêu, không cộng với nhau và không quy đổi.',
      en: 'Two parts of one figure; never added to each other and never converted.',
    },
  },
  {
    item: { vi: 'Tỷ lệ lấp đầy', en: 'Occupancy' },
    meaning: {
      vi: 'Đất đã cho thuê chia cho đất sạch, và chia cho toàn bộ đất công nghiệp; luôn nêu cả hai.',
      en: 'Leased land over cleared land, and over all industrial land; always both.',
    },
  },
  {
    item: { vi: 'Biểu mẫu', en: 'Forms' },
    meaning: {
      vi: 'Các cột theo trường thông tin của biểu mẫu quốc gia hiện hành về khu công nghiệp. Không viện dẫn số hiệu biểu mẫu cho năm 2017. Trường mà số liệu của kỳ công bố không có: điều chỉnh tăng, giảm vốn; nhập khẩu; tách trong nước và nước ngoài của doanh thu, nộp ngân sách, lao động; vốn kéo dài từ năm trước; quyết định đầu tư của công trình.',
      en: 'The columns follow the fields of the present national forms on industrial zones. No form number is claimed for 2017. Fields that the figures of this release do not hold: capital increased or reduced; imports; the domestic and foreign parts of revenue, budget contribution and labour; capital carried over from the year before; the investment decision of a work.',
    },
  },
] as const satisfies readonly { readonly item: Text; readonly meaning: Text }[];
