import { beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../engines/engines.ts';
import { type Components, type JsonSchema, listFaults } from './json-schema.ts';
import { parseCsv } from './parse-csv.ts';
import { getJson, type Seeded, useSeededApp } from './seeded-app.ts';

interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: 'query' | 'path';
    readonly required?: boolean;
  }[];
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, { schema: JsonSchema }>> }>>;
}
interface Reference {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Components };
}

const SAMPLE = 'lam-dong-sample-2017-09-25';
const LATER = 'lam-dong-sample-2018-01-15';
const CITED = 'lam-dong-2026-11-23';

/** A name that exists, for each place in a path that wants one. */
const NAMES: Readonly<Record<string, string>> = {
  '/api/v1/factsheet.pdf': '/api/v1/factsheet.pdf?lots=loc-son~A1&board=lam-dong-sample',
  '/api/v1/zones/{zone}': '/api/v1/zones/loc-son',
  '/api/v1/zones/{zone}.csv': '/api/v1/zones/loc-son.csv',
  '/api/v1/sources/{id}': '/api/v1/sources/N17?board=lam-dong',
  '/api/v1/evidence/{id}': '/api/v1/evidence/calc~attainment~loc-son~public_capital_disbursed~2017-Q3~2017-adjusted',
  '/api/v1/meetings/{id}': '/api/v1/meetings/2017-09-25',
  '/api/v1/meetings/{id}.csv': '/api/v1/meetings/2017-09-25.csv',
  '/api/v1/releases/{id}': `/api/v1/releases/${SAMPLE}`,
  '/api/v1/releases/{id}/figures': `/api/v1/releases/${CITED}/figures`,
  '/api/v1/releases/{id}/files': `/api/v1/releases/${SAMPLE}/files`,
  '/api/v1/releases/{id}/files/{file}': `/api/v1/releases/${SAMPLE}/files/annexes.vi.xlsx`,
  '/api/v1/releases/{a}/diff/{b}': `/api/v1/releases/${SAMPLE}/diff/${LATER}`,
  '/api/v1/releases/{a}/diff/{b}.csv': `/api/v1/releases/${SAMPLE}/diff/${LATER}.csv`,
  '/api/v1/releases/{id}/revisions': `/api/v1/releases/${SAMPLE}/revisions`,
  '/api/v1/releases/{id}/revisions.csv': `/api/v1/releases/${SAMPLE}/revisions.csv`,
  '/api/v1/series': '/api/v1/series?metric=land_leased',
  '/api/v1/series.csv': '/api/v1/series.csv?metric=land_leased',
};

/** What interfaces promise, so that a route cannot vanish from both the program and its reference. */
const PROMISED = [
  '/healthz',
  '/readyz',
  '/metrics',
  '/api/openapi.json',
  '/api/docs',
  ...[
    'boards',
    'zones',
    'metrics',
    'releases',
    'progress',
    'land',
    'lots',
    'series',
    'meetings',
    'record',
    'estimates',
  ].flatMap((list) => [`/api/v1/${list}`, `/api/v1/${list}.csv`]),
  ...Object.keys(NAMES),
];

interface Call {
  readonly path: string;
  readonly address: string;
}

/** Every described address once, and again for the cited board where the path itself names nothing of the sample. */
function listCalls({ paths }: Reference): Call[] {
  return Object.entries(paths).flatMap(([path, { get }]) => {
    const address = NAMES[path] ?? path;
    const takesBoard = get?.parameters?.some(({ name }) => name === 'board') ?? false;
    const ofSample = /releases|evidence|board=/.test(address);
    const other = `${address}${address.includes('?') ? '&' : '?'}board=lam-dong`;
    return takesBoard && !ofSample
      ? [
          { path, address },
          { path, address: other },
        ]
      : [{ path, address }];
  });
}

const decode = (bytes: ArrayBuffer): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** What an answer has that its description has not, and the other way round. */
async function findFaults(app: Seeded['app'], reference: Reference, { path, address }: Call): Promise<string[]> {
  const response = await app.request(address);
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  const schema = reference.paths[path]?.get?.responses[String(response.status)]?.content[type]?.schema;
  if (response.status !== 200 || schema === undefined) return [`${address}: ${response.status} ${type}`];
  const text = decode(await response.arrayBuffer());
  if (type === 'application/json') return listFaults(JSON.parse(text), schema, address, reference.components.schemas);
  if (type === 'text/csv') return parseCsv(text).columns.length > 1 ? [] : [`${address}: no columns`];
  return text === '' ? [`${address}: empty`] : [];
}

describe.each(engines())('the reference and the API on $engine', (engine) => {
  const seeded = useSeededApp(engine, { openMetrics: true });
  let reference: Reference;

  beforeAll(async () => {
    reference = await getJson<Reference>(seeded().app, '/api/openapi.json');
  });

  test('it is OpenAPI 3.1 and describes every promised address', () => {
    expect(reference.openapi).toBe('3.1.0');
    expect(Object.keys(reference.paths)).toEqual(expect.arrayContaining(PROMISED));
  });

  test('every described address answers what its schema says, on both boards', async () => {
    const calls = listCalls(reference);
    const faults: string[] = [];
    for (const call of calls) faults.push(...(await findFaults(seeded().app, reference, call)));
    expect(faults.slice(0, 20)).toEqual([]);
    expect(calls.length).toBeGreaterThan(PROMISED.length);
  });

  test('a schema that is not kept is seen', async () => {
    const answer = await getJson<{ rows: object[] }>(seeded().app, '/api/v1/zones');
    const schema = { $ref: '#/components/schemas/ZonesAnswer' };
    const broken = { ...answer, rows: [{ ...answer.rows[0], slug: 7, extra: true }] };
    expect(listFaults(broken, schema, 'zones', reference.components.schemas)).toEqual([
      'zones.rows[0].slug is number, described as string',
      'zones.rows[0].extra is not described',
    ]);
  });

  test('every refusal is a described problem', async () => {
    const response = await seeded().app.request('/api/v1/progress?zone=nowhere');
    const problem: unknown = await response.json();
    const schema = { $ref: '#/components/schemas/Problem' };
    expect(listFaults(problem, schema, 'problem', reference.components.schemas)).toEqual([]);
  });
});
