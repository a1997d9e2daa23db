import { resolve } from 'node:path';
import { DatabaseError } from './database-error.ts';

export type DatabaseAddress =
  | { readonly engine: 'sqlite'; readonly path: string }
  | { readonly engine: 'postgres'; readonly url: string };

const FORMS = 'expected sqlite:./data/zones.db or postgres://user:password@host:5432/database';

/**
 * Reads a `DATABASE_URL`; a relative file is meant from the working directory.
 * Throws a `DatabaseError` that says which forms there are, and never repeats a password.
 */
export function parseDatabaseUrl(url: string): DatabaseAddress {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) throw new DatabaseError('url', `The database address has no scheme: ${FORMS}.`);
  if (scheme === 'sqlite') {
    const path = url.slice('sqlite:'.length);
    if (path === '' || path.startsWith(':')) {
      throw new DatabaseError('url', `The database address names no file after "sqlite:": ${FORMS}.`);
    }
    return { engine: 'sqlite', path: resolve(path) };
  }
  if (scheme !== 'postgres' && scheme !== 'postgresql') {
    throw new DatabaseError('url', `The database address begins with "${scheme}:", which is not known: ${FORMS}.`);
  }
  if (!URL.canParse(url)) throw new DatabaseError('url', `The PostgreSQL address cannot be read: ${FORMS}.`);
  return { engine: 'postgres', url };
}
