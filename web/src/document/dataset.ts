import { issuerOf } from '@zones/core/boards/issuer';
import type { ZonesAnswer } from '@zones/core/contract/zones';
import type { Language } from '@zones/core/language/text';
import { dataPathTo, pathTo } from '../routing/address.ts';

/** What a page's figures are, for programs that read pages (schema.org, JSON-LD): a data set of places with its files. */
export function describeDataset({ board, release, rows }: ZonesAnswer, origin: string, language: Language): object {
  const file = (answer: string, encodingFormat: string, words: Readonly<Record<string, string>>) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: origin + dataPathTo(answer, words),
  });
  const chosen = { release: release.id };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${board.name[language]}: ${release.title[language]}`,
    description: `${issuerOf(board)[language]}. ${release.title[language]}.`,
    identifier: release.id,
    url: origin + pathTo({ name: 'home' }, { release: release.id, language }),
    inLanguage: ['vi', 'en'],
    isAccessibleForFree: true,
    datePublished: release.publishedAt,
    temporalCoverage: `../${release.cutoff}`,
    ...(board.recordKind === 'reporting' && {
      creator: { '@type': 'GovernmentOrganization', name: board.authority[language] },
    }),
    spatialCoverage: rows.map(({ name, place }) => ({
      '@type': 'Place',
      name: name[language],
      address: place[language],
    })),
    distribution: [
      file('progress.csv', 'text/csv', chosen),
      file('land.csv', 'text/csv', chosen),
      file('lots.csv', 'text/csv', chosen),
      file('compare.csv', 'text/csv', chosen),
      file(`releases/${release.id}/figures`, 'application/json', {}),
    ],
  };
}
