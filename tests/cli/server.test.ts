import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { databaseIn, type Ended, makeFolder, runServer, startServer, stopServer } from './processes.ts';

const getText = async (address: string): Promise<string> => (await fetch(address)).text();

/** Lines of the log; the sentences for people between them are none. */
function listLogLines({ out }: Ended): Record<string, unknown>[] {
  const lines = out.split('\n').filter((line) => line.startsWith('{'));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>); // written by the logger
}

describe('the server as a process', () => {
  test('it fills an empty database once, serves it, ends cleanly, and comes back with the same', async () => {
    const folder = makeFolder();
    const first = await startServer(databaseIn(folder));
    expect(first.out()).toContain('Loading the board lam-dong-sample …');
    const boards = await getText(`${first.address}/api/v1/boards`);
    const figures = await getText(`${first.address}/api/v1/releases/lam-dong-2026-11-23/figures`);
    expect(JSON.parse(boards).rows.map(({ slug }: { slug: string }) => slug)).toEqual(['lam-dong-sample', 'lam-dong']);
    expect((await stopServer(first, 'SIGTERM')).code).toBe(0);

    const second = await startServer(databaseIn(folder));
    expect(second.out()).not.toContain('Loading');
    expect(await getText(`${second.address}/api/v1/boards`)).toBe(boards);
    expect(
      createHash('sha256')
        .update(await getText(`${second.address}/api/v1/releases/lam-dong-2026-11-23/figures`))
        .digest('hex'),
    ).toBe(createHash('sha256').update(figures).digest('hex'));
    expect((await stopServer(second)).code).toBe(0);
  });

  test('where its address lasts it draws every page of what is published while it serves, once', async () => {
    const lasting = {
      ...databaseIn(makeFolder()),
      SEED: 'cited',
      PUBLIC_URL: 'http://zones.example.vn',
      LOG_LEVEL: 'info',
    };
    const made = async (): Promise<number> => {
      const server = await startServer(lasting);
      await expect.poll(() => server.out(), { timeout: 150_000, interval: 200 }).toContain('further pages ready');
      const answers = await Promise.all(
        ['/indicators/land_leased', '/releases/lam-dong-2026-11-23'].map((page) => fetch(server.address + page)),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const ended = await stopServer(server);
      expect(ended.code).toBe(0);
      return Number(listLogLines(ended).find(({ msg }) => msg === 'further pages ready')?.made);
    };
    expect(await made()).toBeGreaterThan(60);
    expect(await made()).toBe(0);
  }, 200_000);

  test('it makes a secret for its owner alone and keeps it', async () => {
    const folder = makeFolder();
    const environment = { ...databaseIn(folder), SEED: 'none' };
    const file = join(folder, 'data', 'session-secret');
    await stopServer(await startServer(environment));
    const secret = readFileSync(file, 'utf8');
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await stopServer(await startServer(environment));
    expect(readFileSync(file, 'utf8')).toBe(secret);
    writeFileSync(file, 'short');
    const { code, err } = await runServer({ ...environment, PORT: '0' });
    expect(code).toBe(1);
    expect(err).toContain(`The kept secret in ${file} is shorter than 32 characters`);
  });

  test('SEED decides what an empty database is filled with', async () => {
    const none = await startServer({ ...databaseIn(makeFolder()), SEED: 'none' });
    expect(await getText(`${none.address}/api/v1/boards`)).toBe('{"rows":[]}');
    await stopServer(none);
    const cited = await startServer({ ...databaseIn(makeFolder()), SEED: 'cited' });
    const { rows } = JSON.parse(await getText(`${cited.address}/api/v1/boards`)) as { rows: { slug: string }[] };
    expect(rows.map(({ slug }) => slug)).toEqual(['lam-dong']);
    await stopServer(cited);
  });

  test('it ends with the process that started it', async () => {
    const running = await startServer({ ...databaseIn(makeFolder()), SEED: 'none' });
    running.child.disconnect();
    expect((await running.ended).code).toBe(0);
  });

  test('a request that has begun is answered before the end', async () => {
    const running = await startServer({ ...databaseIn(makeFolder()), SEED: 'cited' });
    const asked = fetch(`${running.address}/api/v1/progress?year=2013`);
    await fetch(`${running.address}/healthz`);
    const ended = stopServer(running, 'SIGHUP');
    expect((await asked).status).toBe(200);
    expect((await ended).code).toBe(0);
  });

  test('each request is one line of the log with its id, its route and no word of the caller', async () => {
    const running = await startServer({ ...databaseIn(makeFolder()), SEED: 'none', LOG_LEVEL: 'info' });
    await getText(`${running.address}/api/v1/zones/secret-word?lang=en`);
    await getText(`${running.address}/healthz`);
    const lines = listLogLines(await stopServer(running));
    expect(lines).toMatchObject([
      { level: 30, method: 'GET', route: '/api/v1/zones/:zone', status: 404, requestId: expect.any(String) },
      { level: 30, method: 'GET', route: '/healthz', status: 200, ms: expect.any(Number) },
    ]);
    expect(JSON.stringify(lines)).not.toContain('secret-word');
    expect(lines[0]?.requestId).not.toBe(lines[1]?.requestId);
  });

  test('an answer that is at hand is sent as the application sends it, and logged like any other', async () => {
    const running = await startServer({ ...databaseIn(makeFolder()), SEED: 'cited' });
    const ask = () => fetch(`${running.address}/api/v1/land?zone=loc-son&board=lam-dong`);
    const [made, warm] = [await ask(), await ask()];
    const headersOf = ({ headers }: Response) => [...headers].filter(([name]) => name !== 'date');
    expect(headersOf(warm)).toEqual(headersOf(made));
    expect(await warm.text()).toBe(await made.text());
    const etag = warm.headers.get('etag') ?? '';
    const unchanged = await fetch(`${running.address}/api/v1/land?board=lam-dong&zone=loc-son`, {
      headers: { 'if-none-match': etag },
    });
    expect(unchanged.status).toBe(304);
    const lines = listLogLines(await stopServer(running));
    expect(lines.map(({ route, status }) => [route, status])).toEqual([
      ['/api/v1/land', 200],
      ['/api/v1/land', 200],
      ['/api/v1/land', 304],
    ]);
  });
});
