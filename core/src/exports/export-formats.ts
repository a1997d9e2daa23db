import type { Language, Text } from '../language/text.ts';
import { LANGUAGES } from '../language/text.ts';

interface ExportDescription {
  readonly title: Text;
  /** What is in it, in a sentence. */
  readonly summary: Text;
  readonly contentType: string;
}

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PDF = 'application/pdf';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The files that a release gives, in the order in which they are listed. The key is the name without its language. */
export const EXPORT_FORMATS = {
  'report.docx': {
    title: { vi: 'Báo cáo sơ kết', en: 'Report' },
    summary: {
      vi: 'Văn bản Word theo Nghị định 30/2020/NĐ-CP: kết quả, đánh giá, nhiệm vụ, bảng và biểu đồ sửa được.',
      en: 'Word file in the layout of Decree 30/2020/NĐ-CP: results, assessment, tasks, tables and charts that can be edited.',
    },
    contentType: DOCX,
  },
  'deck.pptx': {
    title: { vi: 'Bài trình chiếu', en: 'Slides' },
    summary: {
      vi: 'PowerPoint: bảng tổng hợp chỉ tiêu, chỉ tiêu chậm, quỹ đất, công trình, bồi thường; biểu đồ sửa được và ghi chú cho người trình bày.',
      en: 'PowerPoint: scorecard, exceptions, land, works, clearance; charts that can be edited, and notes for the presenter.',
    },
    contentType: PPTX,
  },
  'annexes.xlsx': {
    title: { vi: 'Phụ lục số liệu', en: 'Annexes' },
    summary: {
      vi: 'Bảng tính: thu hút đầu tư, giải ngân, bồi thường – giải phóng mặt bằng, doanh nghiệp, quỹ đất, tài liệu nguồn.',
      en: 'Workbook: investment, disbursement, compensation and clearance, enterprises, land ledger, source documents.',
    },
    contentType: XLSX,
  },
  'report.pdf': {
    title: { vi: 'Báo cáo sơ kết (PDF)', en: 'Report (PDF)' },
    summary: {
      vi: 'Cùng nội dung báo cáo, bản PDF/A có thẻ để lưu trữ và in.',
      en: 'The same report as tagged PDF/A, for the archive and for print.',
    },
    contentType: PDF,
  },
  'preread.pdf': {
    title: { vi: 'Tài liệu gửi trước', en: 'Pre-read pack' },
    summary: {
      vi: 'Nhiều nhất bốn trang A4: ba nội dung chính, chỉ tiêu dưới kế hoạch, quỹ đất, công trình, nội dung xin ý kiến.',
      en: 'Four pages of A4 at most: headlines, indicators below plan, land, works, what is to be decided.',
    },
    contentType: PDF,
  },
  'conclusion.docx': {
    title: { vi: 'Dự thảo Thông báo kết luận', en: 'Draft notice of conclusions' },
    summary: {
      vi: 'Văn bản Word: đánh giá, nhiệm vụ trọng tâm và phân công đã ghi tại hội nghị; chỗ chưa ghi để trống.',
      en: 'Word file: the assessment, priorities and tasks recorded at the meeting; what was not recorded is left open.',
    },
    contentType: DOCX,
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
