import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cluster, startCluster } from '../engines/postgres-cluster.ts';
import { type Running, startServer, stopServer } from './processes.ts';

let cluster: Cluster;
let running: Running;

beforeAll(async () => {
  cluster = await startCluster();
  const secret = { SESSION_SECRET: 's'.repeat(32) };
  running = await startServer({ ...secret, DATABASE_URL: cluster.url, SEED: 'cited', LOG_LEVEL: 'silent' });
});
afterAll(async () => {
  await stopServer(running);
  cluster.stop();
});

const ask = (address: string): Promise<Response> => fetch(running.address + address);

/** Longer than the list of releases is trusted without asking the database. */
const STALE_MS = 1_200;

test('a server whose database goes away says so, stays, and goes on when it is back', async () => {
  expect((await ask('/api/v1/boards')).status).toBe(200);
  cluster.halt();
  await wait(STALE_MS);

  const ready = await ask('/readyz');
  expect([ready.status, await ready.json()]).toMatchObject([503, { code: 'server.not-ready' }]);
  expect((await ask('/healthz')).status).toBe(200);
  const boards = await ask('/api/v1/boards');
  expect([boards.status, await boards.json()]).toMatchObject([503, { code: 'server.not-ready' }]);
  const page = await ask('/performance');
  expect(page.status).toBe(503);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');

  cluster.resume();
  expect((await ask('/readyz')).status).toBe(200);
  expect((await ask('/api/v1/boards')).status).toBe(200);
  expect((await ask('/performance')).status).toBe(200);
  expect(running.child.exitCode).toBeNull();
});
