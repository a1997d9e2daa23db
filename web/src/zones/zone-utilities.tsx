import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { formatPeriod } from '@zones/core/format/period';
import { PrintedValue } from '../reading/printed-value.tsx';
import { useLanguage } from '../routing/use-place.ts';
import { Section, TableCard } from './section.tsx';
import { StatementTable } from './statement.tsx';
import { useZoneWords } from './zone-words.ts';
import { ZoneWorks } from './zone-works.tsx';

type Utility = ZoneAnswer['utilities'][number];

const COLUMNS = ['installed', 'committed', 'free'] as const;

function Capacity({ of }: { of: Utility['installed'] }) {
  const language = useLanguage();
  const { reading, unit, period } = of;
  return (
    <span>
      <PrintedValue reading={reading} unit={unit} />
      {period === null || reading.value === null ? null : (
        <span className="block text-xs text-ink-faint">{formatPeriod(period, language)}</span>
      )}
    </span>
  );
}

/** Power, water and wastewater: installed, promised and free as stated, then all else that is on record of them. */
export function ZoneUtilities({ zone }: { zone: ZoneAnswer }) {
  const say = useZoneWords();
  // The capacity itself stands in the first table.
  const others = zone.utilities
    .flatMap(({ statements }) => statements)
    .filter(({ code }) => !/_(capacity|committed|free)$/.test(code));
  return (
    <Section id="utilities" title={say('utilities')} help={say('utilitiesHelp')}>
      <div className="grid items-start gap-x-6 lg:grid-cols-2">
        <TableCard label={say('utilities')}>
          <table className="data-table table-stacked">
            <caption className="sr-only">{say('utilities')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('utility')}</th>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className="number">
                    {say(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {zone.utilities.map((utility) => (
                <tr key={utility.utility}>
                  <th scope="row" className="font-normal">
                    {say(utility.utility)}
                  </th>
                  {COLUMNS.map((column) => (
                    <td key={column} data-label={say(column)} className="number figures">
                      <Capacity of={utility[column]} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableCard>
        {others.length === 0 ? null : (
          <TableCard label={say('alsoOnRecord')}>
            <StatementTable groups={others} documents={zone.documents} caption={say('alsoOnRecord')} />
          </TableCard>
        )}
      </div>
      <ZoneWorks zone={zone} />
    </Section>
  );
}
