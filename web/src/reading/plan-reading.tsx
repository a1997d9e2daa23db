import { formatStatus, formatStatusRule } from '@zones/core/format/status';
import type { ProgressRow } from '@zones/core/progress/progress';
import { useLanguage } from '../routing/use-place.ts';
import { ReadingValue } from './reading.tsx';

type ReadingProps = Parameters<typeof ReadingValue>[0];

/** What a plan asks for by now, or how far it is: a target of the year without a quarterly path is not “no target”. */
export function PlanReading({ row, ...figure }: { readonly row: Pick<ProgressRow, 'yearPlan'> } & ReadingProps) {
  const language = useLanguage();
  const { reading } = figure;
  const lacksPath = reading.value === null && reading.absence === 'no-target' && row.yearPlan.value !== null;
  if (!lacksPath) return <ReadingValue {...figure} />;
  return (
    <span className="absence" title={formatStatusRule('no-path', language)}>
      {formatStatus('no-path', language).toLowerCase()}
    </span>
  );
}
