import { formatList } from '@zones/core/format/list';
import { ILLUSTRATIVE_MARK, NO_BREAK_SPACE } from '@zones/core/format/marks';
import { formatRange, formatValue } from '@zones/core/format/value';
import type { Text } from '@zones/core/language/text';
import type { ProgressRow, YearEndRange } from '@zones/core/progress/progress';
import { LEAST_PAST_YEARS } from '@zones/core/progress/thresholds';
import { usePageWords } from '../messages/use-page-words.ts';
import { useHere, useLanguage } from '../routing/use-place.ts';

const WORDS = {
  label: { vi: 'Khoảng dự kiến cả năm', en: 'Year-end range' },
  range: {
    vi: '{range}, nếu phần đã thực hiện chiếm tỷ trọng của cả năm như cùng kỳ các năm trước: {shares} (n = {count}).',
    en: '{range}, if what is there now is the same share of the year as at this time in past years: {shares} (n = {count}).',
  },
  errors: {
    vi: 'Cùng cách tính, từng năm trước tính theo các năm còn lại: {errors}.',
    en: 'The same method tried on each past year with the others: {errors}.',
  },
  held: { vi: 'năm {year} nằm trong khoảng', en: '{year} fell within the range' },
  over: { vi: 'năm {year} khoảng cao hơn thực tế {error}', en: 'in {year} the range lay {error} above the result' },
  under: { vi: 'năm {year} khoảng thấp hơn thực tế {error}', en: 'in {year} the range lay {error} below the result' },
  share: { vi: 'năm {year} {share}', en: '{share} in {year}' },
  refused: {
    vi: 'không tính, vì cần ít nhất {least} năm trước đủ số liệu mà hồ sơ {known}.',
    en: 'not given, because it needs at least {least} complete past years and the record {known}.',
  },
  knownNone: { vi: 'chưa có năm nào', en: 'has none' },
  knownYears: { vi: 'mới có {count} ({years})', en: 'has {count} ({years})' },
  onlyRequired: { vi: 'Chỉ nêu mức cần đạt.', en: 'Only the required rate is shown.' },
} as const satisfies Record<string, Text>;

function Refusal({ years, hasNeed }: { years: readonly number[]; hasNeed: boolean }) {
  const say = usePageWords(WORDS);
  const language = useLanguage();
  const known =
    years.length === 0
      ? say('knownNone')
      : say('knownYears', { count: years.length, years: formatList(years.map(String), language) });
  return (
    <>
      {say('refused', { least: LEAST_PAST_YEARS, known })} {hasNeed && say('onlyRequired')}
    </>
  );
}

function Range({ range, row }: { range: YearEndRange; row: ProgressRow }) {
  const say = usePageWords(WORDS);
  const language = useLanguage();
  const here = useHere();
  const percent = (value: number): string => formatValue(Math.abs(value), 'ratio', { language, style: 'table' });
  const shares = range.past.map(({ year, share }) => say('share', { year, share: percent(share.value ?? 0) }));
  const errors = range.past.map(({ year, error }) => {
    const value = error.value ?? 0;
    return say(value === 0 ? 'held' : value > 0 ? 'over' : 'under', { year, error: percent(value) });
  });
  const { evidence } = range.low;
  const printed = formatRange(range.low, range.high, row.unit, { language, style: 'compact' });
  const sentence = say('range', { range: printed, shares: formatList(shares, language), count: range.past.length });
  return (
    <>
      {evidence === undefined ? (
        sentence
      ) : (
        <a href={here({ evidence })} className="reading" data-evidence={evidence} rel="nofollow">
          {sentence}
        </a>
      )}{' '}
      {say('errors', { errors: errors.join('; ') })}
      {range.low.value !== null && range.low.illustrative && (
        <span className="mark">{NO_BREAK_SPACE + ILLUSTRATIVE_MARK}</span>
      )}
    </>
  );
}

/** Where the year may end by the shares of past years, with how far that would have missed them; or why it is not told. */
export function YearEnd({ row, hasNeed }: { row: ProgressRow; hasNeed: boolean }) {
  const say = usePageWords(WORDS);
  if (row.yearEnd === null) return null;
  const { range, years } = row.yearEnd;
  return (
    <p className="mt-2">
      <strong>{say('label')}:</strong>{' '}
      {range === null ? <Refusal years={years} hasNeed={hasNeed} /> : <Range range={range} row={row} />}
    </p>
  );
}
