import { readFile } from 'node:fs/promises';
import { hashOf } from '../responses/fixed-files.ts';
import { type Ready, toReady } from '../responses/ready.ts';
import type { PageFile } from './pages.ts';

const ifThere = (path: string): Promise<Uint8Array | null> => readFile(path).catch(() => null);

/** A built file with the compressed twins that the build left beside it, else compressed now. */
export async function readPageFile({ path, contentType }: PageFile): Promise<Ready> {
  const [bytes, br, gzip] = await Promise.all([readFile(path), ifThere(`${path}.br`), ifThere(`${path}.gz`)]);
  const etag = hashOf(bytes);
  if (br !== null || gzip !== null)
    return { contentType, etag, fileName: null, sha256: null, identity: bytes, br, gzip };
  return toReady({ contentType, bytes }, etag, 9);
}
