import type { Text } from '../language/text.ts';
import type { FundingSource } from '../observations/observation.ts';

/** Where public capital comes from, as budget documents name it. */
export const FUNDING_NAMES = {
  'central-budget': { vi: 'Ngân sách trung ương', en: 'Central budget' },
  'local-budget': { vi: 'Ngân sách địa phương', en: 'Local budget' },
  'land-use-fee': { vi: 'Tiền sử dụng đất', en: 'Land-use fees' },
  lottery: { vi: 'Xổ số kiến thiết', en: 'Lottery revenue' },
  oda: { vi: 'Vốn ODA', en: 'ODA' },
} as const satisfies Record<FundingSource, Text>;
