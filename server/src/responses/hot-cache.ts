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
}

/** One part of the cache, least recently used first. */
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

  takeOldest(): [string, Held<V>] | undefined {
    const [oldest] = this.#held;
    if (oldest !== undefined) this.take(oldest[0]);
    return oldest;
  }
}

export function createHotCache<V>(limitBytes: number): HotCache<V> {
  const probation = new Segment<V>();
  const protectedPart = new Segment<V>();
  const probationLimit = limitBytes / 5;

  const shrink = (): void => {
    while (protectedPart.sizeBytes > limitBytes - probationLimit) {
      const oldest = protectedPart.takeOldest();
      if (oldest) probation.put(...oldest);
    }
    while (probation.sizeBytes > probationLimit) probation.takeOldest();
  };

  return {
    find(key) {
      const held = protectedPart.get(key);
      if (held !== undefined) {
        protectedPart.put(key, held);
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
      segment.put(key, { value, sizeBytes });
      shrink();
    },
    get sizeBytes() {
      return probation.sizeBytes + protectedPart.sizeBytes;
    },
  };
}
