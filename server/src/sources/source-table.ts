import type { View } from '../responses/answers.ts';
import type { Table } from '../responses/csv.ts';
import { getSources } from './get-sources.ts';

export function listSourceTable(view: View): Table {
  const { release, rows } = getSources(view);
  return {
    columns: [
      'release',
      'source',
      'title_vi',
      'title_en',
      'publisher_vi',
      'publisher_en',
      'url',
      'published_on',
      'illustrative',
    ],
    rows: rows.map((source) => ({
      release: release.id,
      source: source.key,
      title_vi: source.title.vi,
      title_en: source.title.en,
      publisher_vi: source.publisher.vi,
      publisher_en: source.publisher.en,
      url: source.url,
      published_on: source.publishedOn,
      illustrative: source.illustrative,
    })),
  };
}
