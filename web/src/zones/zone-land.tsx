import { landCascadeSpec, largestArea } from '@zones/core/charts/land-cascade';
import type { LandAnswer } from '@zones/core/contract/land';
import { formatPeriod } from '@zones/core/format/period';
import { METRICS } from '@zones/core/metrics/catalogue';
import { Fragment } from 'react';
import { LandCascadeChart } from '../charts/land-cascade-chart.tsx';
import { useChartContext } from '../progress/use-chart-context.ts';
import { useChartDoor } from '../progress/use-chart-door.ts';
import { ReadingValue } from '../reading/reading.tsx';
import { useLanguage } from '../routing/use-place.ts';
import { Section, TableCard, Unpublished } from './section.tsx';
import type { useZone } from './use-zone.ts';
import { useZoneWords } from './zone-words.ts';

type Ledger = LandAnswer['rows'][number];
type Shown = Pick<ReturnType<typeof useZone>, 'ledgers' | 'planned' | 'progress'>;

/** The newest ledger that says how much is leased of what, and the newest of which every part is known, if another. */
function chooseLedgers(ledgers: readonly Ledger[]): readonly Ledger[] {
  const newest = ledgers.find((row) => row.occupancyOfCleared.value !== null) ?? ledgers[0];
  const whole = ledgers.find((row) => row.residual.value !== null);
  if (newest === undefined) return [];
  return whole === undefined || whole === newest ? [newest] : [newest, whole];
}

function Cascades({ ledgers, planned, progress }: Shown) {
  const say = useZoneWords();
  const context = useChartContext(progress);
  const door = useChartDoor();
  const chosen = chooseLedgers(ledgers).map((row) => {
    const inForce = planned.findLast(({ to }) => row.date !== null && to <= row.date);
    const reading = inForce?.reading ?? { value: null, absence: 'not-published' as const };
    return { row, planned: { reading, period: inForce?.period ?? null } };
  });
  const scaleTo = largestArea(chosen);
  return (
    <div className="mt-4 grid gap-6 lg:grid-cols-2 print:grid-cols-1">
      {chosen.map((ledger, index) => (
        <div key={ledger.row.asOf} className={`card min-w-0 p-5 ${chosen.length === 1 ? 'lg:col-span-2' : ''}`}>
          <p className="mb-1 text-sm text-ink-faint">{say(index === 0 ? 'landNewest' : 'landWhole')}</p>
          <LandCascadeChart spec={landCascadeSpec(ledger, context, scaleTo)} {...door} />
          <Notes row={ledger.row} />
        </div>
      ))}
    </div>
  );
}

const NOTE_WORDS = { 'series-break': 'seriesBreak', reconciliation: 'reconciliation', remark: 'remark' } as const;

function Notes({ row }: { row: Ledger }) {
  const say = useZoneWords();
  const language = useLanguage();
  if (row.notes.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-1 text-sm text-ink-soft">
      {row.notes.map((note) => (
        <li key={note.text.vi}>
          <strong>{say(NOTE_WORDS[note.kind])}:</strong> {note.text[language]}
        </li>
      ))}
    </ul>
  );
}

const COLUMNS = ['industrial', 'cleared', 'leased', 'available'] as const;

/** Marks where figures before and after must not be joined: under the newer row. */
function BreakRow({ row }: { row: Ledger }) {
  const say = useZoneWords();
  const language = useLanguage();
  const notes = row.notes.filter(({ kind }) => kind === 'series-break');
  return notes.map((note) => (
    <tr key={note.text.vi} className="land-break">
      <td colSpan={8} className="text-sm whitespace-normal">
        <strong>↯ {say('seriesBreak')}:</strong> {note.text[language]}
      </td>
    </tr>
  ));
}

function History({ ledgers }: { ledgers: readonly Ledger[] }) {
  const say = useZoneWords();
  const language = useLanguage();
  const stated = ledgers.filter(({ states }) => COLUMNS.some((column) => states[`land_${column}`].value !== null));
  return (
    <>
      <h3 className="mt-8 text-lg">{say('landHistory')}</h3>
      <p className="mt-1 max-w-[72ch] text-ink-soft">{say('landHistoryHelp')}</p>
      <TableCard label={say('landHistory')}>
        <table className="data-table min-w-[46rem] print:min-w-0">
          <caption className="sr-only">{say('landHistory')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('asOf')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="number">
                  <StateName column={column} /> (ha)
                </th>
              ))}
              <th scope="col" className="number">
                {say('residual')} (ha)
              </th>
              <th scope="col" className="number">
                {say('occupancyCleared')}
              </th>
              <th scope="col" className="number">
                {say('occupancyIndustrial')}
              </th>
            </tr>
          </thead>
          <tbody>
            {stated.map((row) => (
              <Fragment key={row.asOf}>
                <tr>
                  <th scope="row" className="font-normal whitespace-nowrap">
                    {formatPeriod(row.asOf, language)}
                  </th>
                  {COLUMNS.map((column) => (
                    <td key={column} className="number figures">
                      <ReadingValue reading={row.states[`land_${column}`]} unit="m2" style="table" />
                    </td>
                  ))}
                  <td className="number figures">
                    <ReadingValue reading={row.residual} unit="m2" style="table" />
                  </td>
                  <td className="number figures">
                    <ReadingValue reading={row.occupancyOfCleared} unit="ratio" style="table" />
                  </td>
                  <td className="number figures">
                    <ReadingValue reading={row.occupancyOfIndustrial} unit="ratio" style="table" />
                  </td>
                </tr>
                <BreakRow row={row} />
              </Fragment>
            ))}
          </tbody>
        </table>
      </TableCard>
    </>
  );
}

function StateName({ column }: { column: (typeof COLUMNS)[number] }) {
  return METRICS[`land_${column}`].short[useLanguage()];
}

/** Where the land went, at the newest date and over time. */
export function ZoneLand(shown: Shown) {
  const say = useZoneWords();
  return (
    <Section id="land" title={say('land')} help={say('landHelp')}>
      {shown.ledgers.length === 0 ? (
        <Unpublished>{say('landNone')}</Unpublished>
      ) : (
        <>
          <Cascades {...shown} />
          <History ledgers={shown.ledgers} />
        </>
      )}
    </Section>
  );
}
