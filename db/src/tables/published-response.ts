/** An answer or page of a release as ready bytes. */
export interface PublishedResponseTable {
  key: string;
  /** Null for an answer that belongs to no release. */
  release_id: string | null;
  build: string;
  content_type: string;
  etag: string;
  /** Further headers, as JSON text. */
  headers: string;
  body: Uint8Array;
  body_br: Uint8Array | null;
  body_gzip: Uint8Array | null;
  /** Of all the other columns, hexadecimal. */
  sha256: string;
}
