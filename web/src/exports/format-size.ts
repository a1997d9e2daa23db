import { formatDecimal } from '@zones/core/format/decimal';
import type { Language } from '@zones/core/language/text';

const STEP = 1000;

/** `34 kB`, `1,2 MB`: size of a file as systems show it. */
export function formatSize(bytes: number, language: Language): string {
  const inMegabytes = bytes >= STEP * STEP;
  const digits = inMegabytes ? { shift: 6, min: 1, max: 1 } : { shift: 3, min: 0, max: 0 };
  return `${formatDecimal(Math.max(bytes, STEP / 2), digits, language)}\u00a0${inMegabytes ? 'MB' : 'kB'}`;
}
