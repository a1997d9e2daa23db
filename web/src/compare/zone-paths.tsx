import { useSuspenseQueries } from '@tanstack/react-query';
import { smallMultiplesSpec } from '@zones/core/charts/small-multiples';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import { useTranslations } from 'use-intl';
import { progressQuery, toProgressQuestion } from '../api/progress.ts';
import { useClient } from '../app/use-client.ts';
import { SmallMultiplesChart } from '../charts/small-multiples-chart.tsx';
import { THEMES } from '../progress/themes.ts';
import { useChartContext } from '../progress/use-chart-context.ts';
import { useChartDoor } from '../progress/use-chart-door.ts';
import { usePlace } from '../routing/use-place.ts';

type ProgressRow = ProgressAnswer['rows'][number];

const rowsOf = ({ rows }: ProgressAnswer, zones: readonly string[]): readonly ProgressRow[] =>
  zones.flatMap((zone) => rows.find((row) => row.zone === zone) ?? []);

const isDrawn = (row: ProgressRow): boolean =>
  row.quarters.some(({ actualToDate, planToDate }) => actualToDate.value !== null || planToDate.value !== null);

function ZonePath({ answer, zones }: { answer: ProgressAnswer; zones: readonly string[] }) {
  const context = useChartContext(answer);
  const door = useChartDoor();
  return (
    <div className="card p-5">
      <SmallMultiplesChart
        spec={smallMultiplesSpec(rowsOf(answer, zones), context)}
        embedded={{ metric: answer.rows[0]?.metric, zones: zones.join(',') }}
        {...door}
      />
    </div>
  );
}

/** The three themes, zone by zone, on one scale each; a sentence where no quarter has a figure. */
export function ZonePaths({ zones }: { zones: readonly string[] }) {
  const t = useTranslations('compare');
  const place = usePlace();
  const client = useClient();
  const answers = useSuspenseQueries({
    queries: THEMES.map(({ main }) => progressQuery(client, toProgressQuestion(place, { metric: main }))),
  }).map(({ data }) => data);
  const drawn = answers.filter((answer) => rowsOf(answer, zones).some(isDrawn));
  return (
    <section className="mt-12">
      <h2 className="text-2xl">{t('multiples')}</h2>
      {drawn.length === 0 ? (
        <p className="mt-2 text-ink-soft">{t('multiplesNone', { year: String(answers[0]?.year ?? '') })}</p>
      ) : (
        <>
          <p className="mt-1 max-w-[72ch] text-ink-soft">{t('multiplesHelp')}</p>
          <div className="mt-4 grid gap-4 lg:grid-cols-3 print:grid-cols-1">
            {drawn.map((answer) => (
              <ZonePath key={answer.rows[0]?.metric} answer={answer} zones={zones} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
