import { zoneLocatorSpec } from '@zones/core/charts/zone-locator';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { ZoneLocatorChart } from '../charts/zone-locator-chart.tsx';
import { useChartContext } from '../progress/use-chart-context.ts';
import { useChartDoor } from '../progress/use-chart-door.ts';
import { PrintedValue } from '../reading/printed-value.tsx';
import { Section, TableCard, Unpublished } from './section.tsx';
import { StatementTable } from './statement.tsx';
import { findCoordinates, toWhereabouts } from './whereabouts.ts';
import { useZoneWords } from './zone-words.ts';

interface ZoneConnectivityProps {
  readonly zone: ZoneAnswer;
  readonly progress: ProgressAnswer;
}

/** How far it is to where, as sources state it, and whether anyone published where the zone is. */
export function ZoneConnectivity({ zone, progress }: ZoneConnectivityProps) {
  const say = useZoneWords();
  const context = useChartContext(progress);
  const door = useChartDoor();
  const groups = zone.facts.connectivity;
  const coordinates = findCoordinates(zone);
  const spec = zoneLocatorSpec(toWhereabouts(zone), context);
  return (
    <Section id="connectivity" title={say('connectivity')} help={say('connectivityHelp')}>
      {spec === null ? null : (
        <div className="card mt-4 min-w-0 p-5">
          <ZoneLocatorChart spec={spec} {...door} embedded={{ zone: zone.slug }} />
        </div>
      )}
      {groups.length === 0 ? (
        <Unpublished>{say('distancesNone')}</Unpublished>
      ) : (
        <TableCard label={say('connectivity')}>
          <StatementTable groups={groups} documents={zone.documents} caption={say('connectivity')} />
        </TableCard>
      )}
      <p className="mt-3 text-sm text-ink-soft">
        {say('coordinates')}:{' '}
        {coordinates === undefined ? (
          <span className="absence">{say('notPublished')}</span>
        ) : (
          <>
            <PrintedValue reading={coordinates.reading} unit={coordinates.unit} />
            {coordinates.reading.value === null ? null : ` (${say('unverified')})`}
          </>
        )}
      </p>
    </Section>
  );
}
