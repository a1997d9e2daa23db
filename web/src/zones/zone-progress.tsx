import type { ProgressAnswer } from '@zones/core/contract/progress';
import { formatPlanDecision } from '@zones/core/format/plan';
import { formatUnitName } from '@zones/core/format/unit';
import { METRICS } from '@zones/core/metrics/catalogue';
import { DirectionNote } from '../reading/direction.tsx';
import { PlanReading } from '../reading/plan-reading.tsx';
import { ReadingValue } from '../reading/reading.tsx';
import { StatusMark } from '../reading/status-mark.tsx';
import { pathTo } from '../routing/address.ts';
import { useLanguage, usePlace } from '../routing/use-place.ts';
import { Section, TableCard, Unpublished } from './section.tsx';
import { useZoneWords } from './zone-words.ts';

type Row = ProgressAnswer['rows'][number];

function IndicatorRow({ row }: { row: Row }) {
  const say = useZoneWords();
  const { evidence: _, ...place } = usePlace();
  const { actual, plan, attainment, status } = row.toDate;
  const address = pathTo({ name: 'indicator', metric: row.metric }, { ...place, zone: row.zone });
  return (
    <tr>
      <th scope="row" className="font-normal">
        <a className="text-link" href={address}>
          {METRICS[row.metric].name[place.language]}
        </a>
        <DirectionNote row={row} />
      </th>
      <td data-label={say('unit')} className="text-sm whitespace-nowrap text-ink-soft">
        {formatUnitName(row.unit, place.language)}
      </td>
      <td data-label={say('actual')} className="number figures">
        <ReadingValue reading={actual} unit={row.unit} style="label" />
      </td>
      <td data-label={say('planToDate')} className="number figures">
        <PlanReading row={row} reading={plan} unit={row.unit} style="label" />
      </td>
      <td data-label={say('attainment')} className="number figures">
        <PlanReading row={row} reading={attainment} unit="ratio" style="table" />
      </td>
      <td data-label={say('yearPlan')} className="number figures">
        <ReadingValue reading={row.yearPlan} unit={row.unit} style="label" />
      </td>
      <td data-label={say('status')}>
        <StatusMark status={status} />
      </td>
    </tr>
  );
}

const COLUMNS = ['actual', 'planToDate', 'attainment', 'yearPlan'] as const;

/** What the zone was to deliver this year and what it has delivered: the indicators that have a target. */
export function ZoneProgress({ progress }: { progress: ProgressAnswer }) {
  const say = useZoneWords();
  const language = useLanguage();
  const { evidence: _, ...place } = usePlace();
  const year = String(progress.year);
  const title = say('progress', { year });
  const planned = progress.rows.filter(({ toDate, yearPlan }) => yearPlan.value !== null || toDate.plan.value !== null);
  const [first] = progress.rows;
  const all = pathTo({ name: 'performance' }, first === undefined ? place : { ...place, zone: first.zone });
  return (
    <Section
      id="progress"
      title={title}
      {...(progress.plan !== null && { help: formatPlanDecision(progress.plan, language) })}
    >
      {planned.length === 0 ? (
        <Unpublished>{say('progressNone', { year })}</Unpublished>
      ) : (
        <TableCard label={title}>
          <table className="data-table table-stacked sm:min-w-[50rem] print:min-w-0">
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{say('indicator')}</th>
                <th scope="col">{say('unit')}</th>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className="number">
                    {say(column)}
                  </th>
                ))}
                <th scope="col">{say('status')}</th>
              </tr>
            </thead>
            <tbody>
              {planned.map((row) => (
                <IndicatorRow key={row.metric} row={row} />
              ))}
            </tbody>
          </table>
        </TableCard>
      )}
      <p className="no-print mt-3">
        <a className="text-link" href={all}>
          {say('progressAll')}
        </a>
      </p>
    </Section>
  );
}
