import { createHash } from 'node:crypto';
import type { PublishedResponseTable } from '../tables/published-response.ts';

const FRAME = ['key', 'release_id', 'build', 'content_type', 'etag', 'headers'] as const;
const BODIES = ['body', 'body_br', 'body_gzip'] as const;

/** SHA-256 of all that is sent of a kept answer, so that a byte changed behind its back shows. Each part with its length. */
export function hashOfResponse(row: Omit<PublishedResponseTable, 'sha256'>): string {
  const hash = createHash('sha256').update(JSON.stringify(FRAME.map((column) => row[column])));
  for (const column of BODIES) {
    const bytes = row[column];
    hash.update(bytes === null ? 'absent;' : `${bytes.length};`);
    if (bytes !== null) hash.update(bytes);
  }
  return hash.digest('hex');
}
