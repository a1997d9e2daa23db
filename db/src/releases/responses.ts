import type { Reader, Writer } from '../engines/engine.ts';
import { transact } from '../engines/transact.ts';
import { replaceRows } from '../engines/write-rows.ts';
import type { PublishedResponseTable } from '../tables/published-response.ts';
import { hashOfResponse } from './response-hash.ts';

/** An answer or page as it goes out, ready in every encoding it was worth compressing for. */
export interface ReadyResponse {
  /** What was asked for, as the server spells it: unique over all boards and releases. */
  readonly key: string;
  /** The release it belongs to and disappears with; null for one that belongs to none. */
  readonly releaseId: string | null;
  /** Which build of the program made it. */
  readonly build: string;
  readonly contentType: string;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly br: Uint8Array | null;
  readonly gzip: Uint8Array | null;
}

/** So that one statement never carries more than some megabytes. */
const PER_STATEMENT = 50;

function toResponseRow(response: ReadyResponse): PublishedResponseTable {
  const row = {
    key: response.key,
    release_id: response.releaseId,
    build: response.build,
    content_type: response.contentType,
    etag: response.etag,
    headers: JSON.stringify(response.headers),
    body: response.body,
    body_br: response.br,
    body_gzip: response.gzip,
  };
  return { ...row, sha256: hashOfResponse(row) };
}

/** Records ready answers, all or none; one with a known key is replaced. A key may occur once in a call. */
export async function recordResponses(writer: Writer, responses: readonly ReadyResponse[]): Promise<void> {
  await transact(writer, async (transaction) => {
    for (let from = 0; from < responses.length; from += PER_STATEMENT) {
      const rows = responses.slice(from, from + PER_STATEMENT).map(toResponseRow);
      await replaceRows(transaction, 'published_response', ['key'], rows);
    }
  });
}

export async function findResponse(reader: Reader, key: string): Promise<ReadyResponse | undefined> {
  const row = await reader.db.selectFrom('published_response').selectAll().where('key', '=', key).executeTakeFirst();
  return row && toResponse(row);
}

function toResponse(row: PublishedResponseTable): ReadyResponse {
  return {
    key: row.key,
    releaseId: row.release_id,
    build: row.build,
    contentType: row.content_type,
    etag: row.etag,
    // Written by `toResponseRow` from this very type.
    headers: JSON.parse(row.headers) as Record<string, string>,
    body: row.body,
    br: row.body_br,
    gzip: row.body_gzip,
  };
}
