import type { Text } from '@zones/core/language/text';
import type { ListCode } from './list-codes.ts';

/** How the cells of a column are read and written. */
export type CellKind = 'text' | 'choice' | 'choices' | 'number' | 'count' | 'percent' | 'date' | 'period' | 'flag';

export interface ColumnTemplate {
  readonly header: Text;
  readonly kind: CellKind;
  /** Width in characters. */
  readonly width: number;
  /** Shown under the header; for a number it is also what the cell is counted in. */
  readonly unit?: Text;
  readonly list?: ListCode;
  /** A column that may be deleted from the sheet. */
  readonly optional?: true;
}

export interface TableTemplate {
  readonly sheet: SheetName;
  readonly title: Text;
  /** Rows to fill in that an empty template brings. */
  readonly rows: number;
  readonly columns: Readonly<Record<string, ColumnTemplate>>;
}

export const SHEET_NAMES = [
  'Kế hoạch',
  'Thực hiện',
  'Quỹ đất',
  'Lô đất',
  'Công trình',
  'Bồi thường GPMB',
  'Cuộc họp',
  'Giải trình',
  'Nhiệm vụ',
  'Nguồn',
  'Danh mục',
] as const;
export type SheetName = (typeof SHEET_NAMES)[number];

/** Sheets that a workbook may leave out, as those made before there were meetings do. */
export const OPTIONAL_SHEETS: ReadonlySet<SheetName> = new Set(['Cuộc họp', 'Giải trình', 'Nhiệm vụ']);

/** A title or header as findings name it: in the words that stand in the sheet. */
export const bothWords = (words: Text): string => `${words.vi} / ${words.en}`;

/** Written into the locked sheet; a reader of another version refuses instead of guessing. */
export const TEMPLATE_VERSION = '1';

const HA: Text = { vi: 'ha', en: 'ha' };
const BILLION: Text = { vi: 'tỷ đồng', en: 'VND bn' };
const HOUSEHOLDS: Text = { vi: 'hộ', en: 'households' };
const PERCENT: Text = { vi: '%', en: '%' };

const text = (vi: string, en: string, width = 24): ColumnTemplate => ({ header: { vi, en }, kind: 'text', width });
const choice = (list: ListCode, vi: string, en: string, width = 16): ColumnTemplate => ({
  header: { vi, en },
  kind: 'choice',
  list,
  width,
});
const date = (vi: string, en: string): ColumnTemplate => ({ header: { vi, en }, kind: 'date', width: 13 });
const period = (vi: string, en: string): ColumnTemplate => ({ header: { vi, en }, kind: 'period', width: 13 });
const amount = (vi: string, en: string, unit?: Text): ColumnTemplate => ({
  header: { vi, en },
  kind: 'number',
  width: 14,
  ...(unit ? { unit } : {}),
});
const optional = (column: ColumnTemplate): ColumnTemplate => ({ ...column, optional: true });

const ZONE = choice('zone', 'Khu', 'Zone', 12);
const ILLUSTRATIVE: ColumnTemplate = {
  header: { vi: 'Dữ liệu mẫu', en: 'Sample data' },
  kind: 'flag',
  list: 'flag',
  width: 10,
};
const SOURCE = choice('source', 'Nguồn', 'Source', 16);
const NOTE = optional(text('Ghi chú', 'Note', 30));
const LOCATOR = optional(text('Vị trí trong nguồn', 'Place in the source', 20));
const STATUS = choice('status', 'Loại số liệu', 'Status', 14);
const ABSENCE = choice('absence', 'Lý do không có số', 'Reason for no figure', 16);
const CUTOFF = optional(date('Ngày chốt số liệu', 'Cut-off date'));
const REVISION = optional(choice('revision', 'Lý do sửa số đã báo cáo', 'Reason for revision', 12));
const REVISION_NOTE = optional(text('Giải thích việc sửa', 'Revision note', 30));
const FUNDING = choice('funding', 'Nguồn vốn', 'Funding source', 16);
const WORKS = choice('works', 'Mã công trình', 'Works code', 14);
const UNIT = optional(choice('unit', 'Đơn vị', 'Unit', 12));

const MEETING = choice('meeting', 'Mã cuộc họp', 'Meeting', 14);
const NUMBER: ColumnTemplate = { header: { vi: 'STT', en: 'No.' }, kind: 'count', width: 6 };
/** What a statement of a meeting is about: a blank zone is the whole board. */
const subject = {
  zone: optional(ZONE),
  metric: optional(choice('metric', 'Chỉ tiêu', 'Indicator', 30)),
  works: optional(WORKS),
};

const targets = (unit?: Text) => ({
  q1: amount('Đến hết quý I', 'To end of Q1', unit),
  q2: amount('Đến hết quý II', 'To end of Q2', unit),
  q3: amount('Đến hết quý III', 'To end of Q3', unit),
  q4: amount('Đến hết quý IV', 'To end of Q4', unit),
  year: amount('Cả năm', 'Whole year', unit),
});

const statement = {
  status: STATUS,
  illustrative: ILLUSTRATIVE,
  source: SOURCE,
  locator: LOCATOR,
  cutoff: CUTOFF,
  revision: REVISION,
  revision_note: REVISION_NOTE,
  note: NOTE,
};

const evidenceDate = (vi: string, en: string): ColumnTemplate => optional(date(vi, en));

/**
 * The board's workbook, table by table: what the writer draws and what the reader looks for. The hidden row above each
 * table's figures holds `table.column` codes, and the reader goes by these alone.
 */
export const TABLES = {
  plan: {
    sheet: 'Kế hoạch',
    title: { vi: 'Các bản kế hoạch', en: 'Plan versions' },
    rows: 6,
    columns: {
      id: text('Mã kế hoạch', 'Plan code', 18),
      year: { header: { vi: 'Năm', en: 'Year' }, kind: 'count', width: 12 },
      kind: choice('plan-kind', 'Loại', 'Kind', 14),
      number: text('Số quyết định', 'Decision number', 24),
      approved_on: date('Ngày ban hành', 'Approved on'),
      deadline: date('Hạn thực hiện', 'Deadline'),
      authority_vi: text('Cơ quan ban hành (tiếng Việt)', 'Authority (Vietnamese)'),
      authority_en: text('Cơ quan ban hành (tiếng Anh)', 'Authority (English)'),
      source: SOURCE,
      illustrative: ILLUSTRATIVE,
    },
  },
  target: {
    sheet: 'Kế hoạch',
    title: {
      vi: 'Chỉ tiêu theo khu: lũy kế từ đầu năm (số phát sinh) hoặc mức tại cuối quý (số thời điểm)',
      en: 'Targets per zone: cumulative since 1 January (flows) or the level at the quarter’s end (stocks)',
    },
    rows: 120,
    columns: {
      plan: choice('plan', 'Mã kế hoạch', 'Plan code', 18),
      zone: ZONE,
      metric: choice('metric', 'Chỉ tiêu', 'Indicator', 30),
      unit: UNIT,
      ...targets(),
      source: SOURCE,
      illustrative: ILLUSTRATIVE,
    },
  },
  actual: {
    sheet: 'Thực hiện',
    title: { vi: 'Số thực hiện từng quý theo khu', en: 'Actual figures per zone and quarter' },
    rows: 300,
    columns: {
      zone: ZONE,
      metric: choice('reported-metric', 'Chỉ tiêu', 'Indicator', 30),
      quarter: { header: { vi: 'Quý', en: 'Quarter' }, kind: 'period', list: 'quarter', width: 12 },
      value: amount('Giá trị', 'Value'),
      unit: UNIT,
      absence: ABSENCE,
      ...statement,
    },
  },
  land: {
    sheet: 'Quỹ đất',
    title: { vi: 'Cân đối quỹ đất theo khu và ngày', en: 'Land ledger per zone and date' },
    rows: 60,
    columns: {
      zone: ZONE,
      period: period('Thời điểm', 'As of'),
      land_planned: amount('Diện tích quy hoạch', 'Planned area', HA),
      land_industrial: amount('Đất công nghiệp', 'Industrial land', HA),
      land_uncleared: amount('Đất chưa GPMB', 'Uncleared land', HA),
      land_cleared: amount('Đất đã GPMB', 'Cleared land', HA),
      land_leased: amount('Đất đã cho thuê', 'Leased land', HA),
      land_introduced: amount('Đất đã giới thiệu', 'Introduced land', HA),
      land_recovering: amount('Đất đang thu hồi', 'Land being recovered', HA),
      land_other_use: amount('Đất mục đích khác', 'Land in other use', HA),
      land_available: amount('Đất còn cho thuê', 'Available land', HA),
      occupancy_of_cleared: {
        ...optional(amount('Lấp đầy trên đất sạch', 'Occupancy of cleared', PERCENT)),
        kind: 'percent',
      },
      occupancy_of_industrial: {
        ...optional(amount('Lấp đầy trên đất CN', 'Occupancy of industrial', PERCENT)),
        kind: 'percent',
      },
      quote: optional(text('Nguyên văn trong nguồn', 'Words of the source', 30)),
      ...statement,
    },
  },
  ledger_note: {
    sheet: 'Quỹ đất',
    title: { vi: 'Thuyết minh chênh lệch và thay đổi chuỗi số', en: 'Notes on residuals and breaks of the series' },
    rows: 20,
    columns: {
      zone: ZONE,
      period: period('Thời điểm', 'As of'),
      kind: choice('note-kind', 'Loại thuyết minh', 'Kind of note', 18),
      text_vi: text('Nội dung (tiếng Việt)', 'Text (Vietnamese)', 50),
      text_en: text('Nội dung (tiếng Anh)', 'Text (English)', 50),
      source: SOURCE,
    },
  },
  lot: {
    sheet: 'Lô đất',
    title: { vi: 'Lô đất và ngày của từng bằng chứng', en: 'Lots and the date of each piece of evidence' },
    rows: 80,
    columns: {
      zone: ZONE,
      code: text('Mã lô', 'Lot code', 10),
      block: optional(text('Khu vực', 'Block', 10)),
      area: amount('Diện tích', 'Area', HA),
      industries: {
        ...text('Ngành nghề (mã, cách nhau dấu phẩy)', 'Industries (codes, by commas)', 34),
        kind: 'choices',
        list: 'industry',
      },
      'recovery-decision': evidenceDate('QĐ thu hồi đất', 'Recovery decision'),
      'compensation-approved': evidenceDate('Duyệt phương án BT', 'Compensation approved'),
      'handed-over': evidenceDate('Bàn giao mặt bằng', 'Handed over'),
      road: evidenceDate('Đường đến ranh lô', 'Road at the boundary'),
      power: evidenceDate('Điện đến ranh lô', 'Power at the boundary'),
      water: evidenceDate('Nước đến ranh lô', 'Water at the boundary'),
      drainage: evidenceDate('Thoát nước', 'Drainage'),
      wastewater: evidenceDate('Thu gom nước thải', 'Wastewater'),
      offered: evidenceDate('Mời thuê', 'Offered'),
      introduced: evidenceDate('Giới thiệu địa điểm', 'Introduced'),
      leased: evidenceDate('Cho thuê', 'Leased'),
      recovering: evidenceDate('Đang thu hồi', 'Being recovered'),
      reserved: evidenceDate('Dành riêng', 'Reserved'),
      released: evidenceDate('Thôi giữ chỗ', 'Released'),
      verified: evidenceDate('Kiểm tra thực địa', 'Verified on site'),
      'handover-promised': evidenceDate('Hẹn bàn giao', 'Handover promised for'),
      source: SOURCE,
      illustrative: ILLUSTRATIVE,
      quote: optional(text('Nguyên văn trong nguồn', 'Words of the source', 30)),
      note: NOTE,
    },
  },
  works: {
    sheet: 'Công trình',
    title: { vi: 'Danh mục công trình', en: 'Works' },
    rows: 25,
    columns: {
      zone: ZONE,
      code: text('Mã công trình', 'Works code', 14),
      name_vi: text('Tên công trình (tiếng Việt)', 'Name (Vietnamese)', 36),
      name_en: text('Tên công trình (tiếng Anh)', 'Name (English)', 36),
      owner_vi: text('Chủ đầu tư (tiếng Việt)', 'Owner (Vietnamese)', 30),
      owner_en: text('Chủ đầu tư (tiếng Anh)', 'Owner (English)', 30),
      total_investment: amount('Tổng mức đầu tư', 'Total investment', BILLION),
      obstacle: choice('obstacle', 'Vướng mắc', 'Obstacle', 14),
      source: SOURCE,
      illustrative: ILLUSTRATIVE,
      note: NOTE,
    },
  },
  works_plan: {
    sheet: 'Công trình',
    title: {
      vi: 'Kế hoạch vốn theo công trình và nguồn vốn (lũy kế)',
      en: 'Capital plan per works and funding source (cumulative)',
    },
    rows: 60,
    columns: {
      plan: choice('plan', 'Mã kế hoạch', 'Plan code', 18),
      zone: ZONE,
      works: WORKS,
      funding: FUNDING,
      ...targets(BILLION),
      source: SOURCE,
      illustrative: ILLUSTRATIVE,
    },
  },
  disbursed: {
    sheet: 'Công trình',
    title: {
      vi: 'Giải ngân từng quý theo công trình và nguồn vốn',
      en: 'Disbursed per quarter, works and funding source',
    },
    rows: 150,
    columns: {
      zone: ZONE,
      works: WORKS,
      funding: FUNDING,
      quarter: { header: { vi: 'Quý', en: 'Quarter' }, kind: 'period', list: 'quarter', width: 12 },
      value: amount('Giải ngân trong quý', 'Disbursed in the quarter', BILLION),
      absence: ABSENCE,
      ...statement,
    },
  },
  physical: {
    sheet: 'Công trình',
    title: { vi: 'Khối lượng thực hiện cuối quý', en: 'Physical completion at the quarter’s end' },
    rows: 100,
    columns: {
      zone: ZONE,
      works: WORKS,
      quarter: { header: { vi: 'Quý', en: 'Quarter' }, kind: 'period', list: 'quarter', width: 12 },
      percent: { header: { vi: 'Khối lượng', en: 'Completed' }, kind: 'count', unit: PERCENT, width: 12 },
      illustrative: ILLUSTRATIVE,
    },
  },
  clearance: {
    sheet: 'Bồi thường GPMB',
    title: { vi: 'Phương án bồi thường theo bước', en: 'Clearance plans by stage' },
    rows: 80,
    columns: {
      zone: ZONE,
      plan: text('Mã phương án', 'Clearance plan', 14),
      name_vi: text('Tên phương án (tiếng Việt)', 'Name (Vietnamese)', 36),
      name_en: text('Tên phương án (tiếng Anh)', 'Name (English)', 36),
      stage: choice('stage', 'Bước', 'Stage', 16),
      as_of: date('Thời điểm', 'As of'),
      households_total: { ...amount('Tổng số hộ', 'Households in all', HOUSEHOLDS), kind: 'count' },
      households_done: { ...amount('Số hộ đã xong', 'Households done', HOUSEHOLDS), kind: 'count' },
      area_total: amount('Tổng diện tích', 'Area in all', HA),
      area_done: amount('Diện tích đã xong', 'Area done', HA),
      money_total: amount('Tổng kinh phí', 'Money in all', BILLION),
      money_done: amount('Kinh phí đã chi', 'Money paid', BILLION),
      reason: optional(text('Lý do còn vướng', 'What holds it up', 36)),
      source: SOURCE,
      illustrative: ILLUSTRATIVE,
    },
  },
  meeting: {
    sheet: 'Cuộc họp',
    title: { vi: 'Các cuộc họp', en: 'Meetings' },
    rows: 6,
    columns: {
      id: text('Mã cuộc họp', 'Meeting code', 14),
      title_vi: text('Tên cuộc họp (tiếng Việt)', 'Title (Vietnamese)', 50),
      title_en: text('Tên cuộc họp (tiếng Anh)', 'Title (English)', 50),
      held_on: date('Ngày họp', 'Held on'),
      venue_vi: text('Địa điểm (tiếng Việt)', 'Place (Vietnamese)', 34),
      venue_en: text('Địa điểm (tiếng Anh)', 'Place (English)', 34),
      source: SOURCE,
      illustrative: ILLUSTRATIVE,
    },
  },
  agenda: {
    sheet: 'Cuộc họp',
    title: { vi: 'Chương trình họp', en: 'Agenda' },
    rows: 24,
    columns: {
      meeting: MEETING,
      number: NUMBER,
      title_vi: text('Nội dung (tiếng Việt)', 'Item (Vietnamese)', 50),
      title_en: text('Nội dung (tiếng Anh)', 'Item (English)', 50),
      minutes: {
        header: { vi: 'Thời lượng', en: 'Time' },
        kind: 'count',
        unit: { vi: 'phút', en: 'minutes' },
        width: 10,
      },
      source: SOURCE,
      illustrative: ILLUSTRATIVE,
    },
  },
  meeting_finding: {
    sheet: 'Cuộc họp',
    title: {
      vi: 'Đánh giá tại cuộc họp: kết quả, hạn chế, trọng tâm',
      en: 'What the meeting found: results, limitations, focus',
    },
    rows: 30,
    columns: {
      meeting: MEETING,
      number: NUMBER,
      kind: choice('finding-kind', 'Loại đánh giá', 'Kind', 18),
      text_vi: text('Nội dung (tiếng Việt)', 'Text (Vietnamese)', 60),
      text_en: text('Nội dung (tiếng Anh)', 'Text (English)', 60),
      ...subject,
      source: SOURCE,
      illustrative: ILLUSTRATIVE,
    },
  },
  explanation: {
    sheet: 'Giải trình',
    title: { vi: 'Giải trình chỉ tiêu chưa đạt kế hoạch', en: 'Explanations of indicators that are off plan' },
    rows: 40,
    columns: {
      meeting: MEETING,
      metric: choice('metric', 'Chỉ tiêu', 'Indicator', 30),
      zone: optional(ZONE),
      works: optional(WORKS),
      cause_vi: text('Nguyên nhân (tiếng Việt)', 'Cause (Vietnamese)', 50),
      cause_en: text('Nguyên nhân (tiếng Anh)', 'Cause (English)', 50),
      owner_vi: text('Đơn vị chịu trách nhiệm (tiếng Việt)', 'Owner (Vietnamese)', 34),
      owner_en: text('Đơn vị chịu trách nhiệm (tiếng Anh)', 'Owner (English)', 34),
      remedy_vi: text('Biện pháp khắc phục (tiếng Việt)', 'Remedy (Vietnamese)', 50),
      remedy_en: text('Biện pháp khắc phục (tiếng Anh)', 'Remedy (English)', 50),
      decision_vi: optional(text('Kiến nghị quyết định (tiếng Việt)', 'Decision asked (Vietnamese)', 50)),
      decision_en: optional(text('Kiến nghị quyết định (tiếng Anh)', 'Decision asked (English)', 50)),
      source: SOURCE,
      illustrative: ILLUSTRATIVE,
    },
  },
  task: {
    sheet: 'Nhiệm vụ',
    title: { vi: 'Nhiệm vụ giao tại cuộc họp', en: 'Tasks set at the meeting' },
    rows: 60,
    columns: {
      meeting: MEETING,
      number: NUMBER,
      text_vi: text('Nhiệm vụ (tiếng Việt)', 'Task (Vietnamese)', 60),
      text_en: text('Nhiệm vụ (tiếng Anh)', 'Task (English)', 60),
      owner_vi: text('Đơn vị thực hiện (tiếng Việt)', 'Owner (Vietnamese)', 34),
      owner_en: text('Đơn vị thực hiện (tiếng Anh)', 'Owner (English)', 34),
      due_on: date('Hạn hoàn thành', 'Due on'),
      done_on: optional(date('Ngày hoàn thành', 'Done on')),
      known_on: optional(date('Ngày nhận báo cáo', 'Reported on')),
      ...subject,
      source: SOURCE,
      illustrative: ILLUSTRATIVE,
    },
  },
  source: {
    sheet: 'Nguồn',
    title: { vi: 'Tài liệu nguồn', en: 'Source documents' },
    rows: 40,
    columns: {
      key: text('Ký hiệu', 'Key', 16),
      title_vi: text('Tên tài liệu (tiếng Việt)', 'Title (Vietnamese)', 50),
      title_en: text('Tên tài liệu (tiếng Anh)', 'Title (English)', 50),
      publisher_vi: text('Nơi ban hành (tiếng Việt)', 'Publisher (Vietnamese)', 34),
      publisher_en: text('Nơi ban hành (tiếng Anh)', 'Publisher (English)', 34),
      url: optional(text('Địa chỉ web', 'Web address', 40)),
      published_on: optional(date('Ngày ban hành', 'Published on')),
      illustrative: ILLUSTRATIVE,
    },
  },
  template: {
    sheet: 'Danh mục',
    title: { vi: 'Nhận dạng biểu mẫu (không sửa)', en: 'Identity of the template (do not change)' },
    rows: 0,
    columns: {
      version: text('Phiên bản', 'Version', 12),
      board: text('Ban', 'Board', 20),
      year: text('Năm', 'Year', 12),
    },
  },
} as const satisfies Record<string, TableTemplate>;

export type TableCode = keyof typeof TABLES;
export type ColumnCode<T extends TableCode> = keyof (typeof TABLES)[T]['columns'] & string;

/** What stands at the head of each sheet, for the person who fills it in. */
export const INSTRUCTIONS: Readonly<Record<SheetName, Text>> = {
  'Kế hoạch': {
    vi: 'Mỗi dòng một khu và một chỉ tiêu. Chỉ tiêu không có lộ trình quý thì chỉ nhập cột Cả năm. Vốn đầu tư công nhập ở trang Công trình.',
    en: 'One row a zone and indicator. Without an approved quarterly path fill in the whole year only. Public capital goes on the sheet Công trình.',
  },
  'Thực hiện': {
    vi: 'Mỗi dòng một khu, một chỉ tiêu, một quý: số phát sinh trong quý hoặc mức cuối quý. Không có số thì chọn lý do, không nhập 0.',
    en: 'One row a zone, indicator and quarter: the quarter’s own flow or the level at its end. Without a figure choose the reason; never enter 0.',
  },
  'Quỹ đất': {
    vi: 'Đất công nghiệp = chưa GPMB + đã GPMB; đã GPMB = cho thuê + giới thiệu + đang thu hồi + mục đích khác + còn cho thuê. Để trống ô không có số.',
    en: 'Industrial = uncleared + cleared; cleared = leased + introduced + being recovered + other use + available. Leave a cell without a figure blank.',
  },
  'Lô đất': {
    vi: 'Mỗi dòng một lô; nhập ngày của từng bằng chứng. Mức sẵn sàng được tính từ các ngày này, không nhập.',
    en: 'One row a lot; enter the date of each piece of evidence. Readiness is computed from these dates, not entered.',
  },
  'Công trình': {
    vi: 'Bốn bảng: danh mục, kế hoạch vốn lũy kế, giải ngân trong từng quý, khối lượng cuối quý. Có thể chèn thêm dòng trong mỗi bảng.',
    en: 'Four tables: the works, the cumulative capital plan, what each quarter disbursed, physical completion. Rows may be inserted in each.',
  },
  'Bồi thường GPMB': {
    vi: 'Mỗi dòng một phương án, một bước, một thời điểm. Chỉ nhập số lượng hộ, không nhập tên hộ.',
    en: 'One row a clearance plan, stage and date. Counts of households only; never a household’s name.',
  },
  'Cuộc họp': {
    vi: 'Ba bảng: cuộc họp, chương trình, đánh giá. Viết ngắn gọn bằng lời của mình, đủ hai thứ tiếng, kèm nguồn. Để trống cột Khu nếu nói về toàn Ban.',
    en: 'Three tables: meetings, their agendas, what they found. In your own words, in both languages, with the source. A blank zone is the whole board.',
  },
  'Giải trình': {
    vi: 'Mỗi dòng một chỉ tiêu chưa đạt kế hoạch: nguyên nhân, đơn vị chịu trách nhiệm, biện pháp, điều cần cuộc họp quyết định (nếu có).',
    en: 'One row an indicator that is off plan: its cause, who answers for it, the remedy, and what the meeting is asked to decide (if anything).',
  },
  'Nhiệm vụ': {
    vi: 'Mỗi dòng một nhiệm vụ. Khi hoàn thành thì nhập cả ngày hoàn thành và ngày nhận báo cáo. Tình trạng được tính từ các ngày này, không nhập.',
    en: 'One row a task. Once it is done enter both the day it was done and the day that was reported. Its state is computed from these, not entered.',
  },
  Nguồn: {
    vi: 'Mỗi tài liệu một ký hiệu (chữ không dấu, số, dấu gạch nối), dùng ở cột Nguồn của các trang khác.',
    en: 'One key a document (plain letters, digits, hyphen), used in the column Source of the other sheets.',
  },
  'Danh mục': {
    vi: 'Danh mục mã dùng trong các cột có danh sách chọn. Trang này được khóa.',
    en: 'Codes used in the columns with a drop-down. This sheet is locked.',
  },
};
