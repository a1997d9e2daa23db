import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { formatDate } from '@zones/core/format/date';
import { toVietnamDay } from '@zones/core/quarters/vietnam-time';
import { releaseDiffQuery, releaseQuery, releasesQuery, revisionsQuery } from '../api/releases.ts';
import { useClient } from '../app/use-client.ts';
import { useHead } from '../document/head.ts';
import { ReleaseFiles } from '../exports/release-files.tsx';
import { pathTo } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';
import { Section } from '../zones/section.tsx';
import { Changes } from './changes.tsx';
import { findCompared } from './find-compared.ts';
import { Manifest, ReleasePages } from './release-head.tsx';
import { useReleaseWords } from './release-words.ts';
import { RevisionLog } from './revision-log.tsx';

/** Everything that the page of a release shows; loaded by `loadRelease`. */
function useRelease() {
  const client = useClient();
  const { release: id = '', against } = usePlace();
  const manifest = useSuspenseQuery(releaseQuery(client, id)).data;
  const releases = useSuspenseQuery(releasesQuery(client, manifest.board)).data.rows;
  const revisions = useSuspenseQuery(revisionsQuery(client, id)).data;
  const { compared, unknown } = findCompared(releases, id, against);
  const diff = useQuery({
    ...releaseDiffQuery(client, compared?.id ?? '', id),
    enabled: compared !== undefined,
  }).data;
  return { manifest, releases, revisions, diff: diff ?? null, unknown };
}

/** One release: what it is, how to check it, and what it says differently from another. */
export function ReleasePage() {
  const say = useReleaseWords();
  const { language } = usePlace();
  const { manifest, releases, revisions, diff, unknown } = useRelease();
  const title = manifest.title[language];
  const cutoff = formatDate(manifest.cutoff, language);
  const published = formatDate(toVietnamDay(manifest.publishedAt), language);
  useHead({ title: `${title} – ${say('release')}`, description: say('one', { title, cutoff, published }) });
  return (
    <>
      <p>
        <a className="text-link" href={pathTo({ name: 'releases' }, { release: manifest.id, language })}>
          ← {say('all')}
        </a>
      </p>
      <h1 tabIndex={-1} className="mt-2 text-2xl sm:text-3xl md:text-4xl">
        {title}
      </h1>
      <p className="mt-2 text-ink-soft">
        {say('cutoff')} {cutoff} · {say('published')} {published}
      </p>
      <ReleasePages {...manifest} />
      <Changes diff={diff} releases={releases} unknown={unknown} />
      <RevisionLog answer={revisions} />
      <div className="no-print">
        <Section id="files" title={say('files')} help={say('filesHelp')}>
          <div className="card mt-4 px-5 pt-4 pb-2">
            <ReleaseFiles release={manifest.id} />
          </div>
        </Section>
      </div>
      <Manifest manifest={manifest} />
    </>
  );
}
