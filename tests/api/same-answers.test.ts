import { describe, expect, test } from 'vitest';
import { engines } from '../engines/engines.ts';
import { useSeededApp } from './seeded-app.ts';

const ADDRESSES = [
  '/api/v1/boards',
  '/api/v1/releases',
  '/api/v1/zones',
  '/api/v1/progress',
  '/api/v1/progress?board=lam-dong',
  '/api/v1/progress?plan=original&year=2016',
  '/api/v1/progress.csv',
  '/api/v1/land?board=lam-dong',
  '/api/v1/lots?board=lam-dong',
  '/api/v1/lots',
  '/api/v1/works',
  '/api/v1/clearance',
  '/api/v1/facts?board=lam-dong',
  '/api/v1/series?metric=land_leased&board=lam-dong',
  '/api/v1/releases/lam-dong-2026-11-23/figures',
  '/api/v1/releases/lam-dong-sample-2017-09-25/figures',
  '/api/v1/releases/lam-dong-sample-2017-09-25/diff/lam-dong-sample-2018-01-15',
];

describe('both engines answer the same bytes', () => {
  const seeded = engines().map((engine) => useSeededApp(engine));

  test.each(ADDRESSES)('%s', async (address) => {
    const answers = await Promise.all(
      seeded.map(async (open) => {
        const response = await open().app.request(address);
        return { status: response.status, etag: response.headers.get('etag'), text: await response.text() };
      }),
    );
    expect(answers[0]?.status).toBe(200);
    expect(answers[1]).toEqual(answers[0]);
  });
});
