import { describe, expect, test } from 'vitest';
import { splitAvailable } from '../lots/available-split.ts';
import { absent, present } from '../readings/reading.ts';
import { sayAvailableSplit } from './available-split.ts';

const free = [
  { level: 2, lots: 3, areaM2: 113_451 },
  { level: 3, lots: 1, areaM2: 35_000 },
  { level: 4, lots: 0, areaM2: 0 },
  { level: 5, lots: 3, areaM2: 82_500 },
] as const;
const split = splitAvailable({ free, illustrative: true });
const say = (areaM2: number, language: 'vi' | 'en'): string =>
  split === null
    ? ''
    : sayAvailableSplit(present(areaM2, 'illustrative', 'e', true), split, language).replaceAll('\u00a0', ' ');

describe('available land and the lots that it is made of', () => {
  test('are cleared lots that nobody holds, the readiest first', () => {
    expect(split?.parts.map(({ level, areaM2 }) => [level, areaM2])).toEqual([
      [5, 82_500],
      [3, 35_000],
    ]);
    expect(splitAvailable({ free: free.slice(0, 1), illustrative: true })).toBeNull();
    expect(splitAvailable({ free: [{ level: 5, lots: 2, areaM2: null }], illustrative: false })).toBeNull();
  });

  test('are reconciled in words, each amount with its mark', () => {
    expect(say(117_500, 'en')).toBe(
      'The 11.75* ha of cleared land still available lie in lots: 8.25* ha L5 (can be leased now); 3.5* ha L3 (cleared land).',
    );
    expect(say(117_500, 'vi')).toMatch(/^Đất sạch còn để cho thuê 11,75\* ha gồm các lô: 8,25\* ha L5 \(/);
  });

  test('say what the lots leave over or have too much', () => {
    expect(say(122_500, 'en')).toMatch(/ Another 0.5\* ha are in no lot of these levels.$/);
    expect(say(122_500, 'vi')).toMatch(/ Còn 0,5\* ha chưa thuộc lô nào ở các mức này.$/);
    expect(say(112_500, 'en')).toMatch(/ Together the lots are 0.5\* ha larger than the ledger.$/);
    expect(say(117_600, 'en')).not.toContain('Another');
  });

  test('are not split where no amount is on record', () => {
    expect(split && sayAvailableSplit(absent('not-published'), split, 'en')).toBe('');
  });
});
