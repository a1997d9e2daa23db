import type { Language, Text } from '../language/text.ts';
import { LANGUAGES } from '../language/text.ts';

interface ExportDescription {
  readonly title: Text;
  /** What is in it, in a sentence. */
  readonly summary: Text;
  readonly contentType: string;
}

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The files that a release gives, in the order in which they are listed. The key is the name without its language. */
export const EXPORT_FORMATS = {
  'annexes.xlsx': {
    title: { vi: 'Phụ lục số liệu', en: 'Annexes' },
    summary: {
      vi: 'Bảng tính: thu hút đầu tư, giải ngân, bồi thường – giải phóng mặt bằng, doanh nghiệp, quỹ đất, tài liệu nguồn.',
      en: 'Workbook: investment, disbursement, compensation and clearance, enterprises, land ledger, source documents.',
    },
    contentType: XLSX,
  },
  'deck.pptx': {
    title: { vi: 'Bài trình chiếu', en: 'Slides' },
    summary: {
      vi: 'PowerPoint: phiếu điểm, chỉ tiêu chậm, quỹ đất, công trình, bồi thường; biểu đồ sửa được và ghi chú cho người trình bày.',
      en: 'PowerPoint: scorecard, exceptions, land, works, clearance; charts that can be edited, and notes for the presenter.',
    },
    contentType: PPTX,
  },
  'files.zip': {
    title: { vi: 'Toàn bộ tệp', en: 'All files' },
    summary: {
      vi: 'Mọi tệp của kỳ công bố, số liệu gốc và danh sách mã kiểm tra SHA-256.',
      en: 'Every file of the release, its figures and the list of SHA-256 checksums.',
    },
    contentType: 'application/zip',
  },
} as const satisfies Record<string, ExportDescription>;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as readonly ExportFormat[]; // the keys of the table

export const isExportFormat = (name: string): name is ExportFormat => Object.hasOwn(EXPORT_FORMATS, name);

/** `annexes.vi.xlsx`: the format with its language before the ending. */
export function exportFileName(format: ExportFormat, language: Language): string {
  const [stem, ending] = format.split('.');
  return `${stem}.${language}.${ending}`;
}

/** What a file's name says: its format and language, each as it is written and perhaps unknown; undefined for another form. */
export function parseExportFileName(name: string): { readonly format: string; readonly language: string } | undefined {
  const parts = /^([a-z]+)\.([a-z]+)\.([a-z]+)$/.exec(name);
  if (parts === null) return undefined;
  const [, stem, language = '', ending] = parts;
  return { format: `${stem}.${ending}`, language };
}

export const isLanguage = (code: string): code is Language => LANGUAGES.some((language) => language === code);
