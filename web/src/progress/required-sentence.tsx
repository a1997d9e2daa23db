import type { ChartContext } from '@zones/core/charts/chart-context';
import { sayRequired } from '@zones/core/charts/progress-message';
import { capitalize } from '@zones/core/format/capitalize';
import { formatMarks, NO_BREAK_SPACE } from '@zones/core/format/marks';
import type { ProgressRow } from '@zones/core/progress/progress';
import { useTranslations } from 'use-intl';
import { useHere, useLanguage } from '../routing/use-place.ts';

/** A clause made to follow another (`; Quý IV phải đạt 18,7 tỷ`) as a sentence of its own; empty stays empty. */
function toSentence(clause: string): string {
  const bare = clause.replace(/^[;,]\s*/, '');
  return bare === '' ? '' : `${capitalize(bare)}.`;
}

/** What the rest of the year must deliver, leading to how it was computed. Nothing when nothing is left or known. */
export function RequiredSentence({ row, context }: { row: ProgressRow; context: ChartContext }) {
  const t = useTranslations('reading');
  const language = useLanguage();
  const here = useHere();
  const sentence = toSentence(sayRequired(row, context, language));
  const basis = row.required.perQuarter.value === null ? row.toDate.variance : row.required.perQuarter;
  const { evidence } = basis;
  if (sentence === '' || evidence === undefined) return sentence;
  const marks = formatMarks(basis, language);
  return (
    <a href={here({ evidence })} className="reading" data-evidence={evidence} rel="nofollow" title={t('source')}>
      {sentence}
      {marks !== '' && <span className="mark">{NO_BREAK_SPACE + marks}</span>}
    </a>
  );
}

/** True when there is something left to say of the rest of the year. */
export function hasRequired(row: ProgressRow, context: ChartContext): boolean {
  return sayRequired(row, context, 'en') !== '';
}
