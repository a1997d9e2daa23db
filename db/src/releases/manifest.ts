import type { ReleaseInfo } from '@zones/core/boards/board-content';
import type { PublishedReleaseTable } from '../tables/published-release.ts';

/** How many records a release holds of each collection. */
export interface ReleaseCounts {
  readonly zones: number;
  readonly sources: number;
  readonly observations: number;
  readonly plans: number;
  readonly targets: number;
  readonly ledgerNotes: number;
  readonly lots: number;
  readonly works: number;
  readonly clearance: number;
  readonly facts: number;
}

/** What a release says of itself. */
export interface ReleaseManifest extends ReleaseInfo {
  readonly board: string;
  /** SHA-256 of the canonical JSON of the whole content, hexadecimal. */
  readonly sha256: string;
  readonly counts: ReleaseCounts;
}

export function toManifestRow(manifest: ReleaseManifest): PublishedReleaseTable {
  return {
    id: manifest.id,
    board: manifest.board,
    title_vi: manifest.title.vi,
    title_en: manifest.title.en,
    cutoff: manifest.cutoff,
    published_at: manifest.publishedAt,
    through: manifest.through,
    plan_id: manifest.planId,
    sha256: manifest.sha256,
    counts: JSON.stringify(manifest.counts),
  };
}

export function toReleaseInfo(row: PublishedReleaseTable): ReleaseInfo {
  return {
    id: row.id,
    title: { vi: row.title_vi, en: row.title_en },
    cutoff: row.cutoff,
    publishedAt: row.published_at,
    through: row.through,
    planId: row.plan_id,
  };
}

export function toManifest(row: PublishedReleaseTable): ReleaseManifest {
  // Written by `toManifestRow` from this very type.
  const counts = JSON.parse(row.counts) as ReleaseCounts;
  return { ...toReleaseInfo(row), board: row.board, sha256: row.sha256, counts };
}
