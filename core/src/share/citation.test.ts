import { describe, expect, test } from 'vitest';
import { type Cited, formatCitation } from './citation.ts';

const CITED: Cited = {
  issuer: { vi: 'Ban Quản lý các KCN tỉnh Lâm Đồng', en: 'Lâm Đồng Industrial Zones Management Board' },
  title: { vi: 'Tổng quan', en: 'Overview' },
  release: {
    id: 'lam-dong-2017-09-25',
    title: { vi: 'Rà soát 9 tháng', en: 'Nine-month review' },
    cutoff: '2017-09-25',
    publishedAt: '2017-09-25T07:00:00Z',
    illustrative: false,
  },
  sha256: 'a'.repeat(64),
};
const ordinary = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a quotation', () => {
  test('names who reports, what, from which release, known and published when, where, and its hash', () => {
    expect(ordinary(formatCitation(CITED, 'https://zones.example.vn/?release=x&lang=en', 'en'))).toBe(
      `Lâm Đồng Industrial Zones Management Board. Overview. Release: Nine-month review (lam-dong-2017-09-25). Figures to 25 Sep 2017, published 14:00, 25 Sep 2017. https://zones.example.vn/?release=x&lang=en SHA-256: ${'a'.repeat(64)}`,
    );
    expect(ordinary(formatCitation(CITED, 'https://zones.example.vn/', 'vi'))).toContain(
      'Kỳ công bố: Rà soát 9 tháng (lam-dong-2017-09-25). Số liệu đến 25/09/2017, công bố 14:00 25/09/2017.',
    );
  });

  test('of sample figures says that they are samples', () => {
    const sample = { ...CITED, release: { ...CITED.release, illustrative: true } };
    expect(formatCitation(sample, '/', 'vi')).toContain('dữ liệu mẫu, đánh dấu *');
    expect(formatCitation(sample, '/', 'en')).toContain('sample data, marked *');
    expect(formatCitation(CITED, '/', 'en')).not.toContain('sample');
  });
});
