import type { Source } from '@zones/core/sources/source';
import { type Flag, toFlag } from './flag.ts';

export interface SourceTable {
  board: string;
  key: string;
  ordinal: number;
  title_vi: string;
  title_en: string;
  publisher_vi: string;
  publisher_en: string;
  url: string | null;
  published_on: string | null;
  illustrative: Flag;
}

export function toSourceRow(board: string, source: Source, ordinal: number): SourceTable {
  return {
    board,
    key: source.key,
    ordinal,
    title_vi: source.title.vi,
    title_en: source.title.en,
    publisher_vi: source.publisher.vi,
    publisher_en: source.publisher.en,
    url: source.url,
    published_on: source.publishedOn,
    illustrative: toFlag(source.illustrative),
  };
}

export function toSource(row: SourceTable): Source {
  return {
    key: row.key,
    title: { vi: row.title_vi, en: row.title_en },
    publisher: { vi: row.publisher_vi, en: row.publisher_en },
    url: row.url,
    publishedOn: row.published_on,
    illustrative: row.illustrative === 1,
  };
}
