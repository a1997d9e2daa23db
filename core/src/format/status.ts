import type { Language, Text } from '../language/text.ts';
import type { Direction } from '../metrics/catalogue.ts';
import type { ProgressStatus } from '../progress/progress.ts';
import type { ValueStatus } from '../readings/reading.ts';

/** From best to worst, then without a verdict. */
export const PROGRESS_STATUSES = [
  'on-plan',
  'watch',
  'behind',
  'no-path',
  'no-plan',
  'no-target',
  'not-reported',
] as const satisfies readonly ProgressStatus[];

/** A shape for each status, so that it is read without colour. */
export const PROGRESS_MARKS: Readonly<Record<ProgressStatus, string>> = {
  'on-plan': '●',
  watch: '▲',
  behind: '✖',
  'no-path': '◇',
  'no-plan': '◇',
  'no-target': '◇',
  'not-reported': '—',
};

const PROGRESS: Readonly<Record<ProgressStatus, Text>> = {
  'on-plan': { vi: 'Đạt kế hoạch', en: 'On plan' },
  watch: { vi: 'Cần theo dõi', en: 'Watch' },
  behind: { vi: 'Chậm kế hoạch', en: 'Behind plan' },
  'no-path': { vi: 'Chưa có lộ trình quý', en: 'No quarterly path' },
  'no-plan': { vi: 'Kế hoạch chưa công bố', en: 'Plan not published' },
  'no-target': { vi: 'Không có chỉ tiêu', en: 'No target' },
  'not-reported': { vi: 'Không có số liệu', en: 'No figure' },
};

const RULES: Readonly<Record<ProgressStatus, Text>> = {
  'on-plan': { vi: 'đạt từ 100% kế hoạch lũy kế', en: '100% of the plan to date or more' },
  watch: { vi: 'đạt từ 90% đến dưới 100%', en: 'from 90% to below 100%' },
  behind: { vi: 'đạt dưới 90%', en: 'below 90%' },
  'no-path': {
    vi: 'kế hoạch không có lộ trình quý được duyệt nên không xếp loại',
    en: 'the plan has no approved quarterly path, so no status is given',
  },
  'no-plan': {
    vi: 'kế hoạch chưa được công bố nên không xếp loại',
    en: 'the plan has not been published, so no status is given',
  },
  'no-target': {
    vi: 'kế hoạch không giao chỉ tiêu này nên không xếp loại',
    en: 'the plan sets no target for it, so no status is given',
  },
  'not-reported': { vi: 'thiếu số thực hiện hoặc chỉ tiêu', en: 'the actual figure or the target is missing' },
};

const VALUES: Readonly<Record<ValueStatus, Text>> = {
  actual: { vi: 'thực hiện', en: 'actual' },
  estimate: { vi: 'ước thực hiện', en: 'estimate' },
  provisional: { vi: 'sơ bộ', en: 'provisional' },
  derived: { vi: 'tính từ số liệu khác', en: 'derived' },
  conflict: { vi: 'các nguồn không thống nhất', en: 'sources disagree' },
  illustrative: { vi: 'số liệu mẫu', en: 'sample figure' },
};

/** Status against the plan in words: `Chậm kế hoạch`. The mark is in `PROGRESS_MARKS`. */
export function formatStatus(status: ProgressStatus, language: Language): string {
  return PROGRESS[status][language];
}

/** The rule behind a status, for legends. */
export function formatStatusRule(status: ProgressStatus, language: Language): string {
  return RULES[status][language];
}

/** How far a value can be relied on, in words. */
export function formatValueStatus(status: ValueStatus, language: Language): string {
  return VALUES[status][language];
}

const LOWER: Text = {
  vi: 'càng thấp càng tốt, trên 100% là chưa đạt',
  en: 'lower is better, above 100% falls short',
};

/** How the share of a plan reads where less is better, to stand beside the indicator's name; empty elsewhere. */
export function formatDirection(better: Direction, language: Language): string {
  return better === 'lower' ? LOWER[language] : '';
}
