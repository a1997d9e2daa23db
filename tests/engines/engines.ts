import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '@zones/db/engines/engine';
import pg from 'pg';
import { inject } from 'vitest';

/** An empty database of its own, without tables. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

export interface TestEngine {
  readonly engine: Engine;
  createDatabase(): Promise<TestDatabase>;
}

async function createSqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'zones-sqlite-'));
  return {
    url: `sqlite:${join(folder, 'zones.db')}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs one statement on the server's own database. */
export async function runAsAdministrator(statement: string): Promise<void> {
  const client = new pg.Client(inject('postgresUrl'));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function createPostgres(): Promise<TestDatabase> {
  const name = `zones_${randomBytes(6).toString('hex')}`;
  await runAsAdministrator(`create database ${name}`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runAsAdministrator(`drop database ${name} with (force)`) };
}

/** Every engine that the product runs on: a suite repeats itself for each with `describe.each(engines())`. */
export function engines(): readonly TestEngine[] {
  return [
    { engine: 'sqlite', createDatabase: createSqlite },
    { engine: 'postgres', createDatabase: createPostgres },
  ];
}
