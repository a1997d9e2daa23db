import type { ReleaseContent } from '../boards/board-content.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { Source } from '../sources/source.ts';
import { topicOf } from './fact-topics.ts';

/** A document that the record of a zone rests on, and how many of its records it states. */
export interface ZoneDocument extends Source {
  readonly statements: number;
}

type Cites = { readonly zone: string; readonly sourceKey: string | null };

/** Subjects of which a zone's page also tells what is stated of all zones together. */
const SHARED_TOPICS: readonly string[] = ['planning', 'contact'];

/** Keys of the documents behind every record of a zone, and of all zones where its page tells them; once a record. */
function listCitations(content: ReleaseContent, zone: string): readonly string[] {
  const shared = [
    ...content.facts.filter((fact) => fact.zone === ALL_ZONES && SHARED_TOPICS.includes(topicOf(fact.code))),
    ...content.observations.filter((one) => one.zone === ALL_ZONES && one.metric === 'land_planned'),
  ];
  const current = content.observations.filter(({ supersededBy }) => supersededBy === null);
  const records: readonly (readonly Cites[])[] = [
    current,
    content.targets,
    content.ledgerNotes,
    content.lots,
    content.lots.flatMap((lot) => lot.evidence.map(({ sourceKey }) => ({ zone: lot.zone, sourceKey }))),
    content.works,
    content.clearance,
    content.facts,
  ];
  const own = records.flat().filter((one) => one.zone === zone);
  return [...own, ...shared].flatMap(({ sourceKey }) => sourceKey ?? []);
}

/** The documents behind what is on record of a zone, the latest first, undated ones last. */
export function listDocuments(content: ReleaseContent, zone: string): readonly ZoneDocument[] {
  const cited = Map.groupBy(listCitations(content, zone), (key) => key);
  return content.sources
    .flatMap((source) => {
      const statements = cited.get(source.key)?.length ?? 0;
      return statements === 0 ? [] : [{ ...source, statements }];
    })
    .sort((a, b) => {
      const [left, right] = [a.publishedOn ?? '', b.publishedOn ?? ''];
      if (left !== right) return left < right ? 1 : -1;
      return a.key < b.key ? -1 : 1;
    });
}
