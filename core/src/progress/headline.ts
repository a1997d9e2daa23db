import type { MetricCode } from '../metrics/catalogue.ts';
import type { ZoneScope } from '../observations/observation.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import { isPresent } from '../readings/reading.ts';
import type { ProgressRow, ProgressStatus } from './progress.ts';
import { sortByGap } from './sort-by-gap.ts';

/**
 * The three things on which the review of 25 September 2017 judged the board, each with its metrics in the order in which
 * one of them may stand for the theme.
 */
export const THEMES = {
  investment: ['capital_registered_new_vnd', 'projects_licensed', 'land_newly_leased', 'capital_implemented_vnd'],
  disbursement: ['public_capital_disbursed', 'disbursement_rate'],
  clearance: ['land_handed_over', 'households_settled', 'compensation_paid', 'households_outstanding'],
} as const satisfies Record<string, readonly MetricCode[]>;

export type Theme = keyof typeof THEMES;

/** One theme of the first page: data for its words, not the words. */
export interface Headline {
  readonly theme: Theme;
  /** The row that stands for the theme; undefined when the rows hold none of its metrics. */
  readonly lead: ProgressRow | undefined;
  /** The same metric zone by zone, in the rows' order. */
  readonly zones: readonly ProgressRow[];
  /** The theme's other metrics of the same scope, furthest behind first. */
  readonly others: readonly ProgressRow[];
  /** How many of the theme's rows of that scope have each status, the lead among them. */
  readonly counts: Readonly<Record<ProgressStatus, number>>;
}

const JUDGED: readonly ProgressStatus[] = ['on-plan', 'watch', 'behind'];

/** The first metric that can be judged; else the first with a figure; else the first. */
function pickLead(rows: readonly ProgressRow[]): ProgressRow | undefined {
  const judged = rows.find((row) => JUDGED.includes(row.toDate.status));
  return judged ?? rows.find((row) => isPresent(row.toDate.actual)) ?? rows[0];
}

function countStatuses(rows: readonly ProgressRow[]): Readonly<Record<ProgressStatus, number>> {
  const counts = { 'on-plan': 0, watch: 0, behind: 0, 'no-path': 0, 'no-plan': 0, 'no-target': 0, 'not-reported': 0 };
  for (const row of rows) counts[row.toDate.status] += 1;
  return counts;
}

function toHeadline(theme: Theme, rows: readonly ProgressRow[], zone: ZoneScope): Headline {
  const own = THEMES[theme].flatMap((metric) => rows.find((row) => row.metric === metric && row.zone === zone) ?? []);
  const lead = pickLead(own);
  return {
    theme,
    lead,
    zones: rows.filter((row) => row.metric === lead?.metric && row.zone !== ALL_ZONES),
    others: sortByGap(own.filter((row) => row !== lead)),
    counts: countStatuses(own),
  };
}

/** The three themes in their order, for one zone or for all zones together. `rows` are those of `compareProgress`. */
export function listHeadlines(rows: readonly ProgressRow[], zone: ZoneScope = ALL_ZONES): readonly Headline[] {
  // Object.keys forgets which keys the table has.
  return (Object.keys(THEMES) as Theme[]).map((theme) => toHeadline(theme, rows, zone));
}
