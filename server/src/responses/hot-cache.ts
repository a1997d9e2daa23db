/**
 * A bounded cache that a scan cannot empty. New entries are on probation in a fifth of the room; only what is asked
 * for again moves to the protected part, so a crawler that reads every address once pushes out nothing but itself.
 */
export interface HotCache<V> {
  find(key: string): V | undefined;
  record(key: string, value: V, sizeBytes: number): void;
  readonly sizeBytes: number;
}

interface Held<V> {
  readonly value: V;
  readonly sizeBytes: number;
  /** Asked for since it was last looked at for removal. Noting this is cheaper than moving the entry. */
  wanted: boolean;
}

/** One part of the cache, in the order in which its entries will be looked at for removal. */
class Segment<V> {
  readonly #held = new Map<string, Held<V>>();
  sizeBytes = 0;

  get(key: string): Held<V> | undefined {
    return this.#held.get(key);
  }

  /** Puts an entry last, where it stays longest. */
  put(key: string, held: Held<V>): void {
    this.take(key);
    this.#held.set(key, held);
    this.sizeBytes += held.sizeBytes;
  }

  take(key: string): Held<V> | undefined {
    const held = this.#held.get(key);
    if (held === undefined) return undefined;
    this.#held.delete(key);
    this.sizeBytes -= held.sizeBytes;
    return held;
  }

  /** The first entry that nobody wanted since the last time; those that someone wanted get another round. */
  takeUnwanted(): [string, Held<V>] | undefined {
    for (const [key, held] of this.#held) {
      this.take(key);
      if (!held.wanted) return [key, held];
      held.wanted = false;
      this.put(key, held);
    }
    return undefined;
  }
}

export function createHotCache<V>(limitBytes: number): HotCache<V> {
  const probation = new Segment<V>();
  const protectedPart = new Segment<V>();
  const probationLimit = limitBytes / 5;

  const shrink = (): void => {
    while (protectedPart.sizeBytes > limitBytes - probationLimit) {
      const unwanted = protectedPart.takeUnwanted();
      if (unwanted) probation.put(...unwanted);
    }
    while (probation.sizeBytes > probationLimit) probation.takeUnwanted();
  };

  return {
    find(key) {
      const held = protectedPart.get(key);
      if (held !== undefined) {
        held.wanted = true;
        return held.value;
      }
      const tried = probation.take(key);
      if (tried === undefined) return undefined;
      protectedPart.put(key, tried);
      shrink();
      return tried.value;
    },
    record(key, value, sizeBytes) {
      const segment = protectedPart.get(key) === undefined ? probation : protectedPart;
      segment.put(key, { value, sizeBytes, wanted: false });
      shrink();
    },
    get sizeBytes() {
      return probation.sizeBytes + protectedPart.sizeBytes;
    },
  };
}
