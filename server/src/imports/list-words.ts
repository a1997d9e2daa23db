import type { LedgerNote } from '@zones/core/land/ledger-note';
import type { Text } from '@zones/core/language/text';
import type { FundingSource, RevisionReason } from '@zones/core/observations/observation';
import type { FixedList } from './list-codes.ts';

export const FUNDING_WORDS: Readonly<Record<FundingSource, Text>> = {
  'central-budget': { vi: 'Ngân sách trung ương', en: 'Central budget' },
  'local-budget': { vi: 'Ngân sách địa phương', en: 'Local budget' },
  'land-use-fee': { vi: 'Tiền sử dụng đất', en: 'Land-use fees' },
  lottery: { vi: 'Xổ số kiến thiết', en: 'Lottery revenue' },
  oda: { vi: 'Vốn ODA', en: 'ODA' },
};

export const NOTE_KIND_WORDS: Readonly<Record<LedgerNote['kind'], Text>> = {
  reconciliation: { vi: 'Giải trình chênh lệch', en: 'Reconciliation' },
  'series-break': { vi: 'Đứt chuỗi số liệu', en: 'Break of the series' },
  remark: { vi: 'Ghi chú', en: 'Remark' },
};

export const REVISION_WORDS: Readonly<Record<RevisionReason, Text>> = {
  R1: { vi: 'Có số liệu tốt hơn', en: 'Better data' },
  R2: { vi: 'Tính lại', en: 'Recalculation' },
  R3: { vi: 'Đổi phương pháp', en: 'Change of method' },
  C: { vi: 'Sửa sai sót', en: 'Correction of an error' },
};

export const FLAG_WORDS: Text = { vi: 'Có', en: 'Yes' };

/** What each list of the sheet Danh mục is called. */
export const LIST_TITLES: Readonly<Record<FixedList, Text>> = {
  zone: { vi: 'Khu', en: 'Zone' },
  metric: { vi: 'Chỉ tiêu kế hoạch', en: 'Indicator of the plan' },
  'reported-metric': { vi: 'Chỉ tiêu thực hiện', en: 'Reported indicator' },
  quarter: { vi: 'Quý', en: 'Quarter' },
  status: { vi: 'Loại số liệu', en: 'Status' },
  absence: { vi: 'Lý do không có số', en: 'Reason for no figure' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  revision: { vi: 'Lý do sửa số', en: 'Reason for revision' },
  funding: { vi: 'Nguồn vốn', en: 'Funding source' },
  obstacle: { vi: 'Vướng mắc', en: 'Obstacle' },
  stage: { vi: 'Bước', en: 'Stage' },
  'note-kind': { vi: 'Loại thuyết minh', en: 'Kind of note' },
  'plan-kind': { vi: 'Loại kế hoạch', en: 'Kind of plan' },
  'finding-kind': { vi: 'Loại đánh giá', en: 'Kind of finding' },
  industry: { vi: 'Ngành nghề', en: 'Industry' },
  flag: { vi: 'Đánh dấu', en: 'Mark' },
};
