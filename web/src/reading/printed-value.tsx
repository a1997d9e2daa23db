import { formatPrinted } from '@zones/core/format/printed';
import type { Reading } from '@zones/core/readings/reading';
import { useLanguage } from '../routing/use-place.ts';
import { ReadingText } from './reading.tsx';

/** A figure outside the catalogue, in the unit that its source prints. */
export function PrintedValue({ reading, unit }: { readonly reading: Reading; readonly unit: string | null }) {
  const language = useLanguage();
  return <ReadingText reading={reading} text={formatPrinted(reading, unit ?? '', language)} />;
}
