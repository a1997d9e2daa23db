import { useSuspenseQuery } from '@tanstack/react-query';
import { bulletListSpec } from '@zones/core/charts/bullet-list';
import { formatDate } from '@zones/core/format/date';
import { ILLUSTRATIVE_MARK, NO_BREAK_SPACE } from '@zones/core/format/marks';
import { formatToDate } from '@zones/core/format/period';
import { formatPlanDecision } from '@zones/core/format/plan';
import { METRICS } from '@zones/core/metrics/catalogue';
import { ALL_ZONES } from '@zones/core/observations/observation';
import { cutoffOf } from '@zones/core/progress/period-cutoff';
import type { ProgressRow, ProgressStatus } from '@zones/core/progress/progress';
import { useTranslations } from 'use-intl';
import { progressQuery, toProgressQuestion } from '../api/progress.ts';
import { useClient } from '../app/use-client.ts';
import { BulletListChart } from '../charts/bullet-list-chart.tsx';
import { useHead } from '../document/head.ts';
import { useChartContext } from '../progress/use-chart-context.ts';
import { useChartDoor } from '../progress/use-chart-door.ts';
import { useZoneName, ZoneSwitch } from '../progress/zone-switch.tsx';
import { dataPathTo } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';
import { GroupSwitch } from './group-switch.tsx';
import { RequiredList } from './required-list.tsx';
import { Scorecard } from './scorecard.tsx';
import { Unjudged } from './unjudged.tsx';

function useProgress() {
  const place = usePlace();
  const question = toProgressQuestion(place, { zone: place.zone ?? ALL_ZONES });
  return useSuspenseQuery(progressQuery(useClient(), question)).data;
}

function useHeadline(rows: readonly ProgressRow[]): string {
  const t = useTranslations('performance');
  const count = (status: ProgressStatus): number => rows.filter((row) => row.toDate.status === status).length;
  const counts = { behind: count('behind'), watch: count('watch'), onPlan: count('on-plan') };
  if (counts.behind + counts.watch + counts.onPlan === 0) return t('headlineNone');
  return `${t('headline', counts)}, ${t('headlineRest', counts)}`;
}

/** Every indicator against the plan, the furthest behind first. */
export function PerformancePage() {
  const t = useTranslations('performance');
  const { language, group, zone: chosen } = usePlace();
  const answer = useProgress();
  const context = useChartContext(answer);
  const door = useChartDoor();
  const zone = useZoneName();
  const { plan, through, year, release } = answer;
  const period = formatToDate(through, language);
  const rows = answer.rows.filter((row) => group === undefined || METRICS[row.metric].group === group);
  const judged = rows.filter((row) => row.toDate.attainment.value !== null);
  const spec = bulletListSpec(judged, context);
  const ordered = spec.items.flatMap((item) => judged.find((row) => row.metric === item.metric) ?? []);
  const headline = useHeadline(rows);
  const invented = judged.some(({ toDate: { attainment } }) => attainment.value !== null && attainment.illustrative);
  useHead({ title: `${headline} – ${t('title', { zone, period })}`, description: t('description', { zone, period }) });
  const csv = dataPathTo('progress.csv', {
    release: release.id,
    year: String(year),
    through: `Q${through.slice(6)}`,
    zone: answer.rows[0]?.zone,
    plan: plan?.kind,
    lang: language,
  });
  return (
    <>
      <p className="text-ink-soft">{t('title', { zone, period })}</p>
      <h1 tabIndex={-1} className="mt-1 text-2xl sm:text-3xl md:text-4xl">
        {headline}
        {invented && <span className="mark">{NO_BREAK_SPACE + ILLUSTRATIVE_MARK}</span>}
      </h1>
      <p className="mt-2 text-ink-soft">
        {plan && `${formatPlanDecision(plan, language)} · `}
        {t('cutoff', { date: formatDate(cutoffOf(answer), language) })}
      </p>
      <div className="mt-5 grid gap-3">
        <ZoneSwitch />
        <GroupSwitch />
      </div>
      {judged.length === 0 ? (
        <p className="card mt-6 p-5 text-ink-soft">{t('empty')}</p>
      ) : (
        <div className="flex flex-col">
          <div className="mt-6 grid items-start gap-6 xl:grid-cols-[minmax(0,5fr)_minmax(0,3fr)] print:order-2 print:break-before-page print:[--chart-on-paper:38rem]">
            <div className="card p-5">
              <BulletListChart spec={spec} embedded={{ zone: chosen, group }} {...door} headingLevel={2} />
            </div>
            <RequiredList rows={ordered} context={context} />
          </div>
          <Scorecard rows={ordered} csv={csv} />
        </div>
      )}
      <Unjudged rows={rows.filter((row) => row.toDate.attainment.value === null)} />
    </>
  );
}
