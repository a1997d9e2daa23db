import { createHash } from 'node:crypto';
import type { Board, ReleaseContent } from '@zones/core/boards/board-content';
import type { ReleaseHead } from '@zones/core/contract/releases';
import type { Reader } from '@zones/db/engines/engine';
import { listPublishedBoards } from '@zones/db/releases/list-published-boards';
import type { ReleaseManifest } from '@zones/db/releases/manifest';
import { getReleaseContent, listReleases } from '@zones/db/releases/read-release';

export interface PublishedRelease {
  readonly manifest: ReleaseManifest;
  readonly board: Board;
  readonly head: ReleaseHead;
}

/** All that is published, at one moment. A new object only when something was published or removed. */
export interface PublishedIndex {
  /** Same for the same releases with the same content. */
  readonly fingerprint: string;
  /** Newest first. */
  readonly releases: readonly PublishedRelease[];
  /** Boards with a release, the default first. */
  readonly boards: readonly Board[];
}

interface Options {
  /** How long the list of releases is trusted before the database is asked again. */
  readonly freshForMs: number;
  /** Milliseconds of a clock that never runs back. */
  readonly now: () => number;
}

const KEPT_CONTENTS = 6;

const toHead = (manifest: ReleaseManifest, board: Board): ReleaseHead => ({
  id: manifest.id,
  board: board.slug,
  title: manifest.title,
  cutoff: manifest.cutoff,
  publishedAt: manifest.publishedAt,
  through: manifest.through,
  illustrative: board.illustrative,
});

const fingerprintOf = (manifests: readonly ReleaseManifest[]): string =>
  createHash('sha256')
    .update(manifests.map(({ id, sha256 }) => `${id} ${sha256}`).join('\n'))
    .digest('hex');

/** Reads what is published and keeps the last few contents parsed: content never changes, so it is asked for once. */
export class Published {
  readonly #reader: Reader;
  readonly #options: Options;
  readonly #contents = new Map<string, Promise<ReleaseContent>>();
  #current: PublishedIndex | null = null;
  #asking: Promise<PublishedIndex> | null = null;
  #freshUntil = Number.NEGATIVE_INFINITY;

  constructor(reader: Reader, options: Options) {
    this.#reader = reader;
    this.#options = options;
  }

  /** What was looked at a moment ago, without asking anyone; undefined when the database must be asked. */
  fresh(): PublishedIndex | undefined {
    return this.#current !== null && this.#options.now() < this.#freshUntil ? this.#current : undefined;
  }

  /** At once when it was looked at a moment ago. Rejects with the database's error when that cannot be asked. */
  index(): PublishedIndex | Promise<PublishedIndex> {
    const fresh = this.fresh();
    if (fresh !== undefined) return fresh;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  content({ manifest }: { readonly manifest: ReleaseManifest }): Promise<ReleaseContent> {
    const kept = this.#contents.get(manifest.sha256) ?? this.#open(manifest);
    this.#contents.delete(manifest.sha256);
    this.#contents.set(manifest.sha256, kept);
    for (const oldest of [...this.#contents.keys()].slice(0, -KEPT_CONTENTS)) this.#contents.delete(oldest);
    return kept;
  }

  async #open(manifest: ReleaseManifest): Promise<ReleaseContent> {
    try {
      return await getReleaseContent(this.#reader, manifest.id);
    } catch (error) {
      this.#contents.delete(manifest.sha256);
      throw error;
    }
  }

  async #ask(): Promise<PublishedIndex> {
    const manifests = await listReleases(this.#reader);
    const fingerprint = fingerprintOf(manifests);
    if (this.#current?.fingerprint !== fingerprint) this.#current = await this.#toIndex(manifests, fingerprint);
    this.#freshUntil = this.#options.now() + this.#options.freshForMs;
    return this.#current;
  }

  async #toIndex(manifests: readonly ReleaseManifest[], fingerprint: string): Promise<PublishedIndex> {
    const boards = await listPublishedBoards(this.#reader);
    const releases = manifests.flatMap((manifest) => {
      const board = boards.find(({ slug }) => slug === manifest.board);
      return board ? [{ manifest, board, head: toHead(manifest, board) }] : [];
    });
    return { fingerprint, releases, boards };
  }
}
