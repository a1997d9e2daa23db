import type { ProgressAnswer } from '@zones/core/contract/progress';
import { formatAbsence } from '@zones/core/format/absence';
import { formatCoverage } from '@zones/core/format/coverage';
import { formatPeriod, formatToDate } from '@zones/core/format/period';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import type { ProgressRow } from '@zones/core/progress/progress';
import { numberOf } from '@zones/core/quarters/quarter';
import type { Reading } from '@zones/core/readings/reading';
import { useTranslations } from 'use-intl';
import { hasRequired, RequiredSentence } from '../progress/required-sentence.tsx';
import { useChartContext } from '../progress/use-chart-context.ts';
import { PlanReading } from '../reading/plan-reading.tsx';
import { useLanguage } from '../routing/use-place.ts';
import { YearEnd } from './year-end.tsx';

interface FigureProps {
  readonly row: ProgressRow;
  readonly label: string;
  readonly reading: Reading;
  readonly unit: MetricUnit;
  readonly signed?: boolean;
  readonly note?: string | undefined;
}

function Figure({ row, label, reading, unit, signed = false, note }: FigureProps) {
  return (
    <div className="min-w-0 border-t border-line py-3 sm:border-t-0 sm:border-l sm:px-5 sm:py-0 sm:first:border-l-0 sm:first:pl-0">
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd
        className={
          reading.value === null ? 'mt-1 text-lg' : 'mt-1 text-2xl leading-tight font-semibold print:text-base'
        }
      >
        <PlanReading row={row} reading={reading} unit={unit} signed={signed} />
      </dd>
      {note && <dd className="mt-0.5 text-sm text-ink-soft">{note}</dd>}
    </div>
  );
}

/** Against the plan: only what there is a plan for, and the year's plan once when the year is over. */
function PlanFigures({ row, answer }: KeyFiguresProps) {
  const t = useTranslations('indicator');
  const language = useLanguage();
  const { plan, attainment, variance } = row.toDate;
  const yearIsOver = numberOf(answer.through) === 4;
  return (
    <>
      {!yearIsOver && (
        <Figure
          row={row}
          label={t('planToDate', { period: formatToDate(answer.through, language) })}
          reading={plan}
          unit={row.unit}
        />
      )}
      <Figure row={row} label={t('attainment')} reading={attainment} unit="ratio" />
      <Figure row={row} label={t('variance')} reading={variance} unit={row.unit} signed />
      <Figure row={row} label={t('yearPlan', { year: String(answer.year) })} reading={row.yearPlan} unit={row.unit} />
    </>
  );
}

interface KeyFiguresProps {
  readonly row: ProgressRow;
  readonly answer: ProgressAnswer;
}

/** The figures that a leader is asked for, with what the rest of the year must deliver. */
export function KeyFigures({ row, answer }: KeyFiguresProps) {
  const t = useTranslations('indicator');
  const language = useLanguage();
  const context = useChartContext(answer);
  const partly = row.coverage.reporting < row.coverage.expected && row.coverage.reporting > 0;
  const hasNeed = hasRequired(row, context);
  const planned = row.yearPlan.value !== null || row.toDate.plan.value !== null;
  const label =
    row.kind === 'flow'
      ? t('toDate', { period: formatToDate(answer.through, language) })
      : t('level', { period: formatPeriod(row.toDate.statedAt ?? answer.through, language) });
  return (
    <section aria-label={t('figures')} className="card mt-6 p-5">
      <dl className="grid print:grid-cols-5 sm:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] sm:gap-y-5">
        <Figure
          row={row}
          label={label}
          reading={row.toDate.actual}
          unit={row.unit}
          note={partly ? formatCoverage(row.coverage, language) : undefined}
        />
        {planned && <PlanFigures row={row} answer={answer} />}
      </dl>
      {!planned && (
        <p className="mt-3 text-ink-soft">
          {t('noPlan', { reason: row.yearPlan.value === null ? formatAbsence(row.yearPlan.absence, language) : '' })}
        </p>
      )}
      {(hasNeed || row.yearEnd) && (
        <div className="mt-4 border-t border-line pt-4">
          {hasNeed && (
            <p>
              <strong>{t('required')}:</strong> <RequiredSentence row={row} context={context} />
            </p>
          )}
          <YearEnd row={row} hasNeed={hasNeed} />
        </div>
      )}
    </section>
  );
}
