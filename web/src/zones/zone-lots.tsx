import { lotPlanSpec } from '@zones/core/charts/lot-plan';
import type { LotsAnswer } from '@zones/core/contract/lots';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { sayAvailableSplit } from '@zones/core/format/available-split';
import { formatAreaOfLots, formatLevel, formatSideState } from '@zones/core/format/lot';
import { ILLUSTRATIVE_MARK } from '@zones/core/format/marks';
import { formatPeriod } from '@zones/core/format/period';
import { splitAvailable } from '@zones/core/lots/available-split';
import { PRICE_KINDS } from '@zones/core/lots/land-prices';
import { LotPlanChart } from '../charts/lot-plan-chart.tsx';
import { useChartContext } from '../progress/use-chart-context.ts';
import { useChartDoor } from '../progress/use-chart-door.ts';
import { PrintedValue } from '../reading/printed-value.tsx';
import { dataPathTo, pathTo } from '../routing/address.ts';
import { useLanguage, usePlace } from '../routing/use-place.ts';
import { listLotSources } from './lot-sources.ts';
import { Section, TableCard, Unpublished } from './section.tsx';
import { DocumentName } from './statement.tsx';
import { useZoneWords } from './zone-words.ts';

interface Counted {
  readonly key: string;
  readonly name: string;
  readonly lots: number;
  readonly areaM2: number | null;
}

function CountRow({ row, invented, sum = false }: { row: Counted; invented: boolean; sum?: boolean }) {
  const language = useLanguage();
  const mark = invented ? <span className="mark">{ILLUSTRATIVE_MARK}</span> : null;
  return (
    <tr className={sum ? 'sum-row' : undefined}>
      <th scope="row" className={sum ? undefined : 'font-normal'}>
        {row.name}
      </th>
      <td className="number figures">
        {row.lots}
        {mark}
      </td>
      <td className="number figures">
        {formatAreaOfLots(row.areaM2, { language, style: 'table' })}
        {row.areaM2 === null ? null : mark}
      </td>
    </tr>
  );
}

/** The lots on record by how far they are and who holds them: rows that have a lot. */
function Counts({ zone }: { zone: ZoneAnswer }) {
  const say = useZoneWords();
  const language = useLanguage();
  const { all, free, held, illustrative } = zone.lots;
  const rows: readonly Counted[] = [
    ...free
      .map(({ level, ...count }) => ({ key: `L${level}`, name: `L${level} ${formatLevel(level, language)}`, ...count }))
      .toReversed(),
    ...held.map(({ sideState, ...count }) => ({
      key: sideState,
      name: formatSideState(sideState, language),
      ...count,
    })),
  ];
  return (
    <TableCard label={say('lots')}>
      <table className="data-table">
        <caption className="sr-only">{say('lots')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('lotStanding')}</th>
            <th scope="col" className="number">
              {say('lotCount')}
            </th>
            <th scope="col" className="number">
              {say('lotArea')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ lots }) => lots > 0)
            .map((row) => (
              <CountRow key={row.key} row={row} invented={illustrative} />
            ))}
          <CountRow row={{ key: 'all', name: say('lotTotal'), ...all }} invented={illustrative} sum />
        </tbody>
      </table>
    </TableCard>
  );
}

/** How the ledger's available land lies in the lots above. */
function Split({ zone }: { zone: ZoneAnswer }) {
  const language = useLanguage();
  const split = splitAvailable(zone.lots);
  if (split === null) return null;
  return (
    <p className="mt-3 text-sm text-ink-soft">
      {sayAvailableSplit(zone.landLevels.land_available.reading, split, language)}
    </p>
  );
}

/** What land costs now, or that no document says so; older prices named as such. */
function Prices({ zone }: { zone: ZoneAnswer }) {
  const say = useZoneWords();
  const language = useLanguage();
  const { current, historic } = zone.prices;
  return (
    <div className="card mt-4 p-5">
      <h3 className="text-lg">{say('prices')}</h3>
      <dl className="mt-2 grid gap-3 text-sm">
        {PRICE_KINDS.map((kind) => (
          <div key={kind}>
            <dt className="text-ink-soft">{say(kind)}</dt>
            <dd className="text-base">
              <PrintedValue reading={current[kind].reading} unit={current[kind].unit} />
            </dd>
          </div>
        ))}
        <div>
          <dt className="text-ink-soft">{say('leaseTerm')}</dt>
          <dd className="absence text-base">{say('notPublished')}</dd>
        </div>
        {historic.map((price) => (
          <div key={`${price.kind} ${price.period} ${price.sourceKey}`}>
            <dt className="text-ink-soft">
              {say(price.kind)}, {say('historicPrice')}
            </dt>
            <dd className="text-base">
              <PrintedValue reading={price.reading} unit={price.unit} />
            </dd>
            <dd className="text-ink-soft">
              {price.period === null ? null : `${formatPeriod(price.period, language)} · `}
              <DocumentName of={price.sourceKey} documents={zone.documents} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Lots drawn and counted, what land costs, and the way to the lots one by one. */
export function ZoneLots({ zone, rows, progress }: ZoneLotsProps) {
  const say = useZoneWords();
  const { evidence: _, ...place } = usePlace();
  const csv = dataPathTo('lots.csv', { release: zone.release.id, zone: zone.slug, lang: place.language });
  const hasLots = zone.lots.all.lots > 0;
  return (
    <Section id="lots" title={say('lots')} help={say('lotsHelp')}>
      {hasLots ? null : <Unpublished>{say('lotsNone')}</Unpublished>}
      <div className="grid items-start gap-x-6 lg:grid-cols-[3fr_2fr] print:grid-cols-1">
        {hasLots ? <Plan zone={zone} rows={rows} progress={progress} /> : null}
        <div className="min-w-0">
          {hasLots ? <Counts zone={zone} /> : null}
          <Split zone={zone} />
          <Prices zone={zone} />
        </div>
      </div>
      <p className="no-print mt-3 flex flex-wrap gap-x-6 gap-y-2">
        <a className="text-link" href={pathTo({ name: 'land' }, { ...place, zone: zone.slug })}>
          {say('lotsAll')}
        </a>
        <a className="text-link" href={csv}>
          {say('lotsCsv')}
        </a>
      </p>
    </Section>
  );
}

interface ZoneLotsProps {
  readonly zone: ZoneAnswer;
  /** Null where there are too many to draw. */
  readonly rows: LotsAnswer['rows'] | null;
  readonly progress: ProgressAnswer;
}

function Plan({ zone, rows, progress }: ZoneLotsProps) {
  const context = useChartContext(progress, listLotSources(zone, rows ?? []));
  const door = useChartDoor();
  return (
    <div className="card mt-4 min-w-0 p-5">
      <LotPlanChart
        spec={lotPlanSpec({ zone: zone.slug, counts: zone.lots, rows }, context)}
        embedded={{ zone: zone.slug }}
        {...door}
      />
    </div>
  );
}
