import { expect, test } from 'vitest';
import { describeDataset } from './dataset.ts';
import { toScriptText } from './page-state.ts';

const ANSWER = {
  release: {
    id: 'r-1',
    board: 'lam-dong',
    title: { vi: 'Kỳ 1', en: 'Release 1 </script>' },
    cutoff: '2017-09-14',
    publishedAt: '2017-09-25T07:00:00Z',
    through: '2017-Q3',
    illustrative: false,
  },
  board: {
    slug: 'lam-dong',
    name: { vi: 'Lâm Đồng', en: 'Lâm Đồng' },
    authority: { vi: 'Ban Quản lý', en: 'Management Board' },
    recordKind: 'cited',
    illustrative: false,
    position: 0,
  },
  rows: [
    { slug: 'loc-son', name: { vi: 'Lộc Sơn', en: 'Loc Son' }, place: { vi: 'Bảo Lộc', en: 'Bao Loc' }, position: 0 },
  ],
} as const;

test('the figures of a page are a data set of the zones, with the files of its release', () => {
  const dataset = describeDataset(ANSWER, 'https://zones.example.vn', 'en');
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    identifier: 'r-1',
    description: 'Compiled from public documents. Release 1 </script>.',
    spatialCoverage: [{ '@type': 'Place', name: 'Loc Son', address: 'Bao Loc' }],
    url: 'https://zones.example.vn/?release=r-1&lang=en',
  });
  expect(dataset).not.toHaveProperty('creator');
  const reported = { ...ANSWER, board: { ...ANSWER.board, recordKind: 'reporting' } } as const;
  expect(describeDataset(reported, '', 'en')).toMatchObject({ creator: { name: 'Management Board' } });
  expect(JSON.stringify(dataset)).toContain('https://zones.example.vn/api/v1/land.csv?release=r-1');
  expect(toScriptText(dataset)).not.toContain('<');
});
