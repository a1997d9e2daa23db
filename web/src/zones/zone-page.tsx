import { formatDate } from '@zones/core/format/date';
import { formatZoneName } from '@zones/core/format/zone';
import { useHead } from '../document/head.ts';
import { useFrame } from '../frame/use-frame.ts';
import { pathTo } from '../routing/address.ts';
import { useLanguage, usePlace } from '../routing/use-place.ts';
import { useZone } from './use-zone.ts';
import { ZoneClearance } from './zone-clearance.tsx';
import { ZoneConnectivity } from './zone-connectivity.tsx';
import { ZoneContact } from './zone-contact.tsx';
import { ZoneLand } from './zone-land.tsx';
import { ZoneLead } from './zone-lead.tsx';
import { ZoneLots } from './zone-lots.tsx';
import { ZoneProgress } from './zone-progress.tsx';
import { ZoneProjects } from './zone-projects.tsx';
import { ZoneDocuments, ZoneOthers, ZonePlanning } from './zone-record.tsx';
import { ZoneUtilities } from './zone-utilities.tsx';
import { useZoneWords } from './zone-words.ts';

/** The zones of the board, each leading to its own page. */
function ZoneTabs({ current }: { current: string }) {
  const say = useZoneWords();
  const { zones } = useFrame();
  const { evidence: _, zone: __, ...place } = usePlace();
  return (
    <nav aria-label={say('zones')} className="no-print flex flex-wrap gap-2">
      {zones.map(({ slug, name }) => (
        <a
          key={slug}
          className="chip"
          href={pathTo({ name: 'zone', zone: slug }, place)}
          aria-current={slug === current ? 'page' : undefined}
        >
          {formatZoneName(name)[place.language]}
        </a>
      ))}
    </nav>
  );
}

const PARTS = [
  'land',
  'lots',
  'utilities',
  'connectivity',
  'projects',
  'progress',
  'clearance',
  'planning',
  'documents',
  'contact',
] as const;

function Contents({ year }: { year: number }) {
  const say = useZoneWords();
  return (
    <nav aria-label={say('contents')} className="no-print mt-5 flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {PARTS.map((part) => (
        <a key={part} className="text-link py-1" href={`#${part}`}>
          {say(part, { year })}
        </a>
      ))}
    </nav>
  );
}

/** A zone as an investor reads it: one paragraph, then land, lots, utilities, tenants, promises, documents, contact. */
export function ZonePage() {
  const say = useZoneWords();
  const language = useLanguage();
  const { lots, ...shown } = useZone();
  const { zone, progress } = shown;
  const name = zone.name[language];
  useHead({
    title: `${formatZoneName(zone.name)[language]} – ${zone.place[language]}`,
    description: say('description', { name, place: zone.place[language] }),
  });
  return (
    <>
      <ZoneTabs current={zone.slug} />
      <h1 tabIndex={-1} className="mt-4 text-2xl sm:text-3xl md:text-4xl">
        {name}
      </h1>
      <p className="mt-1 text-ink-soft">
        {zone.place[language]} · {say('cutoff', { date: formatDate(zone.release.cutoff, language) })}
      </p>
      <ZoneLead zone={zone} />
      <Contents year={progress.year} />
      <ZoneLand {...shown} />
      <ZoneLots zone={zone} rows={lots} progress={progress} />
      <ZoneUtilities zone={zone} />
      <ZoneConnectivity zone={zone} progress={progress} />
      <ZoneProjects zone={zone} />
      <ZoneProgress progress={progress} />
      <ZoneClearance zone={zone} progress={shown.progress} />
      <ZonePlanning zone={zone} />
      <ZoneOthers zone={zone} />
      <ZoneDocuments zone={zone} />
      <ZoneContact zone={zone} />
    </>
  );
}
