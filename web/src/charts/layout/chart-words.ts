import type { ChartMark, Scenario } from '@zones/core/charts/chart-parts';
import { formatQuarter } from '@zones/core/format/period';
import { formatReading } from '@zones/core/format/value';
import type { Language, Text } from '@zones/core/language/text';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import type { Reading } from '@zones/core/readings/reading';
import { type EvidenceRef, evidenceOf } from './label.ts';

const SCENARIOS: Readonly<Record<Scenario, Text>> = {
  AC: { vi: 'thực hiện', en: 'actual' },
  ES: { vi: 'ước thực hiện', en: 'estimate' },
  FC: { vi: 'dự kiến', en: 'forecast' },
  PL: { vi: 'kế hoạch điều chỉnh', en: 'adjusted plan' },
  PL0: { vi: 'kế hoạch ban đầu', en: 'original plan' },
  PY: { vi: 'năm trước', en: 'past year' },
};

/** Words on the drawings themselves; everything longer comes with the specification. */
export const WORDS = {
  yearPlan: { vi: 'KH năm', en: 'Year plan' },
  plan: { vi: 'KH', en: 'plan' },
  needed: { vi: 'cần', en: 'need' },
  neededEach: { vi: 'cần mỗi quý', en: 'need a quarter' },
  mustDeliver: { vi: 'mức phải đạt mỗi quý', en: 'required in each quarter left' },
  range: { vi: 'dự kiến', en: 'expected' },
  yearEnd: { vi: 'khoảng dự kiến cả năm', en: 'range expected at year end' },
  reference: { vi: 'tham chiếu', en: 'reference' },
} as const satisfies Record<string, Text>;

/** Name of a figure for those who hear the chart, and for the link to its proof. */
export function nameOf(mark: ChartMark, unit: MetricUnit, language: Language): string {
  const value = formatReading(mark.reading, unit, { language, style: 'full' });
  return `${formatQuarter(mark.quarter, language)}, ${SCENARIOS[mark.scenario][language]}: ${value}`;
}

/** The need of each quarter left, which is no mark of one quarter. */
export function needEvidence(reading: Reading, unit: MetricUnit, language: Language): EvidenceRef | null {
  return evidenceOf(reading, `${WORDS.mustDeliver[language]}: ${formatReading(reading, unit, { language })}`);
}

export function markEvidence(mark: ChartMark, unit: MetricUnit, language: Language): EvidenceRef | null {
  return evidenceOf(mark.reading, nameOf(mark, unit, language));
}

/** The short figure that stands on the drawing; its unit is in the subtitle. */
export function labelText(reading: Reading, unit: MetricUnit, language: Language): string {
  return formatReading(reading, unit, { language, style: 'label' });
}
