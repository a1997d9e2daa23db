import { LEDGER_TOLERANCE_M2 } from '../land/land-row.ts';
import type { Language } from '../language/text.ts';
import type { AvailableSplit } from '../lots/available-split.ts';
import type { Reading } from '../readings/reading.ts';
import { formatLevel } from './lot.ts';
import { formatMarkedValue, formatReading } from './value.ts';

/**
 * The ledger's available land in the lots that it is made of, so that it is not taken for land that can be leased now: `16.45 ha
 * … 8.25 ha L5 (can be leased now)`. What the lots leave over, or have too much, is said. Empty without an amount.
 */
export function sayAvailableSplit(total: Reading, { parts, illustrative }: AvailableSplit, language: Language): string {
  if (total.value === null) return '';
  const area = (areaM2: number): string => formatMarkedValue(areaM2, 'm2', { language, illustrative });
  const named = parts
    .map(
      ({ level, areaM2 }) => `${area(areaM2)} L${level} (${formatLevel(level, language).toLocaleLowerCase(language)})`,
    )
    .join('; ');
  const amount = formatReading(total, 'm2', { language });
  const left = total.value - parts.reduce((sum, { areaM2 }) => sum + areaM2, 0);
  const whole =
    language === 'vi'
      ? `Đất sạch còn để cho thuê ${amount} gồm các lô: ${named}.`
      : `The ${amount} of cleared land still available lie in lots: ${named}.`;
  if (Math.abs(left) <= LEDGER_TOLERANCE_M2) return whole;
  const rest = area(Math.abs(left));
  if (language === 'vi')
    return left > 0
      ? `${whole} Còn ${rest} chưa thuộc lô nào ở các mức này.`
      : `${whole} Tổng diện tích các lô lớn hơn sổ đất ${rest}.`;
  return left > 0
    ? `${whole} Another ${rest} are in no lot of these levels.`
    : `${whole} Together the lots are ${rest} larger than the ledger.`;
}
