import type { Text } from '../language/text.ts';

/** What every zone's full name has in common, and what a board adds about itself. */
const AROUND_VI = /^(?:khu công nghiệp|KCN)\s+|\s*\([^)]*\)$/giu;
const AROUND_EN = /\s+industrial\s+(?:zone|park)|\s*\([^)]*\)$/giu;

const shorten = (name: string, around: RegExp): string => name.normalize('NFC').replace(around, '').trim() || name;

/** A zone's own name, for titles, rows and labels among zones: `Khu công nghiệp Lộc Sơn (dữ liệu mẫu)` is `Lộc Sơn`. */
export function formatZoneName(name: Text): Text {
  return { vi: shorten(name.vi, AROUND_VI), en: shorten(name.en, AROUND_EN) };
}
