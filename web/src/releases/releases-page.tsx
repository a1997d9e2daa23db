import { useSuspenseQuery } from '@tanstack/react-query';
import { formatDate } from '@zones/core/format/date';
import { estimatesQuery, recordQuery } from '../api/record.ts';
import { releasesQuery } from '../api/releases.ts';
import { useClient } from '../app/use-client.ts';
import { useHead } from '../document/head.ts';
import { useFrame } from '../frame/use-frame.ts';
import { useLanguage } from '../routing/use-place.ts';
import { Section, Unpublished } from '../zones/section.tsx';
import { BoardRecord } from './board-record.tsx';
import { EstimateOutcomes } from './estimate-outcomes.tsx';
import { MeetingsOnRecord } from './meetings-on-record.tsx';
import { ReleaseList } from './release-list.tsx';
import { useReleaseWords } from './release-words.ts';

/** Everything that the board has published, and how it kept its word. */
export function ReleasesPage() {
  const say = useReleaseWords();
  const language = useLanguage();
  const client = useClient();
  const { board } = useFrame();
  const releases = useSuspenseQuery(releasesQuery(client, board?.slug)).data.rows;
  const record = useSuspenseQuery(recordQuery(client, board?.slug)).data;
  const estimates = useSuspenseQuery(estimatesQuery(client, board?.slug)).data;
  const [latest] = releases;
  const date = latest === undefined ? '' : formatDate(latest.cutoff, language);
  const headline =
    releases.length === 1 ? say('headlineOne', { date }) : say('headline', { count: releases.length, date });
  const name = record.boardName[language];
  useHead({ title: `${say('releases')}: ${headline} – ${name}`, description: say('description', { board: name }) });
  const titleOf = (id: string): string => releases.find((one) => one.id === id)?.title[language] ?? id;
  return (
    <>
      <p className="text-ink-soft">
        {say('releases')} · {name}
      </p>
      <h1 tabIndex={-1} className="mt-1 text-2xl sm:text-3xl md:text-4xl">
        {headline}
      </h1>
      <p className="mt-3 max-w-[72ch] text-ink-soft">{say('lead')}</p>
      <ReleaseList releases={releases} />
      {board?.recordKind === 'cited' ? (
        <>
          <MeetingsOnRecord board={board.slug} />
          <Section id="record" title={say('record')}>
            <Unpublished>{say('recordCited')}</Unpublished>
          </Section>
        </>
      ) : (
        <>
          <BoardRecord record={record} titleOf={titleOf} />
          <EstimateOutcomes estimates={estimates} record={record} />
        </>
      )}
    </>
  );
}
