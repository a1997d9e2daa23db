import { formatDate, formatInstant } from '../format/date.ts';
import { ILLUSTRATIVE_MARK } from '../format/marks.ts';
import type { Language, Text } from '../language/text.ts';

/** What a quotation names, so that anyone can find the same figures and check that none has changed. */
export interface Cited {
  /** Who answers for the figures, as `issuerOf` says. */
  readonly issuer: Text;
  /** What is quoted: a page, a chart, a document. */
  readonly title: Text;
  readonly release: {
    readonly id: string;
    readonly title: Text;
    readonly cutoff: string;
    /** ISO 8601 UTC. */
    readonly publishedAt: string;
    readonly illustrative: boolean;
  };
  /** SHA-256 of the release's content, 64 hexadecimal digits. */
  readonly sha256: string;
}

const WORDS = {
  release: { vi: 'Kỳ công bố', en: 'Release' },
  cutoff: { vi: 'Số liệu đến', en: 'Figures to' },
  published: { vi: 'công bố', en: 'published' },
  sample: {
    vi: `Có dữ liệu mẫu, đánh dấu ${ILLUSTRATIVE_MARK}, không phải số liệu của Ban Quản lý.`,
    en: `Contains sample data, marked ${ILLUSTRATIVE_MARK}, which are no figures of the management board.`,
  },
} as const satisfies Record<string, Text>;

/**
 * One quotation in words: issuer, title, release, cut-off, day and time of publication, address, hash. `address` is that
 * of the frozen figures in the language. Sample figures are said to be samples.
 */
export function formatCitation({ issuer, title, release, sha256 }: Cited, address: string, language: Language): string {
  const say = (word: keyof typeof WORDS): string => WORDS[word][language];
  const cutoff = formatDate(release.cutoff, language);
  const published = formatInstant(release.publishedAt, language);
  return [
    `${issuer[language]}.`,
    `${title[language]}.`,
    `${say('release')}: ${release.title[language]} (${release.id}).`,
    `${say('cutoff')} ${cutoff}, ${say('published')} ${published}.`,
    ...(release.illustrative ? [say('sample')] : []),
    address,
    `SHA-256: ${sha256}`,
  ].join(' ');
}
