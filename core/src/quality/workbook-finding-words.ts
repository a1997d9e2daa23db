import type { Text } from '../language/text.ts';

/**
 * The sentence of every `workbook.*` and `facts.*` rule: what is wrong and what to do.
 * `{name}` stands for the finding's parameter of that name. The place (sheet and cell) is put in front by who formats it.
 */
export const WORKBOOK_FINDING_WORDS = {
  // The file as a whole. None of these has a place.
  'workbook.empty-file': {
    vi: 'Tệp rỗng (0 byte). Hãy tải lại tệp từ máy của bạn.',
    en: 'The file is empty (0 bytes). Send it again from your computer.',
  },
  'workbook.too-large': {
    vi: 'Tệp nặng {sizeMb} MB, vượt giới hạn {limitMb} MB. Hãy bỏ ảnh và các trang tính không thuộc biểu mẫu.',
    en: 'The file is {sizeMb} MB; the limit is {limitMb} MB. Remove pictures and sheets that are not part of the template.',
  },
  'workbook.encrypted': {
    vi: 'Tệp được đặt mật khẩu hoặc ở định dạng .xls cũ. Hãy bỏ mật khẩu và lưu thành Excel Workbook (.xlsx).',
    en: 'The file has a password or is an old .xls file. Remove the password and save it as Excel Workbook (.xlsx).',
  },
  'workbook.unknown-kind': {
    vi: 'Đây không phải bảng tính .xlsx cũng không phải tệp số liệu .json. Hãy dùng biểu mẫu của ban.',
    en: 'This is neither an .xlsx workbook nor a .json fact file. Use the template of the board.',
  },
  'workbook.damaged': {
    vi: 'Tệp bị hỏng hoặc tải lên thiếu, không mở được. Hãy mở bằng Excel, lưu lại rồi gửi lại.',
    en: 'The file is damaged or incomplete and cannot be opened. Open it in Excel, save it again and resend it.',
  },
  'workbook.zip64': {
    vi: 'Tệp dùng định dạng nén ZIP64 dành cho tệp rất lớn, không được nhận. Hãy lưu lại bằng Excel.',
    en: 'The file uses ZIP64, a packing for very large files that is not accepted. Save it again with Excel.',
  },
  'workbook.macros': {
    vi: 'Tệp có chứa macro, không được nhận. Hãy lưu thành Excel Workbook (.xlsx) không macro.',
    en: 'The file contains macros, which are not accepted. Save it as Excel Workbook (.xlsx) without macros.',
  },
  'workbook.too-many-entries': {
    vi: 'Tệp nén có {count} thành phần, vượt giới hạn {limit}. Đây không phải bảng tính thông thường.',
    en: 'The package has {count} parts; the limit is {limit}. This is not an ordinary workbook.',
  },
  'workbook.entry-too-large': {
    vi: 'Thành phần {entry} bung ra quá {limitMb} MB. Hãy xóa các dòng trống đã định dạng và lưu lại.',
    en: 'The part {entry} expands beyond {limitMb} MB. Delete formatted blank rows and save again.',
  },
  'workbook.expands-too-far': {
    vi: 'Tệp bung ra quá {limitMb} MB. Hãy xóa các dòng trống đã định dạng và lưu lại.',
    en: 'The file expands beyond {limitMb} MB. Delete formatted blank rows and save again.',
  },
  'workbook.ratio': {
    vi: 'Thành phần {entry} nén gấp {ratio} lần, vượt giới hạn {limit} lần của bảng tính thông thường. Tệp không được mở.',
    en: 'The part {entry} is packed {ratio} times, beyond the {limit} times of ordinary workbooks. The file was not opened.',
  },
  'workbook.unsafe-path': {
    vi: 'Tệp có thành phần trỏ ra ngoài tệp ({entry}). Tệp không được mở.',
    en: 'The file has a part that points outside the file ({entry}). It was not opened.',
  },
  'workbook.too-slow': {
    vi: 'Đọc tệp quá {seconds} giây nên đã dừng. Hãy xóa các dòng, cột thừa và lưu lại.',
    en: 'Reading took more than {seconds} seconds and was stopped. Delete spare rows and columns and save again.',
  },
  'workbook.too-much-memory': {
    vi: 'Tệp cần quá nhiều bộ nhớ nên đã dừng đọc. Hãy xóa các dòng, cột thừa và lưu lại.',
    en: 'The file needs too much memory, so reading was stopped. Delete spare rows and columns and save again.',
  },
  'workbook.too-many-rows': {
    vi: 'Trang tính {sheet} có hơn {limit} dòng. Hãy xóa các dòng thừa ở cuối và lưu lại.',
    en: 'The sheet {sheet} has more than {limit} rows. Delete the spare rows at its end and save again.',
  },
  'workbook.foreign': {
    vi: 'Tệp không phải biểu mẫu của hệ thống này. Hãy tạo biểu mẫu bằng lệnh «zones template» và nhập số liệu vào đó.',
    en: 'The file is not this system’s template. Make one with “zones template” and enter the figures there.',
  },
  'workbook.other-version': {
    vi: 'Tệp là biểu mẫu phiên bản {version}; cần phiên bản {expected}. Hãy tạo lại biểu mẫu và chép số liệu sang.',
    en: 'The file is version {version} of the template; version {expected} is needed. Make it anew and copy the figures.',
  },
  'workbook.other-board': {
    vi: 'Tệp thuộc ban «{found}», không phải ban «{expected}». Hãy chọn đúng ban hoặc đúng tệp.',
    en: 'The file belongs to the board “{found}”, not to “{expected}”. Choose the right board or the right file.',
  },
  'workbook.missing-sheet': {
    vi: 'Thiếu trang tính «{sheet}». Hãy khôi phục trang này từ biểu mẫu, không đổi tên trang.',
    en: 'The sheet “{sheet}” is missing. Restore it from the template and keep its name.',
  },
  'workbook.nothing-filled': {
    vi: 'Tệp chưa có số liệu nào. Hãy nhập ít nhất một dòng rồi gửi lại.',
    en: 'The file holds no figures yet. Fill in at least one row and send it again.',
  },
  'facts.not-json': {
    vi: 'Tệp số liệu không đọc được dưới dạng JSON (UTF-8). Hãy tạo lại tệp.',
    en: 'The fact file cannot be read as JSON (UTF-8). Make the file anew.',
  },
  'facts.invalid': {
    vi: 'Tệp số liệu thiếu hoặc sai ở «{path}». Hãy sửa mục này và gửi lại.',
    en: 'The fact file is wrong or incomplete at “{path}”. Correct that entry and send it again.',
  },

  // The layout of a sheet.
  'workbook.missing-table': {
    vi: 'Không thấy dòng mã (dòng ẩn) của bảng «{table}». Hãy khôi phục dòng này từ biểu mẫu.',
    en: 'The hidden code row of the table “{table}” is missing. Restore it from the template.',
  },
  'workbook.missing-column': {
    vi: 'Thiếu cột có mã «{code}». Hãy khôi phục cột này từ biểu mẫu.',
    en: 'The column with the code “{code}” is missing. Restore it from the template.',
  },
  'workbook.unknown-column': {
    vi: 'Mã cột «{code}» không có trong biểu mẫu. Hãy sửa lại mã hoặc xóa cột.',
    en: 'The column code “{code}” is not in the template. Correct the code or delete the column.',
  },
  'workbook.repeated-column': {
    vi: 'Mã cột «{code}» xuất hiện hai lần. Hãy giữ lại một cột.',
    en: 'The column code “{code}” appears twice. Keep one of the columns.',
  },

  // One cell or row.
  'workbook.legacy-font': {
    vi: 'Chữ «{text}» gõ bằng bảng mã cũ {encoding}. Hãy chuyển sang Unicode (ví dụ bằng UniKey, Ctrl+Shift+F6) rồi gửi lại.',
    en: 'The text “{text}” is in the old {encoding} encoding. Convert it to Unicode (for example with UniKey) and resend.',
  },
  'workbook.excel-error': {
    vi: 'Ô báo lỗi Excel {text}. Hãy sửa công thức hoặc nhập số.',
    en: 'The cell holds the Excel error {text}. Correct the formula or enter the number.',
  },
  'workbook.formula-without-value': {
    vi: 'Công thức chưa có kết quả lưu kèm. Hãy mở tệp bằng Excel, để tính xong rồi lưu lại.',
    en: 'The formula has no stored result. Open the file in Excel, let it calculate and save it.',
  },
  'workbook.formula-text': {
    vi: 'Nội dung «{text}» trông như một công thức viết dưới dạng chữ. Hãy viết lại thành chữ thường.',
    en: 'The text “{text}” looks like a formula written as text. Write it in plain words.',
  },
  'workbook.hidden-character': {
    vi: 'Nội dung có ký tự ẩn {code}, người đọc không thấy. Hãy gõ lại ô này.',
    en: 'The text has a hidden character {code} that a reader does not see. Type the cell anew.',
  },
  'workbook.text-too-long': {
    vi: 'Nội dung dài {length} ký tự, vượt giới hạn {limit}. Hãy viết ngắn lại.',
    en: 'The text has {length} characters; the limit is {limit}. Shorten it.',
  },
  'workbook.missing-cell': {
    vi: 'Còn thiếu «{column}». Hãy điền ô này hoặc xóa cả dòng.',
    en: '“{column}” is missing. Fill in the cell or delete the whole row.',
  },
  'workbook.no-value': {
    vi: 'Dòng chưa có số liệu. Hãy nhập giá trị, hoặc chọn lý do không có số.',
    en: 'The row has no figure. Enter the value, or choose the reason why there is none.',
  },
  'workbook.value-and-absence': {
    vi: 'Dòng vừa có giá trị vừa có lý do «{absence}». Hãy giữ một trong hai.',
    en: 'The row has both a value and the reason “{absence}”. Keep one of the two.',
  },
  'workbook.not-a-number': {
    vi: '«{text}» không phải là số. Hãy nhập số, ví dụ 1.234,5.',
    en: '“{text}” is not a number. Enter a number, for example 1,234.5.',
  },
  'workbook.ambiguous-number': {
    vi: '«{text}» viết dưới dạng chữ nên có hai cách hiểu: {large} hay {small}? Hãy nhập lại thành số.',
    en: '“{text}” is written as text and can mean {large} or {small}. Which one? Enter it again as a number.',
  },
  'workbook.percent-or-share': {
    vi: 'Số {share} ở cột phần trăm có thể là {percent}% hoặc {share}%. Hãy nhập dạng chữ, có dấu %.',
    en: 'The number {share} in a column of percentages can mean {percent}% or {share}%. Enter it as text with the % sign.',
  },
  'workbook.too-precise': {
    vi: '«{text}» có quá nhiều chữ số lẻ cho đơn vị {unit} (tối đa {decimals}). Hãy nhập số đúng đến đơn vị gốc.',
    en: '“{text}” has too many decimals for the unit {unit} (at most {decimals}). Enter the exact figure.',
  },
  'workbook.number-too-large': {
    vi: '«{text}» quá lớn để lưu chính xác. Hãy kiểm tra lại đơn vị {unit}.',
    en: '“{text}” is too large to be kept exactly. Check the unit {unit}.',
  },
  'workbook.other-unit': {
    vi: 'Đơn vị «{unit}» không dùng cho chỉ tiêu này. Hãy dùng: {expected}.',
    en: 'The unit “{unit}” does not fit this indicator. Use: {expected}.',
  },
  'workbook.not-a-date': {
    vi: '«{text}» không phải là ngày. Hãy nhập theo dạng ngày/tháng/năm, ví dụ 25/09/2017.',
    en: '“{text}” is not a date. Enter it as day/month/year, for example 25/09/2017.',
  },
  'workbook.day-or-month': {
    vi: 'Excel đã đổi ô này thành ngày {text}; không rõ là ngày đó hay cả tháng. Hãy nhập dạng chữ: {month} hoặc {day}.',
    en: 'Excel turned this cell into the day {text}; it may mean the whole month. Enter as text: {month} or {day}.',
  },
  'workbook.not-a-period': {
    vi: '«{text}» không phải là kỳ số liệu. Hãy nhập ví dụ 2017-Q3, 2017-9M, 2018-03 hoặc 31/03/2018.',
    en: '“{text}” is not a period. Enter for example 2017-Q3, 2017-9M, 2018-03 or 31/03/2018.',
  },
  'workbook.unknown-code': {
    vi: '«{text}» không có trong danh mục của cột «{column}». Hãy chọn mã trong trang Danh mục.',
    en: '“{text}” is not in the list of the column “{column}”. Choose a code from the sheet Danh mục.',
  },
  'workbook.bad-key': {
    vi: 'Mã «{text}» chỉ được gồm chữ không dấu, chữ số và dấu gạch nối, tối đa 40 ký tự.',
    en: 'The code “{text}” may only have plain letters, digits and hyphens, at most 40.',
  },
  'workbook.not-a-year': {
    vi: '«{text}» không phải là năm. Hãy nhập bốn chữ số, ví dụ 2017.',
    en: '“{text}” is not a year. Enter four digits, for example 2017.',
  },
  'workbook.not-a-percent': {
    vi: '«{text}» không phải là phần trăm nguyên từ 0 đến 100.',
    en: '“{text}” is not a whole percentage from 0 to 100.',
  },
  'workbook.repeated-row': {
    vi: 'Dòng này trùng với dòng {row} ({key}). Hãy giữ lại một dòng.',
    en: 'This row repeats row {row} ({key}). Keep one of them.',
  },
} as const satisfies Record<string, Text>;

/** Stable code of a rule that the reader of workbooks and fact files can break. */
export type WorkbookRule = keyof typeof WORKBOOK_FINDING_WORDS;

export function isWorkbookRule(rule: string): rule is WorkbookRule {
  return Object.hasOwn(WORKBOOK_FINDING_WORDS, rule);
}
