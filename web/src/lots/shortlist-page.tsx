import { formatDate, formatInstant } from '@zones/core/format/date';
import { lotKey, SHORTLIST_SIZE } from '@zones/core/lots/shortlist';
import { useTranslations } from 'use-intl';
import { useHead } from '../document/head.ts';
import { useFrame } from '../frame/use-frame.ts';
import { dataPathTo, pathTo } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';
import { SourceLink } from './lot-details.tsx';
import { GoneLots } from './shortlist-bar.tsx';
import { ShortlistTable } from './shortlist-table.tsx';
import { type ListedLot, LotsContext, useLots } from './use-lots.ts';
import { useShortlist } from './use-shortlist.ts';

/** Every document that the chosen lots stand on. */
function Documents({ lots }: { readonly lots: readonly ListedLot[] }) {
  const t = useTranslations('lots');
  const keys = lots.flatMap((lot) => [
    lot.sourceKey,
    ...lot.steps.map((step) => step.sourceKey),
    ...Object.values(lot.prices).map((price) => price.sourceKey),
  ]);
  const named = [...new Set(keys)].filter((key) => key !== null);
  return (
    <section className="mt-8 print:mt-4">
      <h2 className="text-xl">{t('documents')}</h2>
      <ul className="mt-2 grid gap-1.5">
        {named.map((key) => (
          <li key={key}>
            <code className="font-mono text-sm text-ink-faint">{key}</code> <SourceLink sourceKey={key} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The chosen lots side by side, made to be printed on two sheets. */
export function ShortlistPage() {
  const t = useTranslations('lots');
  const place = usePlace();
  const { language } = place;
  const lots = useLots();
  const { board } = useFrame();
  const { release } = lots;
  const { found, tooMany } = useShortlist(lots.rows);
  const { evidence: _, ...kept } = place;
  const title = t('shortlistTitle', { count: found.length });
  useHead({ title: `${title} – ${t('title', { place: board?.name[language] ?? release.board })}`, description: title });
  return (
    <LotsContext value={lots}>
      <p className="no-print">
        <a className="text-link" href={pathTo({ name: 'land' }, kept)}>
          {t('back')}
        </a>
      </p>
      <h1 tabIndex={-1} className="mt-1 text-2xl sm:text-3xl md:text-4xl">
        {title}
      </h1>
      <p className="mt-2 text-ink-soft">
        {release.title[language]} ·{' '}
        {t('releaseLine', {
          cutoff: formatDate(release.cutoff, language),
          published: formatInstant(release.publishedAt, language),
          id: release.id,
        })}
      </p>
      <GoneLots rows={lots.rows} />
      {tooMany.length > 0 && (
        <p className="notice mt-4">{t('tooMany', { size: SHORTLIST_SIZE, list: tooMany.join(', ') })}</p>
      )}
      {found.length === 0 ? (
        <p className="card mt-6 p-5 text-ink-soft">{t('shortlistEmpty')}</p>
      ) : (
        <>
          <p className="no-print mt-4 flex flex-wrap gap-3">
            <a
              className="chip no-underline"
              href={dataPathTo('factsheet.pdf', {
                lots: found.map(lotKey).join(','),
                release: release.id,
                lang: language,
              })}
            >
              {t('factsheet')}
            </a>
            <button type="button" className="chip needs-script" onClick={() => window.print()}>
              {t('print')}
            </button>
          </p>
          <ShortlistTable lots={found} />
          <Documents lots={found} />
          <p className="mt-4 max-w-[80ch] text-sm text-ink-soft">{t('careful')}</p>
        </>
      )}
    </LotsContext>
  );
}
