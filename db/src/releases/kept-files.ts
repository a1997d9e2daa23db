import { sql } from 'kysely';
import type { Reader } from '../engines/engine.ts';

/** A kept answer without its bytes. */
export interface KeptFile {
  readonly key: string;
  readonly build: string;
  readonly bytes: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** What is kept of a release under some keys, without reading the bytes. */
export async function listKept(reader: Reader, keys: readonly string[]): Promise<KeptFile[]> {
  if (keys.length === 0) return [];
  const rows = await reader.db
    .selectFrom('published_response')
    .select(['key', 'build', 'headers', sql<number | string>`length(body)`.as('bytes')])
    .where('key', 'in', [...keys])
    .execute();
  // The headers were written from this very type.
  return rows.map(({ key, build, bytes, headers }) => ({
    key,
    build,
    bytes: Number(bytes),
    headers: JSON.parse(headers) as Record<string, string>,
  }));
}
