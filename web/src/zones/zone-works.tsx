import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { ILLUSTRATIVE_MARK } from '@zones/core/format/marks';
import { formatQuarter, formatToDate } from '@zones/core/format/period';
import { formatUnitName } from '@zones/core/format/unit';
import { ReadingValue } from '../reading/reading.tsx';
import { useLanguage } from '../routing/use-place.ts';
import { TableCard, Unpublished } from './section.tsx';
import { StatementTable } from './statement.tsx';
import { useZoneWords } from './zone-words.ts';

type Works = ZoneAnswer['works'][number];

/** A bar of 0 to 100 % beside its number. */
function Physical({ physical }: { physical: Works['physical'] }) {
  const say = useZoneWords();
  const language = useLanguage();
  if (physical === null) return <span className="absence">{say('notPublished')}</span>;
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 60 10" width="60" height="10" aria-hidden="true" className="chart-drawn max-sm:hidden">
        <rect className="cascade-track" width="60" height="10" />
        <rect className="cascade-bar" width={Math.min(100, physical.percent) * 0.6} height="10" />
      </svg>
      <span>
        {physical.percent}%{physical.illustrative && <span className="mark">{ILLUSTRATIVE_MARK}</span>}
        <span className="sr-only">, {formatQuarter(physical.quarter, language)}</span>
      </span>
    </span>
  );
}

type Column = 'physical' | 'disbursed' | 'yearPlan' | 'rate';

/** A column by name; money in one unit, so that it can be compared down the table. */
function useColumnName(): (column: Column) => string {
  const say = useZoneWords();
  const language = useLanguage();
  const isMoney = (column: Column): boolean => column === 'disbursed' || column === 'yearPlan';
  return (column) => (isMoney(column) ? `${say(column)} (${formatUnitName('VND', language)})` : say(column));
}

function WorksRow({ works }: { works: Works }) {
  const say = useZoneWords();
  const nameOf = useColumnName();
  const language = useLanguage();
  return (
    <tr>
      <th scope="row" className="font-normal">
        {works.name[language]}
        <span className="block text-xs text-ink-faint">{works.owner[language]}</span>
      </th>
      <td data-label={say('physical')} className="number figures">
        <Physical physical={works.physical} />
      </td>
      <td data-label={nameOf('disbursed')} className="number figures">
        <ReadingValue reading={works.disbursed} unit="VND" style="table" />
      </td>
      <td data-label={nameOf('yearPlan')} className="number figures">
        <ReadingValue reading={works.yearPlan} unit="VND" style="table" />
      </td>
      <td data-label={say('rate')} className="number figures">
        <ReadingValue reading={works.rate} unit="ratio" style="table" />
      </td>
      <td data-label={say('obstacle')} className="text-sm">
        {works.obstacle === null ? say('none') : `✖ ${say(works.obstacle)}`}
      </td>
    </tr>
  );
}

/** Public works of the zone: how much is built and how much is paid. */
export function ZoneWorks({ zone }: { zone: ZoneAnswer }) {
  const say = useZoneWords();
  const nameOf = useColumnName();
  const language = useLanguage();
  const [first] = zone.works;
  const stated = zone.facts.works.filter(({ statements }) => statements.some(({ printed }) => printed !== null));
  return (
    <>
      <h3 className="mt-8 text-lg">
        {say('works')}
        {first === undefined ? null : `, ${formatToDate(first.through, language)}`}
      </h3>
      {first === undefined ? (
        <Unpublished>{say('worksNone')}</Unpublished>
      ) : (
        <TableCard label={say('works')}>
          <table className="data-table table-stacked sm:min-w-[46rem] print:min-w-0">
            <caption className="sr-only">{say('works')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('worksName')}</th>
                {(['physical', 'disbursed', 'yearPlan', 'rate'] as const).map((column) => (
                  <th key={column} scope="col" className="number">
                    {nameOf(column)}
                  </th>
                ))}
                <th scope="col">{say('obstacle')}</th>
              </tr>
            </thead>
            <tbody>
              {zone.works.map((works) => (
                <WorksRow key={works.code} works={works} />
              ))}
            </tbody>
          </table>
        </TableCard>
      )}
      {stated.length === 0 ? null : (
        <TableCard label={say('works')}>
          <StatementTable groups={stated} documents={zone.documents} caption={say('works')} />
        </TableCard>
      )}
    </>
  );
}
