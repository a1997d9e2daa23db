import type { ProblemAnswer } from '@zones/core/contract/problems';
import { describe, expect, test } from 'vitest';
import { useBoardDatabase } from '../engines/board-database.ts';
import { engines } from '../engines/engines.ts';
import { openApp, useSeededApp } from './seeded-app.ts';

const REFUSALS: readonly (readonly [address: string, status: number, code: string, parameter: string | undefined])[] = [
  ['/api/v1/nothing', 404, 'address.not-found', undefined],
  ['/api/v1/zones/nowhere', 404, 'zone.not-found', 'zone'],
  ['/api/v1/progress?zone=nowhere', 404, 'zone.not-found', 'zone'],
  ['/api/v1/land?zone=nowhere', 404, 'zone.not-found', 'zone'],
  ['/api/v1/progress?metric=happiness', 404, 'metric.not-found', 'metric'],
  ['/api/v1/series?metric=happiness', 404, 'metric.not-found', 'metric'],
  ['/api/v1/progress?year=1901', 404, 'quarter.not-found', 'year'],
  ['/api/v1/progress?through=2099-Q1', 404, 'quarter.not-found', 'through'],
  ['/api/v1/progress?board=nowhere', 404, 'board.not-found', 'board'],
  ['/api/v1/progress?release=nothing', 404, 'release.not-found', 'release'],
  ['/api/v1/progress?board=lam-dong&release=lam-dong-sample-2017-09-25', 404, 'release.not-found', 'release'],
  ['/api/v1/progress?asOf=1999-01-01', 404, 'release.not-found', 'asOf'],
  ['/api/v1/releases/nothing', 404, 'release.not-found', 'id'],
  ['/api/v1/releases/lam-dong-2026-11-23/diff/nothing', 404, 'release.not-found', 'b'],
  ['/api/v1/meetings/2031-01-01', 404, 'meeting.not-found', 'id'],
  ['/api/v1/meetings/2031-01-01.csv', 404, 'meeting.not-found', 'id'],
  ['/api/v1/releases/lam-dong-2026-11-23/diff/lam-dong-sample-2017-09-25', 422, 'releases.of-two-boards', 'b'],
  ['/api/v1/releases/lam-dong-2026-11-23/diff/lam-dong-sample-2017-09-25.csv', 422, 'releases.of-two-boards', 'b'],
  ['/api/v1/sources/X99', 404, 'source.not-found', 'id'],
  ['/api/v1/evidence/loc-son~land_leased~1999~1', 404, 'evidence.not-found', 'id'],
  ['/api/v1/lots?industry=piracy', 404, 'industry.not-found', 'industry'],
  ['/api/v1/progress?colour=red', 422, 'parameter.unknown', 'colour'],
  ['/api/v1/boards?colour=red', 422, 'parameter.unknown', 'colour'],
  ['/api/v1/releases/lam-dong-2026-11-23/diff/lam-dong-sample-2017-09-25.csv?x=1', 422, 'parameter.unknown', 'x'],
  ['/api/v1/progress?year=20x7', 422, 'parameter.invalid', 'year'],
  ['/api/v1/progress?through=Q5', 422, 'parameter.invalid', 'through'],
  ['/api/v1/progress?year=2016&through=2017-Q3', 422, 'parameter.invalid', 'through'],
  ['/api/v1/progress?plan=best', 422, 'parameter.invalid', 'plan'],
  ['/api/v1/progress?zone=loc-son&zone=phu-hoi', 422, 'parameter.invalid', 'zone'],
  ['/api/v1/progress?zone=', 422, 'parameter.invalid', 'zone'],
  ['/api/v1/progress?lang=fr', 422, 'parameter.invalid', 'lang'],
  ['/api/v1/progress?asOf=2017-02-30', 422, 'parameter.invalid', 'asOf'],
  ['/api/v1/lots?level=6', 422, 'parameter.invalid', 'level'],
  ['/api/v1/lots?minAreaM2=-1', 422, 'parameter.invalid', 'minAreaM2'],
  ['/api/v1/series', 422, 'parameter.invalid', 'metric'],
];

describe.each(engines())('what cannot be answered, on $engine', (engine) => {
  const seeded = useSeededApp(engine);

  test.each(REFUSALS)('%s → %i %s', async (address, status, code, parameter) => {
    const response = await seeded().app.request(address);
    const problem = (await response.json()) as ProblemAnswer; // the contract suite proves the shape
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(problem).toMatchObject({ status, code, type: `/api/docs#problem-${code}` });
    expect(problem.parameter).toBe(parameter);
    expect(response.status).toBe(status);
  });

  test('it is said in the language of the request', async () => {
    const { app } = seeded();
    const detail = async (address: string, headers: Record<string, string> = {}) => {
      const response = await app.request(address, { headers });
      return ((await response.json()) as ProblemAnswer).detail; // as above
    };
    expect(await detail('/api/v1/zones/x')).toContain('Không có khu công nghiệp “x”');
    expect(await detail('/api/v1/zones/x?lang=en')).toContain('This board has no zone “x”');
    expect(await detail('/api/v1/zones/x', { 'accept-language': 'en-GB,en;q=0.9' })).toContain('no zone “x”');
    expect(await detail('/api/v1/zones/x?lang=vi', { 'accept-language': 'en' })).toContain('Không có');
  });

  test('what the caller sent is repeated as text, short and on one line', async () => {
    const response = await seeded().app.request(`/api/v1/progress?lang=en&year=${'%0A<b>$%26'.repeat(40)}`);
    const { detail } = (await response.json()) as ProblemAnswer; // as above
    expect(detail).toContain('<b>$&');
    expect(detail.length).toBeLessThan(250);
    expect(detail).not.toContain('\n');
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    '%s is refused with the methods that are not',
    async (method) => {
      const response = await seeded().app.request('/api/v1/progress', { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD');
      expect(await response.json()).toMatchObject({ code: 'method.not-allowed' });
    },
  );

  test('an endless address is turned away unread', async () => {
    const response = await seeded().app.request(`/api/v1/progress?zone=${'a'.repeat(3000)}`);
    expect(response.status).toBe(414);
    expect(await response.json()).toMatchObject({ code: 'address.too-long' });
  });
});

describe.each(engines())('when the database is gone or empty, on $engine', (engine) => {
  const database = useBoardDatabase(engine);

  test('nothing published is said so, and lists are empty', async () => {
    const app = openApp(database());
    expect(await (await app.request('/api/v1/progress')).json()).toMatchObject({ code: 'release.none-published' });
    expect(await (await app.request('/api/v1/boards')).json()).toEqual({ rows: [] });
    expect((await app.request('/readyz')).status).toBe(200);
  });

  test('a failure is a bare 500 with the id of its request and no trace of the program', async () => {
    const app = openApp(database());
    await database().reader.close();
    const response = await app.request('/api/v1/progress');
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({
      code: 'server.failed',
      requestId: expect.stringMatching(/^[0-9a-f]{8}-/),
    });
    expect(text).not.toMatch(/\.ts|node_modules|at \w+|driver|select/);
    expect((await app.request('/healthz')).status).toBe(200);
    expect(await (await app.request('/readyz')).json()).toMatchObject({ status: 503, code: 'server.not-ready' });
  });
});
