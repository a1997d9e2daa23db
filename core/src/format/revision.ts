import type { Language, Text } from '../language/text.ts';
import type { RevisionReason } from '../observations/observation.ts';

const REASONS: Readonly<Record<RevisionReason, Text>> = {
  R1: { vi: 'số liệu đầy đủ hơn', en: 'better data' },
  R2: { vi: 'tính toán lại', en: 'recalculation' },
  R3: { vi: 'thay đổi phương pháp', en: 'change of method' },
  C: { vi: 'sửa sai sót', en: 'correction of an error' },
};

/** Why a figure was replaced, with its code: `C: sửa sai sót`. */
export function formatRevisionReason(reason: RevisionReason, language: Language): string {
  return `${reason}: ${REASONS[reason][language]}`;
}
