import type { MetricCode } from '@zones/core/metrics/catalogue';

export interface Theme {
  readonly name: 'investment' | 'disbursement' | 'clearance';
  /** The indicator that the theme is judged by. */
  readonly main: MetricCode;
  readonly beside: readonly MetricCode[];
  /** The fact in which a record without figures says in words how the theme stands. */
  readonly inWords?: string;
}

/** What the review meeting judged itself on, in its own order. */
export const THEMES = [
  { name: 'investment', main: 'capital_registered_new_vnd', beside: ['projects_licensed', 'land_newly_leased'] },
  {
    name: 'disbursement',
    main: 'public_capital_disbursed',
    beside: ['disbursement_rate'],
    inWords: 'disbursement_status_text',
  },
  {
    name: 'clearance',
    main: 'land_handed_over',
    beside: ['households_settled', 'compensation_paid'],
    inWords: 'clearance_status_text',
  },
] as const satisfies readonly Theme[];

/** The themes of which a record may speak in words. */
export const WORDED_THEMES = THEMES.filter((theme) => 'inWords' in theme);
