import { issuerOf } from '@zones/core/boards/issuer';
import { formatDate, formatInstant } from '@zones/core/format/date';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useOrigin } from '../app/use-origin.ts';
import { API_DOCS, dataPathTo, pathTo } from '../routing/address.ts';
import { codePathTo, usePinned } from '../routing/use-pinned.ts';
import { usePlace } from '../routing/use-place.ts';
import { type Frame, useFrame } from './use-frame.ts';

function Item({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-ink-faint">{label}</dt>
      <dd className="text-sm break-words">{children}</dd>
    </div>
  );
}

function ReleaseFacts({ progress, manifest, board }: Frame) {
  const t = useTranslations('footer');
  const { language } = usePlace();
  if (!progress) return null;
  const { release } = progress;
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-4 print:gap-y-1">
      <Item label={t('release')}>
        {release.title[language]}
        <span className="block text-ink-faint">{release.id}</span>
      </Item>
      <Item label={t('cutoff')}>{formatDate(release.cutoff, language)}</Item>
      <Item label={t('published')}>{formatInstant(release.publishedAt, language)}</Item>
      {board && <Item label={t('issuer')}>{issuerOf(board)[language]}</Item>}
      {manifest && (
        <div className="sm:col-span-2 lg:col-span-4 print:col-span-4">
          <dt className="text-xs text-ink-faint">{t('hash')}</dt>
          <dd className="text-sm">
            <code className="font-mono text-xs break-all">{manifest.sha256}</code>
            <span className="block text-ink-faint">{t('hashHelp')}</span>
          </dd>
        </div>
      )}
    </dl>
  );
}

function DataLinks({ progress }: Frame) {
  const t = useTranslations('footer');
  const place = usePlace();
  if (!progress) return null;
  const { evidence: _, group: __, invalid: ___, zones: ____, ...kept } = place;
  const release = progress.release.id;
  return (
    <nav aria-label={t('data')} className="no-print flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <a className="text-link py-1" href={dataPathTo('progress.csv', { release, lang: place.language })}>
        {t('csv')}
      </a>
      <a className="text-link py-1" href={dataPathTo(`releases/${release}/figures`, {})}>
        {t('figures')}
      </a>
      <a className="text-link py-1" href={API_DOCS}>
        {t('api')}
      </a>
      <a className="text-link py-1" href={pathTo({ name: 'methods' }, kept, 'cite')}>
        {t('cite')}
      </a>
    </nav>
  );
}

/** On paper: the address of exactly these figures, in words and for a phone. */
function WayBack() {
  const t = useTranslations('footer');
  const origin = useOrigin();
  const pinned = usePinned()();
  if (pinned === undefined) return null;
  return (
    <div className="way-back">
      <img src={codePathTo(pinned)} alt={t('code')} width={120} height={120} loading="lazy" className="way-back-code" />
      <p className="text-sm break-all">
        {t('printed')}: {origin + pinned}
      </p>
    </div>
  );
}

/** Which frozen figures the page stands on, and where to get them. On paper also its address. */
export function Footer() {
  const frame = useFrame();
  return (
    <footer className="border-t border-line bg-surface print:break-inside-avoid">
      <div className="page-width grid gap-6 py-8 print:gap-2 print:py-2">
        <ReleaseFacts {...frame} />
        <DataLinks {...frame} />
        <WayBack />
      </div>
    </footer>
  );
}
