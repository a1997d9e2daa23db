import { sayRequired } from '@zones/core/charts/progress-message';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import { formatCoverage } from '@zones/core/format/coverage';
import { formatToDate } from '@zones/core/format/period';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import type { ProgressRow } from '@zones/core/progress/progress';
import type { Reading } from '@zones/core/readings/reading';
import { useTranslations } from 'use-intl';
import { useChartContext } from '../progress/use-chart-context.ts';
import { ReadingValue } from '../reading/reading.tsx';
import { useLanguage } from '../routing/use-place.ts';

interface FigureProps {
  readonly label: string;
  readonly reading: Reading;
  readonly unit: MetricUnit;
  readonly signed?: boolean;
  readonly note?: string | undefined;
}

function Figure({ label, reading, unit, signed = false, note }: FigureProps) {
  return (
    <div className="min-w-0 border-t border-line py-3 sm:border-t-0 sm:border-l sm:px-5 sm:py-0 sm:first:border-l-0 sm:first:pl-0">
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd className={reading.value === null ? 'mt-1 text-lg' : 'mt-1 text-2xl leading-tight font-semibold'}>
        <ReadingValue reading={reading} unit={unit} signed={signed} />
      </dd>
      {note && <dd className="mt-0.5 text-sm text-ink-soft">{note}</dd>}
    </div>
  );
}

/** `; Quý IV phải đạt 18,7 tỷ` as a sentence of its own. */
const toSentence = (clause: string, language: string): string => {
  const bare = clause.replace(/^[;,]\s*/, '');
  return bare === '' ? '' : `${bare.charAt(0).toLocaleUpperCase(language)}${bare.slice(1)}.`;
};

/** The figures that a leader is asked for, with what the rest of the year must deliver. */
export function KeyFigures({ row, answer }: { row: ProgressRow; answer: ProgressAnswer }) {
  const t = useTranslations('indicator');
  const language = useLanguage();
  const context = useChartContext(answer);
  const { actual, plan, attainment, variance } = row.toDate;
  const period = formatToDate(answer.through, language);
  const required = toSentence(sayRequired(row, context, language), language);
  const partly = row.coverage.reporting < row.coverage.expected && row.coverage.reporting > 0;
  return (
    <section aria-label={t('figures')} className="card mt-6 p-5">
      <dl className="grid sm:grid-cols-[repeat(auto-fit,minmax(9.5rem,1fr))] sm:gap-y-5">
        <Figure
          label={row.kind === 'flow' ? t('toDate', { period }) : t('level')}
          reading={actual}
          unit={row.unit}
          note={partly ? formatCoverage(row.coverage, language) : undefined}
        />
        <Figure label={t('planToDate', { period })} reading={plan} unit={row.unit} />
        <Figure label={t('attainment')} reading={attainment} unit="ratio" />
        <Figure label={t('variance')} reading={variance} unit={row.unit} signed />
        <Figure label={t('yearPlan', { year: String(answer.year) })} reading={row.yearPlan} unit={row.unit} />
      </dl>
      {required !== '' && (
        <p className="mt-4 border-t border-line pt-4">
          <strong>{t('required')}:</strong>{' '}
          {row.required.perQuarter.evidence ? <RequiredLink row={row}>{required}</RequiredLink> : required}
        </p>
      )}
    </section>
  );
}

function RequiredLink({ row, children }: { row: ProgressRow; children: string }) {
  return (
    <>
      {children} (<ReadingValue reading={row.required.perQuarter} unit={row.unit} style="full" />)
    </>
  );
}
