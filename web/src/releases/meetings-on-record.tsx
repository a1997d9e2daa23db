import { useSuspenseQuery } from '@tanstack/react-query';
import { meetingsQuery } from '../api/meetings.ts';
import { useClient } from '../app/use-client.ts';
import { pathTo } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';
import { Section } from '../zones/section.tsx';
import { useReleaseWords } from './release-words.ts';

/** Meetings that no release was made for, which nothing else on the page leads to. */
export function MeetingsOnRecord({ board }: { board: string }) {
  const say = useReleaseWords();
  const { language } = usePlace();
  const { rows } = useSuspenseQuery(meetingsQuery(useClient(), { board })).data;
  if (rows.length === 0) return null;
  return (
    <Section id="meetings" title={say('meetings')} help={say('meetingsHelp')}>
      <ul className="mt-3 grid gap-2">
        {rows.map(({ id, title }) => (
          <li key={id}>
            <a className="text-link" href={pathTo({ name: 'meeting', meeting: id }, { board, language })}>
              {title[language]}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
