import type { Text } from '../language/text.ts';

/** Why a release may not be published as it was asked for. The key is a stable code. */
export const PUBLICATION_WORDS = {
  'publication.id-not-plain': {
    vi: 'Mã kỳ công bố “{id}” có ký tự không dùng được trong địa chỉ. Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.',
    en: 'The id “{id}” has characters that cannot stand in an address. Use unaccented small letters, digits and hyphens only.',
  },
  'publication.id-taken': {
    vi: 'Đã có kỳ công bố mang mã “{id}”; kỳ đã công bố không bao giờ bị thay. Hãy chọn mã khác ở --id.',
    en: 'The release “{id}” is published already, and one that is published is never replaced. Choose another id with --id.',
  },
  'publication.title-missing': {
    vi: 'Kỳ công bố chưa có tên {language}. Hãy ghi {option}.',
    en: 'The release has no {language} title. Give it with {option}.',
  },
  'publication.cutoff-in-future': {
    vi: 'Ngày chốt số liệu {date} ở sau hôm nay, {today}. Hãy ghi ngày mà số liệu đã được biết đến.',
    en: 'The cut-off {date} is after today, {today}. Give the day to which figures are known.',
  },
  'publication.cutoff-before-last': {
    vi: 'Ngày chốt số liệu {date} ở trước ngày chốt {last} của kỳ công bố gần nhất {release}. Hãy ghi ngày từ đó trở đi.',
    en: 'The cut-off {date} is before that of the last release {release}, {last}. Give that day or a later one.',
  },
  'publication.quarter-not-begun': {
    vi: '{period} chưa bắt đầu vào ngày chốt số liệu {date}. Hãy chọn quý sớm hơn ở --through.',
    en: '{period} had not begun on the cut-off {date}. Choose an earlier quarter with --through.',
  },
  'publication.unknown-plan': {
    vi: 'Không có kế hoạch “{plan}” được ban hành đến ngày chốt số liệu; hiện có: {known}. Hãy chọn một mã trong số đó ở --plan.',
    en: 'There is no plan “{plan}” approved by the cut-off; there are: {known}. Choose one of them with --plan.',
  },
  'publication.plan-missing': {
    vi: 'Ban này có kế hoạch ({known}) nhưng kỳ công bố không chọn kế hoạch nào. Hãy ghi --plan.',
    en: 'This board has plans ({known}) and the release names none of them. Give it with --plan.',
  },
  'publication.unknown-meeting': {
    vi: 'Không có cuộc họp “{meeting}” trong hồ sơ của ban; hiện có: {known}.',
    en: 'There is no meeting “{meeting}” on the board’s record; there are: {known}.',
  },
  'publication.note-one-language': {
    vi: '{what}: ghi chú “{text}” chỉ có một ngôn ngữ. Hãy ghi “tiếng Việt / tiếng Anh”.',
    en: '{what}: the note “{text}” is in one language only. Write it as “Vietnamese / English”.',
  },
  'publication.jump-unexplained': {
    vi: '{metric} của {zone}, kỳ {period} đổi {change}% so với kỳ công bố {release}: {before#} thành {after#}, không có giải thích. Hãy ghi lý do sửa cùng lời giải thích trong tệp nhập.',
    en: '{metric} of {zone}, {period} changes by {change} % against the release {release}: {before#} to {after#}, unexplained. Give the reason for the revision and its explanation in the imported file.',
  },
} as const satisfies Record<string, Text>;

export type PublicationRule = keyof typeof PUBLICATION_WORDS;

export function isPublicationRule(code: string): code is PublicationRule {
  return Object.hasOwn(PUBLICATION_WORDS, code);
}
