import type { Text } from '@zones/core/language/text';

/** What the sheet says around its figures. */
export const SHEET_WORDS = {
  title: { vi: 'Tờ thông tin các lô đất đã chọn', en: 'Factsheet of the chosen lots' },
  release: { vi: 'Kỳ công bố', en: 'Release' },
  cutoff: { vi: 'Số liệu đến', en: 'Figures to' },
  published: { vi: 'Công bố', en: 'Published' },
  warning: {
    vi: 'Dữ liệu mẫu: số có dấu * là số đặt ra để giới thiệu sản phẩm, không phải số liệu của Ban Quản lý. Không dùng để quyết định đầu tư.',
    en: 'Sample data: a number marked * was made to show the product and is not a figure of the management board. Not for investment decisions.',
  },
  lots: { vi: 'Lô đất', en: 'Lots' },
  lotsHelp: {
    vi: 'Mức sẵn sàng L0–L5 được tính từ tài liệu có ngày tháng, không ai chọn. Quá 180 ngày không kiểm tra thì không còn là “thuê được ngay”.',
    en: 'Readiness L0–L5 is computed from dated evidence, never chosen. A listing not checked for 180 days is no longer “can be leased now”.',
  },
  lot: { vi: 'Lô', en: 'Lot' },
  area: { vi: 'Diện tích', en: 'Area' },
  readiness: { vi: 'Mức sẵn sàng', en: 'Readiness' },
  possession: { vi: 'Nhận đất sau', en: 'Possession in' },
  industries: { vi: 'Ngành được phép', en: 'Industries allowed' },
  verified: { vi: 'Kiểm tra ngày, theo tài liệu', en: 'Verified on, by' },
  zones: { vi: 'Khu công nghiệp', en: 'Industrial zones' },
  zonesHelp: {
    vi: 'Mỗi số kèm thời điểm của nó. Tỷ lệ lấp đầy luôn nêu trên cả hai mẫu số.',
    en: 'Each figure with its own date. Occupancy always on both denominators.',
  },
  figure: { vi: 'Số liệu', en: 'Figure' },
  leaseTerm: { vi: 'Thời hạn thuê đất', en: 'Lease term' },
  evidence: {
    vi: 'Còn thiếu gì, cam kết khi nào, hạ tầng tới ranh giới',
    en: 'What is missing, what was promised, utilities at the boundary',
  },
  missing: { vi: 'Còn thiếu để thuê được', en: 'Still missing for a lease' },
  nothingMissing: { vi: 'không thiếu gì', en: 'nothing' },
  promise: { vi: 'Hẹn bàn giao', en: 'Hand-over promised' },
  movedTo: { vi: 'dời đến', en: 'moved to' },
  slipped: { vi: 'chậm', en: 'slipped' },
  day: { vi: 'ngày', en: 'days' },
  noPromise: { vi: 'không có', en: 'none' },
  sources: { vi: 'Tài liệu nguồn', en: 'Source documents' },
  noSources: { vi: 'Không có tài liệu nào được nêu cho các lô này.', en: 'No document is named for these lots.' },
  invented: { vi: 'tài liệu mẫu', en: 'sample document' },
  reading: { vi: 'Cách đọc', en: 'How to read this sheet' },
  contact: { vi: 'Liên hệ', en: 'Contact' },
  citation: { vi: 'Trích dẫn và kiểm tra', en: 'Cite and check' },
  page: { vi: 'Trang', en: 'Page' },
} as const satisfies Record<string, Text>;

export const READING_RULES: readonly Text[] = [
  {
    vi: 'Số có dấu ư là ước thực hiện; sb là sơ bộ; ≠ là các nguồn không thống nhất; * là số liệu mẫu.',
    en: 'A number with e is an estimate; p is provisional; ≠ means that sources disagree; * is sample data.',
  },
  {
    vi: 'Nơi không có số liệu ghi lý do, không bao giờ ghi 0. “Chưa công bố”: không tìm thấy trong các tài liệu đã công bố.',
    en: 'Where there is no figure the reason stands, never 0. “Not published”: found in no document made public.',
  },
  {
    vi: 'Số liệu của kỳ công bố này không đổi nữa; số mới hơn, nếu có, nằm ở kỳ công bố sau.',
    en: 'The figures of this release do not change any more; newer ones, if any, stand in a later release.',
  },
];

/** Figures of the zones that stand on the sheet, by their code in the comparison of zones. */
export const SHEET_FIGURES = [
  'lots-now',
  'land_available',
  'land_cleared',
  'land_industrial',
  'occupancy_of_cleared',
  'occupancy_of_industrial',
  'land-rent',
  'infrastructure-fee',
  'power-installed',
  'power-free',
  'water-installed',
  'water-free',
  'wastewater-installed',
  'wastewater-free',
  'projects_valid',
  'projects_operating',
] as const;
