import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DatabaseError } from './database-error.ts';
import { parseDatabaseUrl } from './database-url.ts';

describe('the address of a database', () => {
  test('is a file, from the working directory or from the root', () => {
    expect(parseDatabaseUrl('sqlite:./data/zones.db')).toEqual({ engine: 'sqlite', path: resolve('data/zones.db') });
    expect(parseDatabaseUrl('sqlite:/var/zones.db')).toEqual({ engine: 'sqlite', path: '/var/zones.db' });
    const accented = 'sqlite:dữ liệu/khu công nghiệp.db';
    expect(parseDatabaseUrl(accented)).toEqual({ engine: 'sqlite', path: resolve('dữ liệu/khu công nghiệp.db') });
  });

  test('or a PostgreSQL server, in both spellings of its name', () => {
    const url = 'postgres://board:secret@db.example:5432/zones';
    expect(parseDatabaseUrl(url)).toEqual({ engine: 'postgres', url });
    expect(parseDatabaseUrl('postgresql:///zones')).toMatchObject({ engine: 'postgres' });
  });

  test.each([
    ['', 'has no scheme'],
    ['./data/zones.db', 'has no scheme'],
    ['sqlite:', 'names no file'],
    ['sqlite::memory:', 'names no file'],
    ['mysql://root@localhost/zones', 'begins with "mysql:"'],
    ['postgres://board:secret@db example/zones', 'cannot be read'],
  ])('%j is refused with what was expected instead', (url, reason) => {
    const attempt = () => parseDatabaseUrl(url);
    expect(attempt).toThrow(DatabaseError);
    expect(attempt).toThrow(reason);
    expect(attempt).toThrow('sqlite:./data/zones.db or postgres://');
    expect(attempt).not.toThrow('secret');
  });
});
