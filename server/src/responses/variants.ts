import { ENCODINGS, type Encoding, type Ready } from './ready.ts';

/** One encoding of an answer with all its headers written out, so that sending it is one call. */
export interface Variant {
  readonly etag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Record<string, string>;
  /** Headers of `304 Not Modified`. */
  readonly unchanged: Record<string, string>;
  /** Both again as names and values in turn, as Node writes them fastest. */
  readonly headerList: string[];
  readonly unchangedList: string[];
}
export type Variants = Readonly<Record<Encoding, Variant>>;

const MARK: Readonly<Record<Encoding, string>> = { identity: '', br: '-br', gzip: '-gz' };

/** Writes out every encoding of an answer; one that does not exist is the plain one. */
export function toVariants(ready: Ready, cacheControl: string, fixed: Readonly<Record<string, string>>): Variants {
  const variant = (encoding: Encoding): Variant => {
    const made = ready[encoding];
    const mark = made === null ? '' : MARK[encoding];
    const etag = `"${ready.etag}${mark}"`;
    const unchanged = { ...fixed, ETag: etag, 'Cache-Control': cacheControl, Vary: 'Accept-Encoding' };
    const bytes = made ?? ready.identity;
    const headers: Record<string, string> = { ...unchanged, 'Content-Type': ready.contentType };
    headers['Content-Length'] = String(bytes.byteLength);
    if (mark !== '') headers['Content-Encoding'] = encoding;
    if (ready.fileName !== null) headers['Content-Disposition'] = `attachment; filename="${ready.fileName}"`;
    // RFC 9530: lets whoever keeps the file see that it arrived whole.
    if (ready.sha256 !== null)
      headers['Repr-Digest'] = `sha-256=:${Buffer.from(ready.sha256, 'hex').toString('base64')}:`;
    // Every byte sent was made by a Buffer or an encoder of ours: never shared memory.
    return {
      etag,
      bytes: bytes as Uint8Array<ArrayBuffer>,
      headers,
      unchanged,
      headerList: Object.entries(headers).flat(),
      unchangedList: Object.entries(unchanged).flat(),
    };
  };
  return { identity: variant('identity'), br: variant('br'), gzip: variant('gzip') };
}

/** Room that an answer takes in memory. */
export function sizeOf(variants: Variants): number {
  const distinct = new Set(ENCODINGS.map((encoding) => variants[encoding].bytes));
  return [...distinct].reduce((sum, bytes) => sum + bytes.byteLength, 2048);
}

/** A proxy that repacked an answer marks its tag as weak; the content is the same. */
const withoutWeakness = (tag: string): string => (tag.startsWith('W/') ? tag.slice(2) : tag);

/** True when the caller's copy is this one (RFC 9110: compared weakly). `*` is any copy. */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true;
  return ifNoneMatch.split(',').some((tag) => withoutWeakness(tag.trim()) === etag);
}
