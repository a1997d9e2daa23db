import type { Text } from '../language/text.ts';
import type { ClearanceStage } from './clearance.ts';

/** The steps of compensation and clearance, for heads of columns and drop-downs. */
export const STAGE_NAMES = {
  inventoried: { vi: 'Kiểm đếm', en: 'Inventoried' },
  'plan-approved': { vi: 'Phê duyệt phương án', en: 'Plan approved' },
  paid: { vi: 'Chi trả', en: 'Paid' },
  resettled: { vi: 'Tái định cư', en: 'Resettled' },
  'handed-over': { vi: 'Bàn giao mặt bằng', en: 'Handed over' },
} as const satisfies Record<ClearanceStage, Text>;
