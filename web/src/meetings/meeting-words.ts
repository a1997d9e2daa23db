import type { Text } from '@zones/core/language/text';
import { useLanguage } from '../routing/use-place.ts';

/** Words of the page of a meeting. They travel with that page alone, so that the first page stays light. */
const MEETING_WORDS = {
  description: {
    vi: '{title}: chương trình, đánh giá, giải trình, nhiệm vụ và tình trạng thực hiện.',
    en: '{title}: agenda, findings, explanations, tasks and what became of them.',
  },
  meetings: { vi: 'Các cuộc họp', en: 'Meetings' },
  asOf: { vi: 'tình trạng tính đến {date}', en: 'states as of {date}' },
  release: { vi: 'Số liệu của kỳ công bố: {title}', en: 'Figures of the release: {title}' },
  ownRelease: { vi: 'Xem như tại cuộc họp, theo kỳ: {title}', en: 'See as at the meeting, by the release: {title}' },
  present: { vi: 'Trình chiếu cuộc họp này', en: 'Present this meeting' },
  table: { vi: 'Tải bảng nhiệm vụ (CSV)', en: 'Download the tasks (CSV)' },
  previous: { vi: 'Nhiệm vụ giao kỳ trước', en: 'Tasks from last time' },
  previousHelp: {
    vi: 'Giao tại {meeting}. Tình trạng chỉ tính những gì đã biết đến {date}; việc báo xong sau ngày đó chưa được tính.',
    en: 'Set at: {meeting}. States count only what was known by {date}; what was reported done later does not count.',
  },
  noPrevious: { vi: 'Hồ sơ không có cuộc họp nào trước đó.', en: 'No earlier meeting is on record.' },
  agenda: { vi: 'Chương trình', en: 'Agenda' },
  noAgenda: { vi: 'Chương trình: chưa công bố.', en: 'Agenda: not published.' },
  minutes: { vi: '{count} phút', en: '{count} min' },
  inAll: { vi: 'Tổng cộng {count} phút', en: '{count} minutes in all' },
  findings: { vi: 'Đánh giá tại cuộc họp', en: 'What the meeting found' },
  noFindings: { vi: 'Chưa có đánh giá nào.', en: 'No findings are on record.' },
  findingsHelp: {
    vi: 'Viết lại ngắn gọn bằng lời của trang này theo tài liệu nguồn, không trích nguyên văn.',
    en: 'Put briefly in words of this page after the source document, not quoted.',
  },
  explanations: { vi: 'Chỉ tiêu chưa đạt: nguyên nhân và biện pháp', en: 'Off plan: causes and remedies' },
  cause: { vi: 'Nguyên nhân', en: 'Cause' },
  owner: { vi: 'Chịu trách nhiệm', en: 'Owner' },
  remedy: { vi: 'Biện pháp', en: 'Remedy' },
  decision: { vi: 'Đề nghị quyết định', en: 'Decision asked' },
  tasks: { vi: 'Nhiệm vụ giao tại cuộc họp này', en: 'Tasks set at this meeting' },
  noTasks: { vi: 'Chưa có nhiệm vụ nào được công bố.', en: 'No tasks are published.' },
  number: { vi: 'STT', en: 'No.' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  unit: { vi: 'Đơn vị thực hiện', en: 'Owner' },
  due: { vi: 'Hạn', en: 'Due' },
  state: { vi: 'Tình trạng', en: 'State' },
  doneOn: { vi: 'xong {date}', en: 'done {date}' },
  sources: { vi: 'Tài liệu nguồn', en: 'Source documents' },
  source: { vi: 'Nguồn', en: 'Source' },
} as const satisfies Record<string, Text>;

type MeetingWord = keyof typeof MEETING_WORDS;

/** A word of the page in the reader's language, its places filled with text. */
export function useMeetingWords(): (word: MeetingWord, values?: Readonly<Record<string, string | number>>) => string {
  const language = useLanguage();
  return (word, values = {}) =>
    MEETING_WORDS[word][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
