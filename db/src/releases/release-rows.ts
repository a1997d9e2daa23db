import type { ReleaseContent } from '@zones/core/boards/board-content';
import { canonicalJson } from '@zones/core/releases/canonical-json';
import { listCollections } from '@zones/core/releases/collections';
import { toObservationColumns } from '../tables/observation-columns.ts';
import type { PublishedObservationTable } from '../tables/published-observation.ts';
import { isRecorded, type PublishedRecordTable } from '../tables/published-record.ts';
import type { PublishedTargetTable } from '../tables/published-target.ts';
import { toTargetColumns } from '../tables/target-columns.ts';

/** What a release's content is in SQL, beside its manifest. */
export interface ReleaseRows {
  readonly published_observation: readonly PublishedObservationTable[];
  readonly published_target: readonly PublishedTargetTable[];
  readonly published_record: readonly PublishedRecordTable[];
}

function recordsOf(content: ReleaseContent): readonly PublishedRecordTable[] {
  const toRows = (collection: PublishedRecordTable['collection'], records: readonly unknown[]) =>
    records.map((record, ordinal) => ({
      release_id: content.release.id,
      collection,
      ordinal,
      content: canonicalJson(record),
    }));
  const collections = listCollections(content.release.format).filter(isRecorded);
  return [...toRows('board', [content.board]), ...collections.flatMap((name) => toRows(name, content[name]))];
}

/** The rows that publishing writes, the same every time. */
export function rowsOf(content: ReleaseContent): ReleaseRows {
  const release = { release_id: content.release.id };
  return {
    published_observation: content.observations.map((one, ordinal) => ({
      ...release,
      ...toObservationColumns(one, ordinal),
    })),
    published_target: content.targets.map((one, ordinal) => ({ ...release, ...toTargetColumns(one, ordinal) })),
    published_record: recordsOf(content),
  };
}
