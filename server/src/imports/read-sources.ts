import type { ImportBatch, Placed } from '@zones/core/imports/batch';
import type { Source } from '@zones/core/sources/source';
import type { FoundTable } from './find-tables.ts';
import { claimKey, type SeenRows } from './repeated-rows.ts';
import { listRows, type ReadingContext, type TableRow } from './table-row.ts';

function readSource(row: TableRow<'source'>, seen: SeenRows): Placed<Source>[] {
  const key = row.need('key', row.key('key'));
  const titleVi = row.need('title_vi', row.text('title_vi'));
  const titleEn = row.need('title_en', row.text('title_en'));
  const publisherVi = row.need('publisher_vi', row.text('publisher_vi'));
  const publisherEn = row.need('publisher_en', row.text('publisher_en'));
  const rest = {
    url: row.text('url'),
    publishedOn: row.day('published_on'),
    illustrative: row.flag('illustrative'),
    place: row.place('key'),
  };
  if (!row.isSound || key === null || titleVi === null || titleEn === null) return [];
  if (publisherVi === null || publisherEn === null || !claimKey(seen, row, 'key', key)) return [];
  return [{ key, title: { vi: titleVi, en: titleEn }, publisher: { vi: publisherVi, en: publisherEn }, ...rest }];
}

/** The documents of the sheet Nguồn. */
export function readSources(tables: readonly FoundTable[], context: ReadingContext): ImportBatch['sources'] {
  const seen: SeenRows = new Map();
  return listRows(tables, 'source', context).flatMap((row) => readSource(row, seen));
}
