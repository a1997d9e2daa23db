import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export const ENCODINGS = ['identity', 'br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What an answer says, before it is compressed. */
export interface Body {
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** Name under which a browser keeps it; only for downloads. */
  readonly fileName?: string;
  /** SHA-256 of the bytes, hexadecimal, where callers are told it. */
  readonly sha256?: string;
}

/** An answer as ready bytes: compressed once, sent many times. */
export interface Ready {
  readonly contentType: string;
  /** Without quotes; each encoding adds its own mark. */
  readonly etag: string;
  readonly fileName: string | null;
  readonly sha256: string | null;
  readonly identity: Uint8Array;
  readonly br: Uint8Array | null;
  readonly gzip: Uint8Array | null;
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Below this a compressed answer is not smaller by a packet. */
const WORTH_COMPRESSING = 900;
const COMPRESSIBLE = /^(text\/|application\/(json|problem\+json|javascript|manifest\+json)|image\/svg)/;

/** Compresses an answer. Quality 5 for answers made on request, 11 for files that are sent for months. */
export async function toReady(body: Body, etag: string, quality = 5): Promise<Ready> {
  const { contentType, bytes } = body;
  const plain = { contentType, etag, fileName: body.fileName ?? null, sha256: body.sha256 ?? null, identity: bytes };
  if (bytes.byteLength < WORTH_COMPRESSING || !COMPRESSIBLE.test(contentType))
    return { ...plain, br: null, gzip: null };
  const [br, gz] = await Promise.all([
    toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    toGzip(bytes, { level: 6 }),
  ]);
  return { ...plain, br, gzip: gz };
}
