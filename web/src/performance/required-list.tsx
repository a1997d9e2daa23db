import type { ChartContext } from '@zones/core/charts/chart-context';
import { METRICS } from '@zones/core/metrics/catalogue';
import type { ProgressRow } from '@zones/core/progress/progress';
import { useTranslations } from 'use-intl';
import { hasRequired, RequiredSentence } from '../progress/required-sentence.tsx';
import { StatusShape } from '../reading/status-mark.tsx';
import { pathTo } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';

/** What the rest of the year must deliver, for each indicator that is not on plan, the furthest behind first. */
export function RequiredList({ rows, context }: { rows: readonly ProgressRow[]; context: ChartContext }) {
  const t = useTranslations('performance');
  const { evidence: _, group: __, ...place } = usePlace();
  const behind = rows.filter((row) => row.toDate.status !== 'on-plan' && hasRequired(row, context));
  if (behind.length === 0) return null;
  return (
    <section className="card p-5">
      <h2 className="text-lg">{t('required')}</h2>
      <ul className="mt-3 grid gap-3">
        {behind.map((row) => (
          <li key={row.metric} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5">
            <StatusShape status={row.toDate.status} className="mt-1.5 size-[0.85em]" />
            <div>
              <a className="font-semibold" href={pathTo({ name: 'indicator', metric: row.metric }, place)}>
                {METRICS[row.metric].name[place.language]}
              </a>
              <p className="text-[0.9375rem] text-ink-soft">
                <RequiredSentence row={row} context={context} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
