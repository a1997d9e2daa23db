import { formatDirection } from '@zones/core/format/status';
import type { ProgressRow } from '@zones/core/progress/progress';
import { useLanguage } from '../routing/use-place.ts';

/** Said under the name of an indicator of which less is better, so that a share above 100 % is not taken for success. */
export function DirectionNote({ row }: { row: Pick<ProgressRow, 'better'> }) {
  const words = formatDirection(row.better, useLanguage());
  return words === '' ? null : <span className="block text-sm text-ink-soft">{words}</span>;
}
