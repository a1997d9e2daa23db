import { clearanceStagesSpec } from '@zones/core/charts/clearance-stages';
import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { formatDate } from '@zones/core/format/date';
import { formatLevel, formatLotCount } from '@zones/core/format/lot';
import { formatMarks, ILLUSTRATIVE_MARK } from '@zones/core/format/marks';
import { areaOf } from '@zones/core/lots/lot-area';
import type { Reading } from '@zones/core/readings/reading';
import { ClearanceStagesChart } from '../charts/clearance-stages-chart.tsx';
import { useChartContext } from '../progress/use-chart-context.ts';
import { useChartDoor } from '../progress/use-chart-door.ts';
import { ReadingText, ReadingValue } from '../reading/reading.tsx';
import { useHere, useLanguage } from '../routing/use-place.ts';
import { CompensationPlans } from './compensation-plans.tsx';
import { listPlanSources } from './plan-sources.ts';
import { Section, TableCard, Unpublished } from './section.tsx';
import type { useZone } from './use-zone.ts';
import { useZoneWords } from './zone-words.ts';

type Clearance = ZoneAnswer['clearance'];
type Promised = Clearance['promises'][number];

/** A day, or the month or year that the source gives. */
function formatDay(day: string, language: 'vi' | 'en'): string {
  return day.length === 10 ? formatDate(day, language) : day;
}

function Slipped({ days }: { days: Reading }) {
  const say = useZoneWords();
  const language = useLanguage();
  if (days.value === null) return <ReadingValue reading={days} unit="m2" />;
  const text = say(days.value === 1 ? 'day' : 'days', { count: days.value + formatMarks(days, language) });
  return <ReadingText reading={days} text={text} />;
}

function PromiseRow({ lot }: { lot: Promised }) {
  const say = useZoneWords();
  const language = useLanguage();
  const here = useHere();
  const mark = lot.illustrative ? ILLUSTRATIVE_MARK : '';
  return (
    <tr>
      <th scope="row" className="font-normal">
        <a className="text-link" href={here({ evidence: lot.evidence })} rel="nofollow">
          {lot.lot}
        </a>
      </th>
      <td data-label={say('area')} className="number figures">
        <ReadingValue reading={areaOf(lot)} unit="m2" style="full" />
      </td>
      <td data-label={say('promisedOn')} className="text-sm">
        <span>
          {lot.promisedOn === null ? null : formatDay(lot.promisedOn, language) + mark}
          {lot.promiseMovedTo === null ? null : (
            <span className="block text-ink-soft">
              {say('movedTo', { date: formatDay(lot.promiseMovedTo, language) })}
            </span>
          )}
        </span>
      </td>
      <td data-label={say('slipped')} className="number figures">
        <Slipped days={lot.slippedDays} />
      </td>
      <td data-label={say('lotStanding')} className="text-sm">
        {`L${lot.level} ${formatLevel(lot.level, language)}`}
      </td>
    </tr>
  );
}

function Promises({ promises }: { promises: readonly Promised[] }) {
  const say = useZoneWords();
  return (
    <TableCard label={say('clearance')}>
      <table className="data-table table-stacked sm:min-w-[36rem] print:min-w-0">
        <caption className="sr-only">{say('clearance')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('lot')}</th>
            <th scope="col" className="number">
              {say('area')}
            </th>
            <th scope="col">{say('promisedOn')}</th>
            <th scope="col" className="number">
              {say('slipped')}
            </th>
            <th scope="col">{say('lotStanding')}</th>
          </tr>
        </thead>
        <tbody>
          {promises.map((lot) => (
            <PromiseRow key={lot.lot} lot={lot} />
          ))}
        </tbody>
      </table>
    </TableCard>
  );
}

function Totals({ clearance }: { clearance: Clearance }) {
  const say = useZoneWords();
  const language = useLanguage();
  const invented = clearance.promises.some(({ illustrative }) => illustrative);
  const { toDate, yearPlan } = clearance.progress;
  return (
    <dl className="card mt-4 grid gap-4 p-5 sm:grid-cols-2 lg:grid-cols-4">
      <div>
        <dt className="text-sm text-ink-soft">{say('handedOverYear')}</dt>
        <dd className={toDate.actual.value === null ? '' : 'text-xl font-semibold'}>
          <ReadingValue reading={toDate.actual} unit="m2" />
        </dd>
        <dd className="text-sm text-ink-soft">
          {say('yearPlan')}: <ReadingValue reading={yearPlan} unit="m2" />
        </dd>
      </div>
      {(['handedOver', 'toCome', 'overdue'] as const).map((word) => {
        return (
          <div key={word}>
            <dt className="text-sm text-ink-soft">{say(word)}</dt>
            <dd className="text-xl font-semibold">{formatLotCount(clearance[word], invented, language)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What is stuck: all plans together, stage by stage. */
function Stages({ zone, progress }: Pick<ReturnType<typeof useZone>, 'zone' | 'progress'>) {
  const context = useChartContext(progress, listPlanSources(zone));
  const door = useChartDoor();
  const shown = { zone: zone.slug, plans: zone.clearance.plans };
  return (
    <div className="card mt-6 min-w-0 p-5">
      <ClearanceStagesChart spec={clearanceStagesSpec(shown, context)} embedded={{ zone: zone.slug }} {...door} />
    </div>
  );
}

/** Land that was promised and what became of it, and where each compensation plan stands. */
export function ZoneClearance({ zone, progress }: Pick<ReturnType<typeof useZone>, 'zone' | 'progress'>) {
  const say = useZoneWords();
  const { clearance } = zone;
  const isSilent =
    clearance.promises.length === 0 && clearance.plans.length === 0 && clearance.progress.toDate.actual.value === null;
  return (
    <Section id="clearance" title={say('clearance')}>
      {isSilent ? <Unpublished>{say('clearanceNone')}</Unpublished> : <Totals clearance={clearance} />}
      {clearance.promises.length === 0 ? null : <Promises promises={clearance.promises} />}
      {clearance.plans.length === 0 ? null : (
        <>
          <Stages zone={zone} progress={progress} />
          <CompensationPlans zone={zone} />
        </>
      )}
    </Section>
  );
}
