import type { Language, Text } from '../language/text.ts';
import type { Reading } from '../readings/reading.ts';
import { formatAbsence } from './absence.ts';
import { formatDecimal } from './decimal.ts';
import { formatMarks, NO_BREAK_SPACE } from './marks.ts';

/** A reading in the unit that its source prints, `35 km`, `0,4 USD/m²/năm`, with its marks; or the words of its absence. */
export function formatPrinted(reading: Reading, unitName: Text, language: Language): string {
  if (reading.value === null) return formatAbsence(reading.absence, language);
  const text = formatDecimal(reading.value, { shift: 0, min: 0, max: 4 }, language) + formatMarks(reading, language);
  const unit = unitName[language].replaceAll(' ', NO_BREAK_SPACE);
  return unit === '' ? text : text + NO_BREAK_SPACE + unit;
}
