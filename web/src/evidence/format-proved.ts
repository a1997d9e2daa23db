import type { EvidenceAnswer } from '@zones/core/contract/evidence';
import { formatAbsence } from '@zones/core/format/absence';
import { formatPrinted } from '@zones/core/format/printed';
import { formatReading } from '@zones/core/format/value';
import type { Language } from '@zones/core/language/text';

/** The value in words: a fact as its source prints it, in a unit of its own. */
export function formatProved({ reading, unit, fact, lot }: EvidenceAnswer, language: Language): string {
  if (reading && unit) return formatReading(reading, unit, { language, style: 'full' });
  if (fact?.unit === 'text' && fact.printed !== null) return `“${fact.printed}”`;
  if (reading?.value === null) return formatAbsence(reading.absence, language);
  if (!fact) return `${(lot?.areaM2 ?? 0) / 10_000} ha`;
  return reading === null ? '' : formatPrinted(reading, fact.unit, language);
}
