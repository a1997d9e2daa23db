import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { routePath } from 'hono/route';
import { respond } from './answers.ts';
import { type Body, type Ready, toReady } from './ready.ts';
import { type Surface, securityHeaders } from './security-headers.ts';
import { toVariants, type Variants } from './variants.ts';

export interface FixedFile {
  readonly key: string;
  readonly surface: Surface;
  readonly cacheControl: string;
  /** Made once; already compressed encodings may come with it. */
  readonly make: () => Promise<Body | Ready> | Body;
}

/** Beyond this the best compression keeps the first caller waiting for seconds. */
const LARGE = 1_000_000;

const isReady = (made: Body | Ready): made is Ready => 'etag' in made;

/** Everything that no release changes: assets, the reference, `robots.txt`. Each is compressed once and kept. */
export class FixedFiles {
  readonly #https: boolean;
  readonly #made = new Map<string, Promise<Variants>>();

  constructor(https: boolean) {
    this.#https = https;
  }

  async send(c: Context, file: FixedFile): Promise<Response> {
    const made = this.#made.get(file.key) ?? this.#make(file);
    this.#made.set(file.key, made);
    c.set('route', routePath(c));
    return respond(c, await made);
  }

  async #make(file: FixedFile): Promise<Variants> {
    try {
      const made = await file.make();
      const ready = isReady(made)
        ? made
        : await toReady(made, hashOf(made.bytes), made.bytes.byteLength > LARGE ? 5 : 9);
      return toVariants(ready, file.cacheControl, securityHeaders(file.surface, this.#https));
    } catch (error) {
      this.#made.delete(file.key);
      throw error;
    }
  }
}

/** Names bytes by their content. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
}
