import type { Text } from '../language/text.ts';
import type { LegendEntry, Scenario } from './chart-parts.ts';

const LABELS: Readonly<Record<Exclude<LegendEntry['scenario'], 'PY'>, Text>> = {
  AC: { vi: 'Thực hiện', en: 'Actual' },
  ES: { vi: 'Ước thực hiện', en: 'Estimate' },
  FC: { vi: 'Khoảng dự kiến cả năm', en: 'Range expected at year end' },
  PL: { vi: 'Kế hoạch điều chỉnh', en: 'Plan, adjusted' },
  PL0: { vi: 'Kế hoạch ban đầu', en: 'Plan, original' },
  required: { vi: 'Mức phải đạt', en: 'Required rate' },
  reference: { vi: 'Tham chiếu: chia đều kế hoạch năm', en: 'Reference: equal shares of the year’s plan' },
};

const ORDER: readonly LegendEntry['scenario'][] = ['AC', 'ES', 'PL', 'PL0', 'reference', 'required', 'FC', 'PY'];

interface Drawn {
  readonly scenarios: readonly Scenario[];
  readonly past: readonly number[];
  readonly required?: boolean;
  readonly reference?: boolean;
  readonly range?: boolean;
}

function pastLabel(years: readonly number[]): Text {
  const listed = [...years].sort((a, b) => a - b).join(', ');
  return years.length > 1 ? { vi: `Các năm ${listed}`, en: `Years ${listed}` } : { vi: `Năm ${listed}`, en: listed };
}

/** Notation of the scenarios that a chart really shows, in one order everywhere. */
export function legendOf(drawn: Drawn): readonly LegendEntry[] {
  const shown = new Set<LegendEntry['scenario']>(drawn.scenarios);
  if (drawn.required) shown.add('required');
  if (drawn.reference) shown.add('reference');
  if (drawn.range) shown.add('FC');
  if (drawn.past.length > 0) shown.add('PY');
  return ORDER.filter((scenario) => shown.has(scenario)).map((scenario) => ({
    scenario,
    label: scenario === 'PY' ? pastLabel(drawn.past) : LABELS[scenario],
  }));
}
