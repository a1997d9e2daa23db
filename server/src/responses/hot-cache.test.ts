import { describe, expect, test } from 'vitest';
import { createHotCache } from './hot-cache.ts';

describe('hot cache', () => {
  test('what is asked for twice survives a reader of every address', () => {
    const cache = createHotCache<string>(1000);
    cache.record('/progress', 'figures', 100);
    expect(cache.find('/progress')).toBe('figures');
    for (let page = 0; page < 500; page += 1) cache.record(`/page/${page}`, 'once', 50);
    expect(cache.find('/progress')).toBe('figures');
    expect(cache.find('/page/0')).toBeUndefined();
    expect(cache.find('/page/499')).toBe('once');
  });

  test('never holds more than its room', () => {
    const cache = createHotCache<number>(1000);
    for (let round = 0; round < 3; round += 1) {
      for (let key = 0; key < 100; key += 1) {
        cache.record(String(key), key, 70);
        cache.find(String(key));
        expect(cache.sizeBytes).toBeLessThanOrEqual(1000);
      }
    }
  });

  test('an answer made anew replaces the old one, wherever it stood', () => {
    const cache = createHotCache<string>(1000);
    cache.record('a', 'old', 10);
    cache.find('a');
    cache.record('a', 'new', 20);
    expect(cache.find('a')).toBe('new');
    expect(cache.sizeBytes).toBe(20);
  });

  test('an entry larger than the trial part is sent but not kept', () => {
    const cache = createHotCache<string>(1000);
    cache.record('huge', 'bytes', 900);
    expect(cache.find('huge')).toBeUndefined();
    expect(cache.sizeBytes).toBe(0);
  });
});
