import { formatDate } from '@zones/core/format/date';
import { formatPeriod } from '@zones/core/format/period';
import { formatReading, formatValue } from '@zones/core/format/value';
import type { Language, Text } from '@zones/core/language/text';
import { METRICS } from '@zones/core/metrics/catalogue';
import type { Reading } from '@zones/core/readings/reading';
import type { FigureChange } from '@zones/core/releases/compare-releases';
import type { PublicationPlan, PublishedEstimate } from '@zones/core/releases/plan-publication';

const WORDS = {
  would: { vi: 'Sẽ công bố', en: 'Would publish' },
  checked: { vi: 'Đã kiểm tra', en: 'Checked' },
  cutoff: { vi: 'chốt số liệu', en: 'cut-off' },
  through: { vi: 'đến hết', en: 'through' },
  plan: { vi: 'kế hoạch', en: 'plan' },
  meeting: { vi: 'cuộc họp', en: 'meeting' },
  none: { vi: 'không', en: 'none' },
  figures: { vi: 'số liệu', en: 'figures' },
  estimates: { vi: 'Số ước thực hiện', en: 'Estimates' },
  changes: { vi: 'So với kỳ công bố gần nhất', en: 'Against the last release' },
  first: { vi: 'Kỳ công bố đầu tiên của ban này.', en: 'The first release of this board.' },
  dryRun: { vi: 'Chạy thử; chưa công bố gì.', en: 'Dry run; nothing was published.' },
  published: { vi: 'Đã công bố', en: 'Published' },
  refused: { vi: 'Không công bố được; chưa ghi gì.', en: 'Not published; nothing was written.' },
  busy: {
    vi: 'Một chương trình khác đang ghi vào cơ sở dữ liệu. Chưa công bố gì; hãy thử lại khi chương trình đó xong.',
    en: 'Another program is writing to the database. Nothing was published; try again when it has finished.',
  },
} as const satisfies Record<string, Text>;

export const publishWord = (word: keyof typeof WORDS, language: Language): string => WORDS[word][language];

const EFFECTS: Readonly<Record<FigureChange['effect'], Text>> = {
  added: { vi: 'thêm', en: 'added' },
  changed: { vi: 'sửa', en: 'changed' },
  removed: { vi: 'bỏ', en: 'removed' },
};

type Named = Pick<PublishedEstimate, 'zone' | 'metric' | 'period' | 'works' | 'funding'>;

function nameOf({ zone, metric, period, works, funding }: Named, language: Language): string {
  const parts = [zone, METRICS[metric].name[language], formatPeriod(period, language), works, funding];
  return parts.filter((part) => part !== null).join(' · ');
}

/** Only a rule that is broken stops a release; a remark does not. */
export const isAllowed = (findings: PublicationPlan['findings']): boolean =>
  findings.every(({ severity }) => severity !== 'error');

function headLine({ content, findings }: PublicationPlan, language: Language): string {
  const { id, title, cutoff, through, planId, meetingId } = content.release;
  const none = publishWord('none', language);
  return [
    `${publishWord(isAllowed(findings) ? 'would' : 'checked', language)} ${id}: “${title[language]}”`,
    `${publishWord('cutoff', language)} ${formatDate(cutoff, language)}`,
    `${publishWord('through', language)} ${formatPeriod(through, language)}`,
    `${publishWord('plan', language)} ${planId ?? none}`,
    `${publishWord('meeting', language)} ${meetingId ?? none}`,
    `${content.observations.length} ${publishWord('figures', language)}`,
  ].join(', ');
}

/** How many figures are estimates, and up to which quarter; then each of them. */
function formatEstimates({ content, estimates }: PublicationPlan, language: Language): readonly string[] {
  const through = formatPeriod(content.release.through, language);
  const head = `${publishWord('estimates', language)} (${publishWord('through', language)} ${through}): ${estimates.length}`;
  const lines = estimates.map(
    (one) => `\t${nameOf(one, language)}: ${formatValue(one.value, METRICS[one.metric].unit, { language })}`,
  );
  return [head, ...lines];
}

function changeLine(change: FigureChange, language: Language): string {
  const shown = (reading: Reading | null) =>
    reading === null ? '–' : formatReading(reading, change.unit, { language });
  const why = change.revision === null ? '' : ` (${[change.revision.reason, change.revision.note].join(' ').trim()})`;
  const values = `${shown(change.before)} → ${shown(change.after)}`;
  return `\t${EFFECTS[change.effect][language]}\t${nameOf(change, language)}: ${values}${why}`;
}

function formatChanges({ changes, last }: PublicationPlan, language: Language): readonly string[] {
  const counts = (['added', 'changed', 'removed'] as const).map(
    (effect) => `${changes.filter((one) => one.effect === effect).length} ${EFFECTS[effect][language]}`,
  );
  const told = changes.filter(({ effect }) => effect !== 'added');
  return [
    `${publishWord('changes', language)} ${last}: ${counts.join(', ')}`,
    ...told.map((change) => changeLine(change, language)),
  ];
}

/** What a dry run tells: what would be shown, what of it is not final, and what it changes for a reader. */
export function formatPlan(plan: PublicationPlan, language: Language): readonly string[] {
  return [
    headLine(plan, language),
    ...formatEstimates(plan, language),
    ...(plan.last === null ? [publishWord('first', language)] : formatChanges(plan, language)),
  ];
}
