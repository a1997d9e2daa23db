import type { Text } from '../language/text.ts';
import type { Works } from './works.ts';

/** Why a public work does not disburse, as the review of a quarter says it. */
export const OBSTACLE_NAMES = {
  'no-volume': { vi: 'Chưa có khối lượng', en: 'No completed volume' },
  'no-file': { vi: 'Chưa có hồ sơ thanh toán', en: 'No payment file' },
  'no-land': { vi: 'Chưa có mặt bằng', en: 'No land handed over' },
} as const satisfies Record<NonNullable<Works['obstacle']>, Text>;
