import { formatAbsenceSentence } from '@zones/core/format/absence';
import { formatMarks } from '@zones/core/format/marks';
import { formatValueStatus } from '@zones/core/format/status';
import { type FormatStyle, formatReading, formatVariance } from '@zones/core/format/value';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import type { Reading } from '@zones/core/readings/reading';
import { useTranslations } from 'use-intl';
import { useHere, useLanguage } from '../routing/use-place.ts';

interface ReadingProps {
  readonly reading: Reading;
  readonly unit: MetricUnit;
  /** Default `compact`; in a column whose head names the unit, `table`. */
  readonly style?: FormatStyle;
  readonly decimals?: number;
  /** Value whose scale is taken instead of its own. */
  readonly scaleOf?: number;
  /** With its sign: a difference, not an amount. */
  readonly signed?: boolean;
  /** Release whose figure it is, where that is not the one looked at. */
  readonly release?: string;
}

/** How sure a number is, in the words that its marks stand for. */
function useReliability(reading: Reading): string {
  const t = useTranslations('reading');
  const language = useLanguage();
  if (reading.value === null) return formatAbsenceSentence(reading.absence, language);
  const plain = reading.status === 'actual' || reading.status === 'derived' || reading.status === 'illustrative';
  const words = plain ? [] : [formatValueStatus(reading.status, language)];
  if (reading.illustrative) words.push(t('illustrative'));
  return words.join(', ');
}

/** The text with its marks set small after the digits, so that the number is read first. */
function MarkedText({ text, marks }: { text: string; marks: string }) {
  const at = marks === '' ? -1 : text.indexOf(marks, Math.max(0, text.search(/\d/)));
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <span className="mark">{marks}</span>
      {text.slice(at + marks.length)}
    </>
  );
}

/** A figure already put into words, leading to its proof. */
export function ReadingText({
  reading,
  text,
  release,
}: {
  readonly reading: Reading;
  readonly text: string;
  readonly release?: string | undefined;
}) {
  const t = useTranslations('reading');
  const language = useLanguage();
  const here = useHere();
  const reliability = useReliability(reading);
  const className = reading.value === null ? 'absence' : 'reading';
  const words = <MarkedText text={text} marks={formatMarks(reading, language)} />;
  if (reading.evidence === undefined) {
    return (
      <span className={className} title={reliability}>
        {words}
      </span>
    );
  }
  return (
    <a
      href={here({ evidence: reading.evidence, ...(release !== undefined && { release }) })}
      className={className}
      data-evidence={reading.evidence}
      rel="nofollow"
      title={[reliability, t('source')].filter((part) => part !== '').join(' · ')}
    >
      {words}
      {reliability !== '' && <span className="sr-only"> ({reliability})</span>}
    </a>
  );
}

/** A figure as everyone sees it everywhere: value, unit and marks, leading to its proof; or the words of its absence. */
export function ReadingValue({
  reading,
  unit,
  style = 'compact',
  signed = false,
  release,
  ...precision
}: ReadingProps) {
  const language = useLanguage();
  const options = { language, style, ...precision };
  const text = signed ? formatVariance(reading, unit, options) : formatReading(reading, unit, options);
  return <ReadingText reading={reading} text={text} release={release} />;
}
