import type { EvidenceAnswer } from '@zones/core/contract/evidence';
import { formatAbsence } from '@zones/core/format/absence';
import { formatPrinted } from '@zones/core/format/printed';
import { formatValueStatus } from '@zones/core/format/status';
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

/** Said with a number that is quoted where no legend explains its marks; what is as reported needs no word. */
function sayReliability({ reading }: EvidenceAnswer, language: Language, invented: string): string {
  if (reading === null || reading.value === null) return '';
  const isPlain = reading.status === 'actual' || reading.status === 'illustrative';
  const words = isPlain ? [] : [formatValueStatus(reading.status, language)];
  if (reading.illustrative) words.push(invented);
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

/** The value to be quoted: words instead of marks, `61,84 ha (các nguồn không thống nhất)`. */
export function formatQuoted(evidence: EvidenceAnswer, language: Language, invented: string): string {
  const { reading } = evidence;
  const bare = reading?.value == null ? reading : { ...reading, status: 'actual' as const, illustrative: false };
  return formatProved({ ...evidence, reading: bare }, language) + sayReliability(evidence, language, invented);
}
