import type { Language, Text } from '@zones/core/language/text';

/** Words around the slides; the slides bring their own. */
const PRESENT_WORDS = {
  title: { vi: 'Trình chiếu', en: 'Slides' },
  slide: { vi: 'Trang {number}/{count}', en: 'Slide {number} of {count}' },
  cutoff: { vi: 'Số liệu đến {date}', en: 'Data to {date}' },
  code: { vi: 'Mã QR dẫn tới số liệu của kỳ công bố', en: 'QR code of the figures of this release' },
  controls: { vi: 'Điều khiển trình chiếu', en: 'Slide controls' },
  previous: { vi: 'Trang trước', en: 'Previous slide' },
  next: { vi: 'Trang sau', en: 'Next slide' },
  overview: { vi: 'Tất cả các trang', en: 'All slides' },
  proofs: { vi: 'Nguồn số liệu', en: 'Evidence' },
  proofsOf: { vi: 'Nguồn của {count} số liệu trên trang này', en: 'Evidence of {count} figures on this slide' },
  noProofs: {
    vi: 'Trang này không có số liệu cần dẫn nguồn riêng; nguồn của cả trang ghi ở chân trang.',
    en: 'No figure on this slide has a proof of its own; the slide’s source stands at its foot.',
  },
  documents: { vi: 'Tài liệu gốc của các số liệu trên trang', en: 'Documents behind the figures of this slide' },
  back: { vi: 'Quay lại', en: 'Back' },
  close: { vi: 'Đóng', en: 'Close' },
  language: { vi: 'English', en: 'Tiếng Việt' },
  window: { vi: 'Cửa sổ người trình bày', en: 'Presenter window' },
  windowBlocked: {
    vi: 'Trình duyệt đã chặn cửa sổ người trình bày. Hãy cho phép cửa sổ bật lên với trang này rồi bấm P lần nữa.',
    en: 'The browser blocked the presenter window. Allow pop-up windows for this page and press P again.',
  },
  blank: { vi: 'Tắt hình', en: 'Blank screen' },
  blanked: {
    vi: 'Màn hình đang tắt; bấm phím bất kỳ để hiện lại',
    en: 'The screen is blank; press any key to show it',
  },
  fullscreen: { vi: 'Toàn màn hình', en: 'Full screen' },
  ratio: { vi: 'Khổ {ratio}', en: 'Ratio {ratio}' },
  keys: { vi: 'Phím tắt', en: 'Keys' },
  leave: { vi: 'Trang cuộc họp', en: 'Page of the meeting' },
  take: {
    vi: 'Tải bản trình chiếu không cần mạng (một tệp HTML)',
    en: 'Download for use without a network (one HTML file)',
  },
  takeShort: { vi: 'Tải tệp', en: 'Download' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
  noNotes: { vi: 'Trang này không có ghi chú.', en: 'This slide has no notes.' },
  upNext: { vi: 'Tiếp theo', en: 'Next' },
  lastSlide: { vi: 'Đây là trang cuối.', en: 'This is the last slide.' },
  elapsed: { vi: 'Đã trình bày', en: 'Elapsed' },
  clock: { vi: 'Bây giờ', en: 'Now' },
  restart: { vi: 'Tính lại từ 0', en: 'Restart from 0' },
  pause: { vi: 'Tạm dừng', en: 'Pause' },
  resume: { vi: 'Tiếp tục', en: 'Resume' },
  planned: { vi: 'Chương trình: {count} phút', en: 'Agenda: {count} minutes' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  owner: { vi: 'Chủ trì', en: 'Owner' },
  due: { vi: 'Hạn', en: 'Due' },
  state: { vi: 'Tình trạng', en: 'State' },
  keyTurn: { vi: 'Trang sau, trang trước', en: 'Next and previous slide' },
  keyLanguage: { vi: 'Đổi ngôn ngữ Việt – Anh', en: 'Switch between Vietnamese and English' },
  keyRatio: { vi: 'Đổi khổ 16:9 – 4:3', en: 'Switch between 16:9 and 4:3' },
  keyEnds: { vi: 'Trang đầu, trang cuối', en: 'First and last slide' },
  keyClose: { vi: 'Đóng; khi không có gì mở: tất cả các trang', en: 'Close; with nothing open: all slides' },
} as const satisfies Record<string, Text>;

export type PresentWord = keyof typeof PRESENT_WORDS;
export type SayPresent = (word: PresentWord, values?: Readonly<Record<string, string | number>>) => string;

/** A word around the slides, its places filled with text. */
export const sayIn =
  (language: Language): SayPresent =>
  (word, values = {}) =>
    PRESENT_WORDS[word][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
