import type { ReleaseManifestAnswer } from '@zones/core/contract/releases';
import { formatDate } from '@zones/core/format/date';
import { formatDecimal } from '@zones/core/format/decimal';
import { formatToDate } from '@zones/core/format/period';
import type { ReactNode } from 'react';
import { useFrame } from '../frame/use-frame.ts';
import { dataPathTo, pathTo } from '../routing/address.ts';
import { useLanguage } from '../routing/use-place.ts';
import { Section } from '../zones/section.tsx';
import { usePublication } from './release-list.tsx';
import { useReleaseWords } from './release-words.ts';

const PAGES = ['home', 'performance', 'land', 'compare'] as const;
const COUNTS = ['observations', 'targets', 'sources', 'lots', 'works'] as const;

/** The pages of the site as they stand in this release, and the meeting that it was made for. */
export function ReleasePages({ id, meetingId }: Pick<ReleaseManifestAnswer, 'id' | 'meetingId'>) {
  const say = useReleaseWords();
  const language = useLanguage();
  return (
    <nav aria-label={say('pages')} className="no-print mt-5 flex flex-wrap gap-2">
      {PAGES.map((name) => (
        <a key={name} className="chip" href={pathTo({ name }, { release: id, language })}>
          {say(name)}
        </a>
      ))}
      {meetingId !== null && (
        <a className="chip" href={pathTo({ name: 'meeting', meeting: meetingId }, { release: id, language })}>
          {say('meeting')}
        </a>
      )}
    </nav>
  );
}

function Item({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-b border-line py-2 last:border-0 sm:grid-cols-[12rem_1fr]">
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

function Hash({ manifest }: { manifest: ReleaseManifestAnswer }) {
  const say = useReleaseWords();
  const command = `npm run zones -- verify-release ${manifest.id}`;
  return (
    <>
      <code className="font-mono text-sm break-all select-all">{manifest.sha256}</code>
      <span className="mt-1 block text-sm text-ink-soft">{say('hashHelp', { command })}</span>
    </>
  );
}

/** What the release says of itself, and how anyone can check that nothing of it was changed. */
export function Manifest({ manifest }: { manifest: ReleaseManifestAnswer }) {
  const say = useReleaseWords();
  const language = useLanguage();
  const { plans } = useFrame();
  const sayPublication = usePublication();
  const plan = plans.find(({ id }) => id === manifest.planVersion);
  const counted = COUNTS.flatMap((name) => {
    const count = manifest.counts[name];
    return count === undefined ? [] : [`${formatDecimal(count, { shift: 0, min: 0, max: 0 }, language)} ${say(name)}`];
  });
  return (
    <Section id="manifest" title={say('manifest')}>
      <dl className="card mt-4 px-5 py-2">
        <Item name={say('id')}>
          <code className="font-mono text-sm break-all">{manifest.id}</code>
        </Item>
        <Item name={say('through')}>{formatToDate(manifest.through, language)}</Item>
        <Item name={say('cutoff')}>{formatDate(manifest.cutoff, language)}</Item>
        <Item name={say('published')}>{sayPublication(manifest)}</Item>
        <Item name={say('plan')}>{plan?.number ?? manifest.planVersion ?? say('noPlan')}</Item>
        <Item name={say('holds')}>{counted.join(', ')}</Item>
        <Item name={say('hash')}>
          <Hash manifest={manifest} />
        </Item>
      </dl>
      <p className="no-print mt-3 flex flex-wrap gap-x-6 gap-y-1">
        <a className="text-link py-1" href={dataPathTo(`releases/${manifest.id}/figures`, {})}>
          {say('figures')}
        </a>
        <a className="text-link py-1" href={dataPathTo('progress.csv', { release: manifest.id, lang: language })}>
          {say('progressCsv')}
        </a>
      </p>
    </Section>
  );
}
