import { formatDate } from '@zones/core/format/date';
import { useLanguage } from '../routing/use-place.ts';
import { useMeetingWords } from './meeting-words.ts';
import { InventedMark } from './subject-links.tsx';
import type { Review, Sources } from './use-meeting.ts';

/** Leads to a document in the list at the end of the page. */
export function SourceRef({ of }: { of: string | null }) {
  const say = useMeetingWords();
  if (of === null) return null;
  return (
    <a className="text-link text-xs whitespace-nowrap" href={`#source-${of}`}>
      <span className="sr-only">{say('source')} </span>[{of}]
    </a>
  );
}

/** Keys of every document that the page rests on. */
export function listSourceKeys({
  meeting,
  agenda,
  findings,
  explanations,
  tasks,
  previous,
}: Review): readonly string[] {
  const cited = [meeting, ...agenda, ...findings, ...explanations, ...tasks, ...(previous?.tasks ?? [])];
  return [...new Set(cited.flatMap(({ sourceKey }) => sourceKey ?? []))];
}

/** The documents, with their address where they have one. */
export function SourceList({ keys, sources }: { keys: readonly string[]; sources: Sources }) {
  const language = useLanguage();
  const listed = keys.flatMap((key) => sources.find((source) => source.key === key) ?? []);
  return (
    <ul className="mt-4 grid gap-3">
      {listed.map((source) => (
        <li key={source.key} id={`source-${source.key}`} className="scroll-mt-4">
          <span className="text-sm text-ink-faint">[{source.key}]</span>{' '}
          {source.url === null ? (
            source.title[language]
          ) : (
            <a className="text-link" href={source.url} rel="noreferrer">
              {source.title[language]}
            </a>
          )}
          <InventedMark of={source} />
          <span className="block text-sm text-ink-soft">
            {source.publisher[language]}
            {source.publishedOn === null ? '' : `, ${formatDate(source.publishedOn, language)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
