import { useSuspenseQuery } from '@tanstack/react-query';
import { formatPeriod } from '@zones/core/format/period';
import { useTranslations } from 'use-intl';
import { landQuery } from '../api/land.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { useClient } from '../app/use-client.ts';
import { useFrame } from '../frame/use-frame.ts';
import { useNameOfZone } from '../frame/use-name-of-zone.ts';
import { ReadingValue } from '../reading/reading.tsx';
import { pathTo } from '../routing/address.ts';
import { useLanguage, usePlace } from '../routing/use-place.ts';
import type { LandRow, Split } from './land-row.ts';
import { LandTable } from './land-table.tsx';

/** The newest ledger of each zone that says what is asked; the newest of all where none does. */
function findNewest(
  rows: readonly LandRow[],
  zones: readonly { readonly slug: string }[],
  says: (row: LandRow) => boolean,
): readonly LandRow[] {
  return zones.flatMap(({ slug }) => {
    const own = rows.filter((row) => row.zone === slug);
    return own.find(says) ?? own[0] ?? [];
  });
}

function Available({ row, split }: { row: LandRow; split: Split | undefined }) {
  const t = useTranslations('land');
  const language = useLanguage();
  const nameOf = useNameOfZone();
  const { evidence: _, zone: __, ...place } = usePlace();
  return (
    <div className="min-w-0">
      <p className="font-semibold">
        <a className="text-link" href={pathTo({ name: 'zone', zone: row.zone }, place)}>
          {nameOf(row.zone)}
        </a>
      </p>
      <p className="mt-1 text-4xl leading-none font-semibold tracking-tight">
        <ReadingValue reading={row.states.land_available} unit="m2" />
      </p>
      <p className="mt-1.5 text-sm text-ink-soft">
        {t('available').toLocaleLowerCase(language)}, {formatPeriod(row.asOf, language)}
      </p>
      {split && <p className="mt-1 text-sm">{split.text[language]}</p>}
    </div>
  );
}

/** A ledger that does not balance says so and by how much. */
function Residual({ row }: { row: LandRow }) {
  const t = useTranslations('land');
  const nameOf = useNameOfZone();
  return (
    <p className="mt-3 text-sm text-bad-text">
      {nameOf(row.zone)}: {t.rich('residual', { value: () => <ReadingValue reading={row.residual} unit="m2" /> })}
    </p>
  );
}

/** The way to every date of each zone's ledger, drawn on the page of the zone. */
function HistoryLinks({ zones }: { zones: readonly LandRow[] }) {
  const t = useTranslations('land');
  const nameOf = useNameOfZone();
  const { evidence: _, zone: __, ...place } = usePlace();
  return (
    <p className="no-print mt-4 flex flex-wrap gap-x-4 gap-y-1">
      <span className="py-1 text-ink-soft">{t('all')}:</span>
      {zones.map(({ zone }) => (
        <a key={zone} className="text-link py-1" href={pathTo({ name: 'zone', zone }, place, 'land-history')}>
          {nameOf(zone)}
        </a>
      ))}
    </p>
  );
}

/** Land that can be leased now, with the ledger that it comes from and both occupancies. */
export function LandSection() {
  const t = useTranslations();
  const { zones } = useFrame();
  const { evidence: _, ...kept } = usePlace();
  const { rows, splits } = useSuspenseQuery(landQuery(useClient(), toReleaseChoice(kept))).data;
  const newest = findNewest(rows, zones, (row) => row.occupancyOfCleared.value !== null);
  const offered = findNewest(rows, zones, (row) => row.states.land_available.value !== null);
  const notes = newest.flatMap((row) => row.notes);
  const language = useLanguage();
  return (
    <section className="mt-12 print:order-1 print:mt-6">
      <h2 className="text-2xl">{t('home.land')}</h2>
      <p className="mt-1 max-w-[72ch] text-ink-soft">{t('home.landHelp')}</p>
      <p className="no-print mt-2 flex flex-wrap gap-x-6 gap-y-1">
        <a className="text-link py-1" href={pathTo({ name: 'land' }, { ...kept, available: 'yes' })}>
          {t('home.landNow')}
        </a>
        <a className="text-link py-1" href={pathTo({ name: 'land' }, kept)}>
          {t('home.landAll')}
        </a>
      </p>
      {newest.length === 0 ? (
        <p className="card mt-4 p-5 text-ink-soft">{t('land.empty')}</p>
      ) : (
        <div className="later card mt-4 grid gap-x-10 gap-y-6 p-5 lg:grid-cols-[minmax(14rem,1fr)_3fr] print:grid-cols-[1fr_3fr]">
          <div className="grid grid-cols-2 content-start gap-6 lg:grid-cols-1 print:grid-cols-1">
            {offered.map((row) => (
              <Available key={row.zone} row={row} split={splits.find(({ zone }) => zone === row.zone)} />
            ))}
          </div>
          <div className="min-w-0">
            <LandTable rows={newest} />
            {newest.map((row) => row.balanced === false && <Residual key={row.zone} row={row} />)}
            {notes.length > 0 && (
              <ul className="mt-3 grid gap-1 text-sm text-ink-soft">
                {notes.map((note) => (
                  <li key={`${note.zone} ${note.period} ${note.text.vi}`}>{note.text[language]}</li>
                ))}
              </ul>
            )}
            {rows.length > newest.length && <HistoryLinks zones={newest} />}
          </div>
        </div>
      )}
    </section>
  );
}
