import type { Text } from '@zones/core/language/text';

/** Words of the frame around a drawing. */
export const FRAME_WORDS = {
  table: { vi: 'Bảng số liệu', en: 'Table of figures' },
  legend: { vi: 'Ký hiệu', en: 'Notation' },
  statuses: { vi: 'Cách xếp loại', en: 'How statuses are given' },
  explore: { vi: 'Khám phá', en: 'Explore' },
  leave: { vi: 'Đóng', en: 'Close' },
  exploreHint: {
    vi: 'Rê chuột, chạm hoặc dùng phím mũi tên để xem từng quý',
    en: 'Hover, touch or use the arrow keys to read each quarter',
  },
  download: { vi: 'Tải về', en: 'Download' },
  embed: { vi: 'Nhúng', en: 'Embed' },
  failed: {
    vi: 'Không tạo được tệp. Hãy thử lại hoặc dùng bảng số liệu.',
    en: 'The file could not be made. Try again, or use the table of figures.',
  },
  notLoaded: {
    vi: 'Không tải được phần khám phá. Biểu đồ và bảng số liệu vẫn đầy đủ.',
    en: 'The explorer could not be loaded. The chart and its table are complete without it.',
  },
} as const satisfies Record<string, Text>;
