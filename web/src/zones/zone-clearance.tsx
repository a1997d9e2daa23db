import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { formatDate } from '@zones/core/format/date';
import { formatAreaOfLots, formatLevel } from '@zones/core/format/lot';
import { ILLUSTRATIVE_MARK } from '@zones/core/format/marks';
import { formatValue } from '@zones/core/format/value';
import type { Reading } from '@zones/core/readings/reading';
import { ReadingText, ReadingValue } from '../reading/reading.tsx';
import { useHere, useLanguage } from '../routing/use-place.ts';
import { CompensationPlans } from './compensation-plans.tsx';
import { Section, TableCard, Unpublished } from './section.tsx';
import { useZoneWords } from './zone-words.ts';

type Clearance = ZoneAnswer['clearance'];
type Promised = Clearance['promises'][number];

/** A day, or the month or year that the source gives. */
function formatDay(day: string, language: 'vi' | 'en'): string {
  return day.length === 10 ? formatDate(day, language) : day;
}

function Slipped({ days }: { days: Reading }) {
  const say = useZoneWords();
  if (days.value === null) return <ReadingValue reading={days} unit="m2" />;
  const text =
    say(days.value === 1 ? 'day' : 'days', { count: days.value }) + (days.illustrative ? ILLUSTRATIVE_MARK : '');
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
        <span className="block text-sm text-ink-soft sm:hidden print:hidden">L{lot.level}</span>
      </th>
      <td className="number figures">{formatValue(lot.areaM2, 'm2', { language }) + mark}</td>
      <td className="text-sm">
        {lot.promisedOn === null ? null : formatDay(lot.promisedOn, language) + mark}
        {lot.promiseMovedTo === null ? null : (
          <span className="block text-ink-soft">
            {say('movedTo', { date: formatDay(lot.promiseMovedTo, language) })}
          </span>
        )}
      </td>
      <td className="number figures">
        <Slipped days={lot.slippedDays} />
      </td>
      <td className="text-sm max-sm:hidden print:table-cell">{`L${lot.level} ${formatLevel(lot.level, language)}`}</td>
    </tr>
  );
}

function Promises({ promises }: { promises: readonly Promised[] }) {
  const say = useZoneWords();
  return (
    <TableCard label={say('clearance')}>
      <table className="data-table sm:min-w-[36rem] print:min-w-0">
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
            <th scope="col" className="max-sm:hidden print:table-cell">
              {say('lotStanding')}
            </th>
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
        const { lots, areaM2 } = clearance[word];
        const area = formatAreaOfLots(areaM2, { language });
        return (
          <div key={word}>
            <dt className="text-sm text-ink-soft">{say(word)}</dt>
            <dd className="text-xl font-semibold">
              {say(lots === 1 ? 'lotAnd' : 'lotsAnd', { count: lots, area })}
              {invented && <span className="mark">{ILLUSTRATIVE_MARK}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Land that was promised and what became of it, and where each compensation plan stands. */
export function ZoneClearance({ zone }: { zone: ZoneAnswer }) {
  const say = useZoneWords();
  const { clearance } = zone;
  const isSilent =
    clearance.promises.length === 0 && clearance.plans.length === 0 && clearance.progress.toDate.actual.value === null;
  return (
    <Section id="clearance" title={say('clearance')}>
      {isSilent ? <Unpublished>{say('clearanceNone')}</Unpublished> : <Totals clearance={clearance} />}
      {clearance.promises.length === 0 ? null : <Promises promises={clearance.promises} />}
      {clearance.plans.length === 0 ? null : <CompensationPlans zone={zone} />}
    </Section>
  );
}
