import { WRITERS } from '@zones/server/exports/writers';
import { describe, expect, test } from 'vitest';
import { readPdfFacts } from './office.ts';
import { CASES, SAMPLE, toInput, usePublished } from './published-release.ts';

/** What another program finds in the PDF files of a release: enough to keep them and to have them read aloud. */
describe.each(CASES)('the PDF files of %s in %s', (id, language) => {
  const published = usePublished();

  test.each(['report.pdf', 'preread.pdf'] as const)('%s: A4, tagged, no script, every font inside', async (format) => {
    const { info, fonts, structure } = await readPdfFacts(await WRITERS[format](toInput(published(id), language)));
    expect(info.get('Tagged')).toBe('yes');
    expect(info.get('Page size')).toContain('A4');
    expect(info.get('JavaScript')).toBe('no');
    expect(info.get('Encrypted')).toBe('no');
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ isEmbedded, hasText }) => !isEmbedded || !hasText)).toEqual([]);
    expect(structure.get('H1') ?? 0).toBeGreaterThan(2);
    expect(structure.get('Table') ?? 0).toBeGreaterThan(id === SAMPLE ? 2 : 0);
    expect(structure.get('TH') ?? 0).toBeGreaterThan(structure.get('Table') ?? 0);
    expect(structure.get('Figure') ?? 0).toBeGreaterThanOrEqual(id === SAMPLE ? 1 : 0);
  });
});
