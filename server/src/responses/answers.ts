import { createHash } from 'node:crypto';
import type { ReleaseContent } from '@zones/core/boards/board-content';
import type { CommonQuery } from '@zones/core/contract/parameters';
import type { Language } from '@zones/core/language/text';
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { getChosen } from '../releases/find-release.ts';
import type { Published, PublishedIndex, PublishedRelease } from '../releases/published.ts';
import { acceptedEncoding } from './accepted-encoding.ts';
import { IMMUTABLE, REVALIDATE } from './cache-control.ts';
import { canonicalAddress, releaseAddress } from './canonical-address.ts';
import { createHotCache, type HotCache } from './hot-cache.ts';
import { type Body, type Ready, toReady } from './ready.ts';
import { type Surface, securityHeaders } from './security-headers.ts';
import { isUnchanged, sizeOf, toVariants, type Variants } from './variants.ts';

/** A release opened for reading. */
export interface View {
  readonly release: PublishedRelease;
  readonly content: ReleaseContent;
}

/** An answer that was made, with all that is needed to keep it. */
export interface MadeAnswer {
  readonly key: string;
  readonly releaseId: string | null;
  readonly build: string;
  readonly ready: Ready;
}

/** What decides the bytes of an answer besides its release and its address. */
interface AnsweredIn {
  /** Of an answer that is itself in a language. */
  readonly language?: Language;
  /** Public address of an answer that prints it: at another one it is made anew. */
  readonly origin?: string;
}

/** One question to be answered from memory, from the database or by making it. */
export interface Question {
  readonly key: string;
  readonly releaseId: string | null;
  /** What the answer depends on besides its release: program, pages, list of releases. */
  readonly build: string;
  /** Changes whenever the bytes may. */
  readonly etag: string;
  readonly cacheControl: string;
  readonly surface: Surface;
  /** Sent beside those of its surface. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly make: () => Body | Promise<Body>;
}

export interface AnswersDeps {
  readonly published: Published;
  /** Fingerprint of the program that computes answers. */
  readonly build: string;
  readonly https: boolean;
  readonly hotBytes: number;
  readonly findStored: (key: string, build: string) => Promise<Ready | undefined>;
  readonly onMade: ((made: MadeAnswer) => void) | null;
}

interface Kept {
  readonly index: PublishedIndex;
  /** Template of its address. */
  readonly route: string;
  readonly variants: Variants;
}

/** A short name for what an answer depends on. */
export function toEtag(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 27);
}

export function respond(c: Context, variants: Variants): Response {
  const { bytes, etag, headers, unchanged } = variants[acceptedEncoding(c.req.header('accept-encoding'))];
  if (isUnchanged(c.req.header('if-none-match'), etag)) return new Response(null, { status: 304, headers: unchanged });
  return new Response(bytes, { headers });
}

/** Answers questions once and sends the same bytes ever after. */
export class Answers {
  readonly #deps: AnswersDeps;
  readonly #hot: HotCache<Kept>;
  readonly #making = new Map<string, Promise<Ready>>();

  constructor(deps: AnswersDeps) {
    this.#deps = deps;
    this.#hot = createHotCache(deps.hotBytes);
  }

  /** What is at hand for an address in its canonical form, without asking anyone; undefined when someone must be asked. */
  findWarm(address: string): Pick<Kept, 'route' | 'variants'> | undefined {
    const index = this.#deps.published.fresh();
    return index === undefined ? undefined : this.#findKept(index, address);
  }

  /** Answers what is still warm before anything else is looked at. */
  readonly fromMemory: MiddlewareHandler = async (c, next) => {
    const index = await this.#deps.published.index();
    const kept = this.#findKept(index, canonicalAddress(c.req.url));
    if (kept === undefined) return next();
    c.set('route', kept.route);
    return respond(c, kept.variants);
  };

  #findKept(index: PublishedIndex, address: string): Kept | undefined {
    const kept = this.#hot.find(address);
    return kept?.index === index ? kept : undefined;
  }

  /** Answers from the release that the caller's parameters choose. */
  async ofRelease(
    c: Context,
    choice: CommonQuery,
    make: (view: View) => Body | Promise<Body>,
    { language, origin }: AnsweredIn = {},
  ): Promise<Response> {
    const { published } = this.#deps;
    const build = origin === undefined ? this.#deps.build : toEtag(this.#deps.build, origin);
    const index = await published.index();
    const release = getChosen(index, choice);
    const { id, sha256 } = release.manifest;
    const key = releaseAddress(canonicalAddress(c.req.url), id, language);
    return this.ask(c, index, {
      key,
      releaseId: id,
      build,
      etag: toEtag(sha256, key, build),
      cacheControl: choice.release === undefined ? REVALIDATE : IMMUTABLE,
      surface: 'data',
      make: async () => make({ release, content: await published.content(release) }),
    });
  }

  /** Answers from releases that the path names; the answer is as final as they are. */
  async ofNamed<P extends string>(
    c: Context,
    choose: (index: PublishedIndex) => Readonly<Record<P, PublishedRelease>>,
    make: (releases: Readonly<Record<P, PublishedRelease>>) => Body | Promise<Body>,
  ): Promise<Response> {
    const { published, build } = this.#deps;
    const index = await published.index();
    const chosen = choose(index);
    const manifests = Object.values<PublishedRelease>(chosen).map(({ manifest }) => manifest);
    const [key = ''] = canonicalAddress(c.req.url).split('?');
    const etag = toEtag(...manifests.map(({ sha256 }) => sha256), key, build);
    const releaseId = manifests.length === 1 ? (manifests[0]?.id ?? null) : null;
    const rest = { cacheControl: IMMUTABLE, surface: 'data' } as const;
    return this.ask(c, index, { key, releaseId, build, etag, ...rest, make: () => make(chosen) });
  }

  /** Answers from the list of what is published. */
  async ofIndex(c: Context, make: (index: PublishedIndex) => Body | Promise<Body>): Promise<Response> {
    const { published, build } = this.#deps;
    const index = await published.index();
    const key = canonicalAddress(c.req.url);
    const etag = toEtag(index.fingerprint, key, build);
    const rest = { releaseId: null, cacheControl: REVALIDATE, surface: 'data' } as const;
    return this.ask(c, index, { key, build: etag, etag, ...rest, make: () => make(index) });
  }

  async ask(c: Context, index: PublishedIndex, question: Question): Promise<Response> {
    const ready = await this.#makeOnce(question);
    const fixed = { ...securityHeaders(question.surface, this.#deps.https), ...question.headers };
    const variants = toVariants(ready, question.cacheControl, fixed);
    const named: unknown = c.get('route');
    const route = typeof named === 'string' ? named : routePath(c);
    this.#hot.record(canonicalAddress(c.req.url), { index, route, variants }, sizeOf(variants));
    return respond(c, variants);
  }

  /** Callers who ask the same at the same time wait for one answer. */
  #makeOnce(question: Question): Promise<Ready> {
    const begun = this.#making.get(question.etag);
    if (begun !== undefined) return begun;
    const making = this.#make(question).finally(() => this.#making.delete(question.etag));
    this.#making.set(question.etag, making);
    return making;
  }

  async #make(question: Question): Promise<Ready> {
    const { key, releaseId, build, etag } = question;
    const stored = await this.#deps.findStored(key, build);
    if (stored !== undefined) return stored;
    const ready = await toReady(await question.make(), etag);
    this.#deps.onMade?.({ key, releaseId, build, ready });
    return ready;
  }
}
