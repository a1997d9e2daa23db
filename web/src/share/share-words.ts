import type { Text } from '@zones/core/language/text';

/** Words of quoting and passing on. They travel with what is loaded when a reader asks for it. */
export const SHARE_WORDS = {
  title: { vi: 'Trích dẫn và chia sẻ trang này', en: 'Cite and share this page' },
  close: { vi: 'Đóng', en: 'Close' },
  address: { vi: 'Địa chỉ cố định', en: 'Permanent address' },
  addressHelp: {
    vi: 'Luôn mở đúng những số liệu đang xem, kể cả khi đã có kỳ công bố mới.',
    en: 'Always opens exactly the figures shown here, also after newer releases.',
  },
  latest: { vi: 'Địa chỉ luôn mở kỳ mới nhất', en: 'Address that always opens the latest release' },
  citation: { vi: 'Câu trích dẫn', en: 'Citation' },
  inVietnamese: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  inEnglish: { vi: 'Tiếng Anh', en: 'English' },
  oneFigure: {
    vi: 'Để trích dẫn một con số, mở con số đó: phần nguồn có câu trích dẫn riêng.',
    en: 'To quote one number, open it: its source panel has a citation of its own.',
  },
  code: { vi: 'Mã QR của địa chỉ cố định', en: 'QR code of the permanent address' },
  codeHelp: {
    vi: 'Trang in ra có sẵn mã này ở cuối, để người cầm giấy mở lại đúng số liệu.',
    en: 'A printed page carries this code at its end, so that whoever holds the paper finds the same figures.',
  },
  download: { vi: 'Tải mã QR (SVG)', en: 'Download the QR code (SVG)' },
  copy: { vi: 'Sao chép', en: 'Copy' },
  copied: { vi: 'Đã sao chép.', en: 'Copied.' },
  selected: {
    vi: 'Trình duyệt không cho sao chép; nội dung đã được chọn, hãy nhấn Ctrl+C.',
    en: 'The browser does not allow copying; the text is selected: press Ctrl+C.',
  },
  noFigures: {
    vi: 'Trang này không có số liệu để trích dẫn.',
    en: 'This page has no figures to quote.',
  },
  embed: { vi: 'Mã nhúng biểu đồ', en: 'Code to embed the chart' },
  embedHelp: {
    vi: 'Dán đoạn mã này vào trang của bạn. Biểu đồ giữ tiêu đề, đơn vị, ngày chốt số liệu, nguồn và dấu dữ liệu mẫu.',
    en: 'Paste this into your page. The chart keeps its title, unit, cut-off, source and sample-data mark.',
  },
  embedRelease: { vi: 'Kỳ công bố được nhúng', en: 'Release embedded' },
  embedPinned: { vi: 'Cố định kỳ công bố này', en: 'This release, fixed' },
  embedLatest: { vi: 'Luôn là kỳ mới nhất', en: 'Always the latest release' },
  embedPreview: { vi: 'Xem trước', en: 'Preview' },
} as const satisfies Record<string, Text>;
