import type { Zone } from '@zones/core/boards/board-content';
import { CLEARANCE_STAGES } from '@zones/core/clearance/clearance';
import { STAGE_NAMES } from '@zones/core/clearance/stage-names';
import { formatAbsence } from '@zones/core/format/absence';
import { formatFindingKind } from '@zones/core/format/meeting';
import { formatQuarter } from '@zones/core/format/period';
import { formatPlanKind } from '@zones/core/format/plan';
import { formatValueStatus } from '@zones/core/format/status';
import type { Text } from '@zones/core/language/text';
import { INDUSTRIES } from '@zones/core/lots/industries';
import { MEETING_FINDING_KINDS } from '@zones/core/meetings/meeting';
import { METRIC_CODES, METRICS } from '@zones/core/metrics/catalogue';
import { ALL_ZONES, FUNDING_SOURCES, REVISION_REASONS } from '@zones/core/observations/observation';
import type { Quarter } from '@zones/core/quarters/quarter';
import { quartersOfYear } from '@zones/core/quarters/quarter';
import type { Absence, ValueStatus } from '@zones/core/readings/reading';
import { OBSTACLE_NAMES } from '@zones/core/works/obstacle-names';
import { ENTRY_UNITS } from './entry-units.ts';
import type { FixedList } from './list-codes.ts';
import { FLAG_WORDS, FUNDING_WORDS, NOTE_KIND_WORDS, REVISION_WORDS } from './list-words.ts';

export interface CodeEntry {
  readonly code: string;
  readonly label: Text;
}

export type CodeLists = Readonly<Record<FixedList, readonly CodeEntry[]>>;

/** `illustrative` is not a choice: the column Dữ liệu mẫu says it. */
const STATUSES = ['actual', 'estimate', 'provisional', 'derived', 'conflict'] as const satisfies readonly ValueStatus[];
/** `no-target` speaks of a plan, never of what happened. */
const REPORTED_ABSENCES = [
  'not-reported',
  'not-yet-due',
  'not-applicable',
  'not-published',
] as const satisfies readonly Absence[];

const inBoth = (format: (language: 'vi' | 'en') => string): Text => ({ vi: format('vi'), en: format('en') });

const worded = <C extends string>(codes: readonly C[], words: Readonly<Record<C, Text>>): readonly CodeEntry[] =>
  codes.map((code) => ({ code, label: words[code] }));

const listMetrics = (isEntered: (code: keyof typeof METRICS) => boolean): readonly CodeEntry[] =>
  METRIC_CODES.filter(isEntered).map((code) => ({ code, label: METRICS[code].name }));

function listZones(zones: readonly Zone[]): readonly CodeEntry[] {
  const own = [...zones].sort((a, b) => a.position - b.position).map(({ slug, name }) => ({ code: slug, label: name }));
  return [...own, { code: ALL_ZONES, label: { vi: 'Toàn bộ các khu', en: 'All zones' } }];
}

/** The quarters of a year and of the two before it, whose figures a workbook may bring along. */
export function listEntryQuarters(year: number): readonly Quarter[] {
  return [year - 2, year - 1, year].flatMap((each): readonly Quarter[] => quartersOfYear(each));
}

/**
 * Every choice of the drop-downs, with its words. Ratios are computed, never entered; land has a sheet of its own.
 * `quarters` are offered, not required: a period may be any.
 */
export function listCodes(zones: readonly Zone[], quarters: readonly Quarter[]): CodeLists {
  return {
    zone: listZones(zones),
    metric: listMetrics((code) => METRICS[code].kind !== 'ratio'),
    'reported-metric': listMetrics((code) => METRICS[code].kind !== 'ratio' && METRICS[code].group !== 'land'),
    quarter: quarters.map((code) => ({ code, label: inBoth((language) => formatQuarter(code, language)) })),
    status: STATUSES.map((code) => ({ code, label: inBoth((language) => formatValueStatus(code, language)) })),
    absence: REPORTED_ABSENCES.map((code) => ({ code, label: inBoth((language) => formatAbsence(code, language)) })),
    unit: ENTRY_UNITS.map(({ label }) => ({ code: label.vi, label })),
    revision: worded(REVISION_REASONS, REVISION_WORDS),
    funding: worded(FUNDING_SOURCES, FUNDING_WORDS),
    obstacle: worded(['no-volume', 'no-file', 'no-land'], OBSTACLE_NAMES),
    stage: worded(CLEARANCE_STAGES, STAGE_NAMES),
    'note-kind': worded(['reconciliation', 'series-break', 'remark'], NOTE_KIND_WORDS),
    'plan-kind': (['original', 'adjusted'] as const).map((code) => ({
      code,
      label: inBoth((language) => formatPlanKind(code, language)),
    })),
    'finding-kind': MEETING_FINDING_KINDS.map((code) => ({
      code,
      label: inBoth((language) => formatFindingKind(code, language)),
    })),
    industry: Object.entries(INDUSTRIES).map(([code, label]) => ({ code, label })),
    flag: [{ code: 'x', label: FLAG_WORDS }],
  };
}

const plain = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('vi');

/** The code that a person chose: the code itself, its words in either language, or `code – words`. Undefined for none. */
export function findCode(entries: readonly CodeEntry[], text: string): string | undefined {
  const wanted = plain(text);
  const found = entries.find(({ code, label }) => [code, label.vi, label.en].some((word) => plain(word) === wanted));
  if (found) return found.code;
  const [head = ''] = text.split(' – ');
  return head === text ? undefined : findCode(entries, head);
}
