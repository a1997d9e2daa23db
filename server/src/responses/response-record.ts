import type { ReadyResponse } from '@zones/db/releases/responses';
import type { MadeAnswer } from './answers.ts';
import type { Ready } from './ready.ts';

/** An answer as it is kept in the database. */
export const toResponseRecord = ({ key, releaseId, build, ready }: MadeAnswer): ReadyResponse => ({
  key,
  releaseId,
  build,
  contentType: ready.contentType,
  etag: ready.etag,
  headers: {
    ...(ready.fileName === null ? {} : { 'file-name': ready.fileName }),
    ...(ready.sha256 === null ? {} : { sha256: ready.sha256 }),
  },
  body: ready.identity,
  br: ready.br,
  gzip: ready.gzip,
});

/** The other way round. */
export const fromResponseRecord = ({ contentType, etag, headers, body, br, gzip }: ReadyResponse): Ready => ({
  contentType,
  etag,
  fileName: headers['file-name'] ?? null,
  sha256: headers.sha256 ?? null,
  identity: body,
  br,
  gzip,
});
