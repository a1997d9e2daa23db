import type { IsoDate } from '../quarters/quarter.ts';

/** A dated fact about a lot. Readiness is computed from these, never chosen. */
export const LOT_EVIDENCE_KINDS = [
  'recovery-decision',
  'compensation-approved',
  'handed-over',
  'road',
  'power',
  'water',
  'drainage',
  'wastewater',
  'offered',
  'introduced',
  'leased',
  'recovering',
  'reserved',
  'released',
  'verified',
  'handover-promised',
] as const;
export type LotEvidenceKind = (typeof LOT_EVIDENCE_KINDS)[number];

export interface LotEvidence {
  readonly kind: LotEvidenceKind;
  /** Day, or null when the source gives the month or year only (`period` says which). */
  readonly on: IsoDate;
  readonly sourceKey: string | null;
  readonly note: string | null;
  readonly illustrative: boolean;
}

export type SideState = 'introduced' | 'leased' | 'recovering' | 'reserved';

export interface Lot {
  readonly zone: string;
  /** `CN7`; a part of a lot has its own code: `CN6-P`. */
  readonly code: string;
  readonly block: string | null;
  readonly areaM2: number;
  /** Industry codes, see `lots/industries.ts`. */
  readonly industries: readonly string[];
  readonly evidence: readonly LotEvidence[];
  readonly sourceKey: string | null;
  readonly quote: string | null;
  readonly note: string | null;
  readonly illustrative: boolean;
}
