import { formatToDate } from '@zones/core/format/period';
import { METRICS } from '@zones/core/metrics/catalogue';
import type { ProgressRow } from '@zones/core/progress/progress';
import { useTranslations } from 'use-intl';
import { useFrame } from '../frame/use-frame.ts';
import { hasRequired, RequiredSentence } from '../progress/required-sentence.tsx';
import { useChartContext } from '../progress/use-chart-context.ts';
import { ReadingValue } from '../reading/reading.tsx';
import { StatusMark, StatusShape } from '../reading/status-mark.tsx';
import { pathTo } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';
import { LatestOnRecord } from './latest-on-record.tsx';
import { SaidInWords } from './said-in-words.tsx';
import type { ThemeFigures } from './use-themes.ts';

function Beside({ row }: { row: ProgressRow }) {
  const t = useTranslations();
  const { evidence: _, ...place } = usePlace();
  const { actual, attainment, status } = row.toDate;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 border-t border-line py-1.5 text-[0.9375rem] print:grid-cols-1 print:py-0.5">
      <a href={pathTo({ name: 'indicator', metric: row.metric }, place)} className="hover:text-accent">
        {METRICS[row.metric].name[place.language]}
      </a>
      <span className="inline-flex items-baseline gap-2">
        <ReadingValue reading={actual} unit={row.unit} />
        {attainment.value !== null && (
          <span className="inline-flex items-center gap-1 text-ink-soft">
            <StatusShape status={status} />
            <ReadingValue reading={attainment} unit="ratio" />
            <span className="text-sm">{t('home.ofPlan')}</span>
          </span>
        )}
      </span>
    </li>
  );
}

/** One theme in words and numbers: how much of the plan, how far it is, what the rest of the year must bring. */
export function ThemeCard({ figures }: { figures: ThemeFigures }) {
  const t = useTranslations();
  const { evidence: _, ...place } = usePlace();
  const { theme, answer, total, beside, series } = figures;
  const context = useChartContext(answer);
  const { language } = place;
  const { actual, plan, attainment, status } = total.toDate;
  const period = formatToDate(answer.through, language);
  const judged = attainment.value !== null;
  const isCited = useFrame().board?.recordKind === 'cited';
  return (
    <article className="card flex flex-col p-5">
      <h2 className="text-lg">
        <a href={pathTo({ name: 'indicator', metric: theme.main }, place)} className="no-underline hover:text-accent">
          {t(`groups.${theme.name}`)}
        </a>
      </h2>
      <p className="text-sm text-ink-soft">
        {METRICS[theme.main].name[language]}, {period}
      </p>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-3">
        <span
          className={
            actual.value === null ? 'text-2xl' : 'text-5xl leading-none font-semibold tracking-tight print:text-4xl'
          }
        >
          <ReadingValue reading={judged ? attainment : actual} unit={judged ? 'ratio' : total.unit} />
        </span>
        {actual.value !== null && <StatusMark status={status} />}
      </p>
      {judged && (
        <p className="mt-2">
          {t.rich('home.actualAgainst', {
            actual: () => <ReadingValue reading={actual} unit={total.unit} />,
            plan: () => <ReadingValue reading={plan} unit={total.unit} />,
          })}
        </p>
      )}
      {hasRequired(total, context) && (
        <p className="mt-2 text-[0.9375rem] text-ink-soft">
          <RequiredSentence row={total} context={context} />
        </p>
      )}
      {actual.value === null && <LatestOnRecord rows={series.rows} through={answer.through} />}
      {actual.value === null && isCited && theme.inWords !== undefined && <SaidInWords code={theme.inWords} />}
      {beside.length > 0 && (
        <ul className="mt-auto pt-4">
          {beside.map((row) => (
            <Beside key={row.metric} row={row} />
          ))}
        </ul>
      )}
    </article>
  );
}
