import { ILLUSTRATIVE_MARK } from '@zones/core/format/marks';
import { formatPeriod } from '@zones/core/format/period';
import { useLanguage } from '../routing/use-place.ts';

/** A date as its source gives it, with the mark where it is invented. */
export function Dated({ on, illustrative }: { readonly on: string; readonly illustrative: boolean }) {
  const language = useLanguage();
  return (
    <span className="whitespace-nowrap">
      {formatPeriod(on, language)}
      {illustrative && <span className="mark">{ILLUSTRATIVE_MARK}</span>}
    </span>
  );
}
