import type { ImportChange, Place } from '@zones/core/imports/batch';
import type { Language, Text } from '@zones/core/language/text';
import type { Finding } from '@zones/core/quality/finding';
import { formatFinding } from '@zones/core/quality/finding-words';
import type { ImportOutcome } from '../imports/import-file.ts';

const EFFECTS: Readonly<Record<ImportChange['effect'], Text>> = {
  added: { vi: 'thêm', en: 'added' },
  changed: { vi: 'sửa', en: 'changed' },
  unchanged: { vi: 'giữ nguyên', en: 'unchanged' },
};
const SEVERITIES: Readonly<Record<Finding['severity'], Text>> = {
  error: { vi: 'LỖI', en: 'ERROR' },
  warning: { vi: 'Lưu ý', en: 'Warning' },
};
const SUMMARIES = {
  refused: {
    vi: 'Không nhận tệp này; chưa ghi gì.',
    en: 'The file is refused; nothing was written.',
  },
  dryRun: { vi: 'Chạy thử; chưa ghi gì', en: 'Dry run; nothing was written' },
  recorded: { vi: 'Đã ghi', en: 'Recorded' },
} as const satisfies Record<string, Text>;

function formatPlace(place: Place | null, language: Language): string {
  if (place === null) return '–';
  const { sheet, row, column } = place;
  return language === 'vi' ? `${sheet}, dòng ${row}, cột ${column}` : `${sheet}, row ${row}, column ${column}`;
}

/** `changed  Thực hiện, row 12, column F  loc-son land_leased 2018-03: 100 → 120`. */
export function formatChange(change: ImportChange, language: Language): string {
  const { effect, place, key, before, after } = change;
  const values = effect === 'changed' ? `${before ?? '–'} → ${after}` : after;
  const named = values === '' ? key : `${key}: ${values}`;
  return `${EFFECTS[effect][language]}\t${formatPlace(place, language)}\t${named}`;
}

/** Severity first, then where, what and what to do. */
export function formatReason(finding: Finding, language: Language): string {
  return `${SEVERITIES[finding.severity][language]}: ${formatFinding(finding, language)}`;
}

/** The last line: what happened and how much. */
export function formatSummary({ accepted, counts }: ImportOutcome, dryRun: boolean, language: Language): string {
  if (!accepted) return SUMMARIES.refused[language];
  const counted = (['added', 'changed', 'unchanged'] as const).map(
    (effect) => `${counts[effect]} ${EFFECTS[effect][language]}`,
  );
  return `${SUMMARIES[dryRun ? 'dryRun' : 'recorded'][language]}: ${counted.join(', ')}.`;
}

/** The language of whoever sits at the terminal, unless they say otherwise. */
export function terminalLanguage(asked: string | undefined, env: NodeJS.ProcessEnv): Language {
  const text = asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return text.startsWith('vi') ? 'vi' : 'en';
}
