import type { Text } from '@zones/core/language/text';

/** Words of the files of a release. They travel with the pages that list them. */
export const EXPORT_WORDS = {
  title: { vi: 'Tệp của kỳ công bố', en: 'Files of this release' },
  intro: {
    vi: 'Số liệu trong mỗi tệp đúng bằng số liệu trên các trang của kỳ công bố này. Tệp được tạo ở lần tải đầu tiên rồi giữ nguyên.',
    en: 'The figures in each file are those of the pages of this release. A file is made when it is first asked for, and then kept.',
  },
  language: { vi: 'Ngôn ngữ của tệp', en: 'Language of the files' },
  vi: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'Tiếng Anh', en: 'English' },
  waiting: { vi: 'Đang chờ tạo…', en: 'Waiting to be made…' },
  making: { vi: 'Đang tạo tệp…', en: 'Making the file…' },
  step: { vi: 'Đang tạo tệp: xong {done} trên {of} phần…', en: 'Making the file: {done} of {of} parts done…' },
  made: { vi: 'Đã tạo tệp.', en: 'The file is made.' },
  failed: {
    vi: 'Không tạo được tệp. Hãy thử lại; nếu vẫn lỗi, báo cho đơn vị vận hành.',
    en: 'The file could not be made. Try again; if it stays, tell the operator.',
  },
  slow: {
    vi: 'Tạo tệp quá lâu nên đã dừng. Hãy thử lại sau ít phút.',
    en: 'Making the file took too long and was given up. Try again in a few minutes.',
  },
  offline: {
    vi: 'Không có kết nối đến máy chủ. Hãy thử lại khi có mạng.',
    en: 'The server cannot be reached. Try again when there is a network.',
  },
  checksum: { vi: 'Mã kiểm tra SHA-256', en: 'SHA-256 checksum' },
} as const satisfies Record<string, Text>;

export type ExportWord = keyof typeof EXPORT_WORDS;
