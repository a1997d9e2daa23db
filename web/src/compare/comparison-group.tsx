import { formatAbsence } from '@zones/core/format/absence';
import { formatPeriod } from '@zones/core/format/period';
import { ABSENCES } from '@zones/core/readings/reading';
import { useTranslations } from 'use-intl';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { useLanguage } from '../routing/use-place.ts';
import { type ComparisonRow, findSilence } from './comparison.ts';
import { ComparisonTable } from './comparison-table.tsx';

/** Figures that no zone has, by the reason: a line of words instead of a table of gaps. */
function Silent({ rows }: { rows: readonly ComparisonRow[] }) {
  const t = useTranslations('compare');
  const language = useLanguage();
  return ABSENCES.map((absence) => ({ absence, named: rows.filter((row) => findSilence(row) === absence) }))
    .filter(({ named }) => named.length > 0)
    .map(({ absence, named }) => (
      <p key={absence} className="py-3 text-[0.9375rem] text-ink-soft">
        {t('silent')} (<span className="absence">{formatAbsence(absence, language)}</span>):{' '}
        {named.map(({ name }) => name[language]).join('; ')}.
      </p>
    ));
}

interface SeriesBreak {
  readonly zone: string;
  readonly period: string;
  readonly text: { readonly vi: string; readonly en: string };
}

/** Dates at which a zone's land is counted anew. */
function SeriesBreaks({ breaks }: { breaks: readonly SeriesBreak[] }) {
  const t = useTranslations('compare');
  const language = useLanguage();
  const nameOf = useNameOfZone();
  if (breaks.length === 0) return null;
  return (
    <div className="border-t border-line-strong py-3 text-[0.9375rem] print:break-inside-avoid">
      <h3 className="text-base">{t('breaks')}</h3>
      <p className="text-ink-soft">{t('breaksHelp')}</p>
      <ul className="mt-2 grid gap-1.5">
        {breaks.map(({ zone, period, text }) => (
          <li key={`${zone} ${period} ${text.vi}`}>
            <span className="font-semibold">
              {nameOf(zone)}, {formatPeriod(period, language)}:
            </span>{' '}
            {text[language]}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ComparisonGroupProps {
  readonly title: string;
  readonly rows: readonly ComparisonRow[];
  readonly zones: readonly string[];
  readonly breaks?: readonly SeriesBreak[];
}

/** The figures of one subject. */
export function ComparisonGroup({ title, rows, zones, breaks = [] }: ComparisonGroupProps) {
  const shown = rows.filter((row) => findSilence(row) === null);
  const silent = rows.filter((row) => findSilence(row) !== null);
  return (
    <section className="mt-8 print:mt-5">
      <h2 className="text-2xl">{title}</h2>
      <div className="card mt-3 px-5 py-1">
        {shown.length > 0 && <ComparisonTable title={title} rows={shown} zones={zones} />}
        <Silent rows={silent} />
        <SeriesBreaks breaks={breaks} />
      </div>
    </section>
  );
}
