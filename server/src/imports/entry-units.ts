import { formatUnitName } from '@zones/core/format/unit';
import type { Text } from '@zones/core/language/text';
import type { MetricUnit } from '@zones/core/metrics/catalogue';

/** A unit in which a figure may be typed, and how far its point moves to reach the base unit. */
export interface EntryUnit {
  readonly of: MetricUnit;
  readonly label: Text;
  /** 9: one of it is 10⁹ base units. */
  readonly power: number;
}

const standard = (of: MetricUnit, power: number): EntryUnit => ({
  of,
  label: { vi: formatUnitName(of, 'vi'), en: formatUnitName(of, 'en') },
  power,
});

/** The first of each base unit is the one meant when a row names none. */
export const ENTRY_UNITS: readonly EntryUnit[] = [
  standard('VND', 9),
  { of: 'VND', label: { vi: 'triệu đồng', en: 'VND m' }, power: 6 },
  { of: 'VND', label: { vi: 'đồng', en: 'VND' }, power: 0 },
  standard('USD', 6),
  { of: 'USD', label: { vi: 'nghìn USD', en: 'USD k' }, power: 3 },
  { of: 'USD', label: { vi: 'USD', en: 'USD' }, power: 0 },
  standard('m2', 4),
  { of: 'm2', label: { vi: 'm²', en: 'm²' }, power: 0 },
  standard('project', 0),
  standard('household', 0),
  standard('worker', 0),
  standard('issue', 0),
  standard('procedure', 0),
];

export const listEntryUnits = (of: MetricUnit): readonly EntryUnit[] => ENTRY_UNITS.filter((unit) => unit.of === of);

/** The unit that a figure of this metric unit is in unless its row says otherwise. Throws for a ratio: none is entered. */
export function getStandardUnit(of: MetricUnit): EntryUnit {
  const [unit] = listEntryUnits(of);
  if (!unit) throw new RangeError(`Never entered: ${of}`);
  return unit;
}
