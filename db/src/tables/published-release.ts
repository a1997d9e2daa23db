import type { Quarter } from '@zones/core/quarters/quarter';

/** What was decided when a release was published, and the hash of what it shows. */
export interface PublishedReleaseTable {
  id: string;
  board: string;
  title_vi: string;
  title_en: string;
  cutoff: string;
  published_at: string;
  through: Quarter;
  plan_id: string | null;
  /** Which members the content has. */
  format: number;
  meeting_id: string | null;
  /** SHA-256 of the canonical JSON of the whole content, hexadecimal. */
  sha256: string;
  /** How many records of each collection, as JSON text. */
  counts: string;
}
