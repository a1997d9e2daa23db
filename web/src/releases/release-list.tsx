import type { ReleaseManifestAnswer } from '@zones/core/contract/releases';
import { formatDate } from '@zones/core/format/date';
import { formatToDate } from '@zones/core/format/period';
import { daysBetween } from '@zones/core/quarters/days';
import { toVietnamDay } from '@zones/core/quarters/vietnam-time';
import { useFrame } from '../frame/use-frame.ts';
import { pathTo } from '../routing/address.ts';
import { useLanguage } from '../routing/use-place.ts';
import { type SayRelease, useReleaseWords } from './release-words.ts';

/** `11 days after the cut-off`. */
function sayDelay(days: number, say: SayRelease): string {
  if (days < 0) return say('daysBefore', { count: -days });
  return say(days === 1 ? 'dayAfter' : 'daysAfter', { count: days });
}

/** When it was published, and how long after its cut-off; of a record that others compiled only when. */
export function usePublication(): (release: Pick<ReleaseManifestAnswer, 'cutoff' | 'publishedAt'>) => string {
  const say = useReleaseWords();
  const language = useLanguage();
  const { board } = useFrame();
  return ({ cutoff, publishedAt }) => {
    const on = toVietnamDay(publishedAt);
    const day = formatDate(on, language);
    return board?.recordKind === 'cited' ? day : `${day}, ${sayDelay(daysBetween(cutoff, on), say)}`;
  };
}

function ReleaseItem({ release }: { release: ReleaseManifestAnswer }) {
  const say = useReleaseWords();
  const language = useLanguage();
  const sayPublication = usePublication();
  const facts = [
    [say('through'), formatToDate(release.through, language)],
    [say('cutoff'), formatDate(release.cutoff, language)],
    [say('published'), sayPublication(release)],
  ] as const;
  return (
    <li className="card p-5">
      <h2 className="text-lg">
        <a className="text-link" href={pathTo({ name: 'release', release: release.id }, { language })}>
          {release.title[language]}
        </a>
      </h2>
      <dl className="mt-2 flex flex-wrap gap-x-8 gap-y-1">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-xs text-ink-faint">{name}</dt>
            <dd className="text-[0.9375rem]">{value}</dd>
          </div>
        ))}
      </dl>
      {release.meetingId !== null && (
        <p className="mt-2">
          <a
            className="text-link"
            href={pathTo({ name: 'meeting', meeting: release.meetingId }, { release: release.id, language })}
          >
            {say('ofMeeting')}
          </a>
        </p>
      )}
      <p className="mt-2 text-xs break-all text-ink-faint">
        {release.id} · <code className="font-mono">{release.sha256.slice(0, 16)}…</code>
      </p>
    </li>
  );
}

/** Every release of the board, the newest first. */
export function ReleaseList({ releases }: { releases: readonly ReleaseManifestAnswer[] }) {
  return (
    <ol className="mt-6 grid gap-4">
      {releases.map((release) => (
        <ReleaseItem key={release.id} release={release} />
      ))}
    </ol>
  );
}
