import { describe, expect, test } from 'vitest';
import { absent, type Present, present } from '../readings/reading.ts';
import type { ChartSource } from './chart-source.ts';
import { formatSource } from './chart-words.ts';

const authority = { vi: 'Ban Quản lý', en: 'The Board' };
const context = (recordKind: 'cited' | 'reporting', sources: readonly ChartSource[]) => ({
  board: { name: authority, authority, recordKind },
  release: { id: 'r' },
  sources,
});
const said = (id: string): Present => present(1, 'actual', id);
const titled = (name: string, ...evidence: string[]): ChartSource => ({
  title: { vi: `Văn bản ${name}`, en: `Document ${name}` },
  evidence,
});

describe('the source line of a chart', () => {
  test('names the documents of its own figures, those of most figures first', () => {
    const sources = [titled('A', 'a'), titled('B', 'b', 'c'), titled('C', 'elsewhere')];
    const line = formatSource(context('cited', sources), [
      said('a'),
      said('b'),
      said('c'),
      absent('not-published', 'd'),
    ]);
    expect(line).toEqual({
      vi: 'Nguồn: Văn bản B; Văn bản A. Kỳ công bố r.',
      en: 'Source: Document B; Document A. Release r.',
    });
  });

  test('counts those after the third, and says a document once', () => {
    const sources = ['A', 'B', 'C', 'D', 'E'].map((name) => titled(name, name));
    const readings = ['A', 'B', 'C', 'D', 'E'].map(said);
    expect(formatSource(context('cited', sources), readings).vi).toContain('Văn bản C và 2 tài liệu khác.');
    expect(formatSource(context('cited', sources.slice(0, 4)), readings).en).toContain('and 1 more document.');
    const twice = [titled('A', 'A'), titled('A', 'B')];
    expect(formatSource(context('cited', twice), readings.slice(0, 2)).en).toBe('Source: Document A. Release r.');
  });

  test('names the board that answers for what rests on no document at hand, and no board for what others said', () => {
    const readings = [said('a'), said('own')];
    expect(formatSource(context('reporting', [titled('A', 'a')]), readings).en).toContain('The Board; Document A.');
    expect(formatSource(context('reporting', [titled('A', 'a')]), [said('a')]).en).toContain('Source: Document A.');
    expect(formatSource(context('cited', []), readings).en).toContain('public documents, named at each figure');
  });
});
