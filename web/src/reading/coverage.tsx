import { formatCoverage } from '@zones/core/format/coverage';
import type { ProgressRow } from '@zones/core/progress/progress';
import { useLanguage } from '../routing/use-place.ts';

/** Beside a total that stands on some of the zones only: how many of them. */
export function CoverageNote({ row }: { row: Pick<ProgressRow, 'coverage'> }) {
  const language = useLanguage();
  const { reporting, expected } = row.coverage;
  if (reporting === 0 || reporting >= expected) return null;
  return <span className="block font-sans text-xs text-ink-faint">{formatCoverage(row.coverage, language)}</span>;
}
