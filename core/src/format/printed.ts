import { factUnitPattern } from '../facts/fact-units.ts';
import type { Language, Text } from '../language/text.ts';
import type { Reading } from '../readings/reading.ts';
import { formatAbsence } from './absence.ts';
import { formatDecimal } from './decimal.ts';
import { formatMarks, NO_BREAK_SPACE } from './marks.ts';
import { fillPattern } from './unit.ts';

const NO: Text = { vi: 'không', en: 'no' };
const YES: Text = { vi: 'có', en: 'yes' };

/**
 * A reading in the unit that its source prints, `35 km`, `0,4 USD/m²/năm`, with its marks; or the words of its absence. A
 * year is a name and takes no separator; of a yes-or-no question the answer is said.
 */
export function formatPrinted(reading: Reading, unit: string, language: Language): string {
  if (reading.value === null) return formatAbsence(reading.absence, language);
  const marks = formatMarks(reading, language);
  if (unit === 'year') return String(reading.value) + marks;
  if (unit === 'có/không') return (reading.value === 0 ? NO : YES)[language] + marks;
  const text = formatDecimal(reading.value, { shift: 0, min: 0, max: 4 }, language) + marks;
  return fillPattern(factUnitPattern(unit)[language].replaceAll(' ', NO_BREAK_SPACE), text);
}
