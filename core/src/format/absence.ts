import type { Language, Text } from '../language/text.ts';
import type { Absence } from '../readings/reading.ts';

const WORDS: Readonly<Record<Absence, Text>> = {
  'not-published': { vi: 'chưa công bố', en: 'not published' },
  'not-reported': { vi: 'chưa báo cáo', en: 'not reported' },
  'not-yet-due': { vi: 'chưa đến hạn', en: 'not yet due' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  'no-target': { vi: 'không có chỉ tiêu', en: 'no target' },
};

const SENTENCES: Readonly<Record<Absence, Text>> = {
  'not-published': {
    vi: 'Chưa tìm thấy trong các tài liệu đã công bố.',
    en: 'Not found in any document made public.',
  },
  'not-reported': {
    vi: 'Đã đến hạn nhưng đơn vị chưa gửi số liệu.',
    en: 'Due, but the figure has not been sent.',
  },
  'not-yet-due': {
    vi: 'Kỳ này chưa kết thúc hoặc chưa đến hạn báo cáo.',
    en: 'The period is not over or not yet due.',
  },
  'not-applicable': { vi: 'Chỉ tiêu này không áp dụng ở đây.', en: 'This figure does not apply here.' },
  'no-target': { vi: 'Kế hoạch không giao chỉ tiêu này.', en: 'The plan sets no target for this figure.' },
};

/** The reason in two or three words, to stand where the number would. */
export function formatAbsence(absence: Absence, language: Language): string {
  return WORDS[absence][language];
}

/** The reason as a sentence, for a note or the evidence of an absence. */
export function formatAbsenceSentence(absence: Absence, language: Language): string {
  return SENTENCES[absence][language];
}
