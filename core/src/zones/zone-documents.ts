import type { ReleaseContent } from '../boards/board-content.ts';
import type { Source } from '../sources/source.ts';

/** A document that the record of a zone rests on, and how many of its records it states. */
export interface ZoneDocument extends Source {
  readonly statements: number;
}

type Cites = { readonly zone: string; readonly sourceKey: string | null };

/** Keys of the documents behind every record of a zone, once a record. */
function listCitations(content: ReleaseContent, zone: string): readonly string[] {
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
  return records.flat().flatMap((one) => (one.zone === zone && one.sourceKey !== null ? [one.sourceKey] : []));
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
