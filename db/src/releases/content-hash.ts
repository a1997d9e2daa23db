import { createHash } from 'node:crypto';

/** SHA-256 of a release's canonical JSON, hexadecimal: what `sha256sum` says of the downloaded file. */
export function hashOf(canonical: string): string {
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
}
