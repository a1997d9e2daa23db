import { formatPeriod } from '@zones/core/format/period';
import { METRICS, type MetricCode } from '@zones/core/metrics/catalogue';
import { FUNDING_NAMES } from '@zones/core/works/funding-names';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { useLanguage } from '../routing/use-place.ts';

interface FigureHeadingProps {
  readonly zone: string;
  readonly metric: MetricCode;
  readonly period: string;
  readonly works: string | null;
  readonly funding: string | null;
}

const isFunding = (code: string): code is keyof typeof FUNDING_NAMES => code in FUNDING_NAMES;

/** Which figure a row is of: indicator, then zone, work, funding source and period. */
export function FigureHeading({ zone, metric, period, works, funding }: FigureHeadingProps) {
  const language = useLanguage();
  const nameOf = useNameOfZone();
  const source = funding !== null && isFunding(funding) ? FUNDING_NAMES[funding][language] : funding;
  const rest = [nameOf(zone), works, source, formatPeriod(period, language)].filter((part) => part !== null);
  return (
    <th scope="row" className="font-normal">
      {METRICS[metric].name[language]}
      <span className="block text-xs text-ink-faint">{rest.join(' · ')}</span>
    </th>
  );
}
