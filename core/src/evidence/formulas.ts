import type { Text } from '../language/text.ts';

/** How each computed figure is made, in words and symbols. The key is part of evidence ids. */
export const FORMULAS = {
  works: { vi: 'Σ các công trình và nguồn vốn trong kỳ', en: 'Σ works and funding sources in the period' },
  funding: { vi: 'Σ các nguồn vốn của công trình', en: 'Σ funding sources of the work' },
  'funding-plan': { vi: 'Kế hoạch công trình = Σ các nguồn vốn', en: 'Plan of the work = Σ its funding sources' },
  zones: { vi: 'Σ các khu công nghiệp đã báo cáo', en: 'Σ zones that reported' },
  'zones-stated': {
    vi: 'Σ các khu công nghiệp, cùng một kỳ hoặc thời điểm',
    en: 'Σ zones, of one and the same period or date',
  },
  'to-date': { vi: 'Lũy kế = Σ các quý từ đầu năm', en: 'To date = Σ quarters since 1 January' },
  'zones-to-date': {
    vi: 'Lũy kế chung = Σ lũy kế các khu công nghiệp đã báo cáo',
    en: 'All zones to date = Σ zones’ figures to date',
  },
  ratio: { vi: 'Tử số ÷ mẫu số', en: 'Numerator ÷ denominator' },
  plan: { vi: 'Kế hoạch = Σ các chỉ tiêu thành phần', en: 'Plan = Σ its component targets' },
  'plan-ratio': { vi: 'Kế hoạch tử số ÷ kế hoạch mẫu số', en: 'Planned numerator ÷ planned denominator' },
  reference: {
    vi: 'Mức tham chiếu = kế hoạch năm × số quý ÷ 4 (không phải lộ trình được duyệt)',
    en: 'Reference = year’s plan × quarters ÷ 4 (not an approved path)',
  },
  attainment: { vi: 'Thực hiện lũy kế ÷ kế hoạch lũy kế', en: 'Actual to date ÷ plan to date' },
  variance: { vi: 'Thực hiện lũy kế − kế hoạch lũy kế', en: 'Actual to date − plan to date' },
  required: {
    vi: '(Kế hoạch năm − thực hiện lũy kế) ÷ số quý còn lại, làm tròn lên',
    en: '(Plan of the year − actual to date) ÷ quarters left, rounded up',
  },
  'ratio-to-best': {
    vi: 'Mức cần đạt mỗi quý ÷ quý cao nhất đã ghi nhận',
    en: 'Required per quarter ÷ best quarter on record',
  },
  'year-end-low': {
    vi: 'Lũy kế ÷ tỷ trọng lớn nhất của cùng kỳ các năm trước',
    en: 'To date ÷ largest share at the same cut-off in past years',
  },
  'year-end-high': {
    vi: 'Lũy kế ÷ tỷ trọng nhỏ nhất của cùng kỳ các năm trước',
    en: 'To date ÷ smallest share at the same cut-off in past years',
  },
  ledger: {
    vi: 'Đất công nghiệp = chưa GPMB + đất sạch; đất sạch = đã cho thuê + đã giới thiệu + đang thu hồi + mục đích khác + còn cho thuê',
    en: 'Industrial land = uncleared + cleared; cleared = leased + introduced + being recovered + other use + available',
  },
  residual: {
    vi: 'Chênh lệch = đất công nghiệp − chưa GPMB − đã cho thuê − đã giới thiệu − đang thu hồi − mục đích khác − còn cho thuê',
    en: 'Residual = industrial land − uncleared − leased − introduced − being recovered − other use − available',
  },
  'residual-of-industrial': {
    vi: 'Chênh lệch = đất công nghiệp − chưa GPMB − đất sạch (các phần của đất sạch chưa đủ)',
    en: 'Residual = industrial land − uncleared − cleared (the parts of cleared land are not all known)',
  },
  'residual-of-cleared': {
    vi: 'Chênh lệch = đất sạch − đã cho thuê − đã giới thiệu − đang thu hồi − mục đích khác − còn cho thuê',
    en: 'Residual = cleared land − leased − introduced − being recovered − other use − available',
  },
  occupancy: {
    vi: 'Tỷ lệ lấp đầy = đất đã cho thuê ÷ mẫu số',
    en: 'Occupancy = leased land ÷ denominator',
  },
  'lots-now': {
    vi: 'Σ diện tích các lô có thể thuê ngay (L5, không bị giữ, đã kiểm chứng trong 180 ngày)',
    en: 'Σ area of lots that can be leased now (L5, not held, verified within 180 days)',
  },
  'lots-soon': {
    vi: 'Σ diện tích các lô có thể vào sử dụng trong 6 tháng, đã kiểm chứng hoặc có cam kết bàn giao',
    en: 'Σ area of lots that can be occupied within 6 months: available now, or promised by then',
  },
  'lots-largest': {
    vi: 'Lô lớn nhất có thể thuê ngay',
    en: 'The largest lot that can be leased now',
  },
} as const satisfies Record<string, Text>;

export type Measure = keyof typeof FORMULAS;

export function isMeasure(text: string): text is Measure {
  return Object.hasOwn(FORMULAS, text);
}
