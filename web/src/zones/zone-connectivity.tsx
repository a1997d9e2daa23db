import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { PrintedValue } from '../reading/printed-value.tsx';
import { Section, TableCard, Unpublished } from './section.tsx';
import { StatementTable } from './statement.tsx';
import { useZoneWords } from './zone-words.ts';

/** How far it is to where, as sources state it, and whether anyone published where the zone is. */
export function ZoneConnectivity({ zone }: { zone: ZoneAnswer }) {
  const say = useZoneWords();
  const groups = zone.facts.connectivity;
  const [coordinates] = zone.facts.place.find(({ code }) => code.startsWith('coordinates_'))?.statements ?? [];
  return (
    <Section id="connectivity" title={say('connectivity')} help={say('connectivityHelp')}>
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
          <PrintedValue reading={coordinates.reading} unit={coordinates.unit} />
        )}
      </p>
    </Section>
  );
}
