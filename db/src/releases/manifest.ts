import type { ReleaseContent, ReleaseInfo } from '@zones/core/boards/board-content';
import { type Collection, listCollections } from '@zones/core/releases/collections';
import { RELEASE_FORMATS, type ReleaseFormat } from '@zones/core/releases/release-format';
import { DatabaseError } from '../engines/database-error.ts';
import type { PublishedReleaseTable } from '../tables/published-release.ts';

/** How many records a release holds of each collection that its format has. */
export type ReleaseCounts = Readonly<Partial<Record<Collection, number>>>;

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
    format: manifest.format,
    meeting_id: manifest.meetingId,
    sha256: manifest.sha256,
    counts: JSON.stringify(manifest.counts),
  };
}

export function countRecords(content: ReleaseContent): ReleaseCounts {
  const counts = listCollections(content.release.format).map((name) => [name, content[name].length]);
  // Object.fromEntries forgets its keys; they are those of the collections.
  return Object.fromEntries(counts) as ReleaseCounts;
}

function toFormat({ id, format }: PublishedReleaseTable): ReleaseFormat {
  const known = RELEASE_FORMATS.find((one) => one === format);
  if (known !== undefined) return known;
  const message = `Release ${id} is of format ${format}, which this version of the program does not know.`;
  throw new DatabaseError('newer', message);
}

export function toReleaseInfo(row: PublishedReleaseTable): ReleaseInfo {
  return {
    id: row.id,
    title: { vi: row.title_vi, en: row.title_en },
    cutoff: row.cutoff,
    publishedAt: row.published_at,
    through: row.through,
    planId: row.plan_id,
    meetingId: row.meeting_id,
    format: toFormat(row),
  };
}

export function toManifest(row: PublishedReleaseTable): ReleaseManifest {
  // Written by `toManifestRow` from this very type.
  const counts = JSON.parse(row.counts) as ReleaseCounts;
  return { ...toReleaseInfo(row), board: row.board, sha256: row.sha256, counts };
}

/** Newest first. Here and not in SQL, because the engines sort text differently. */
export function byPublication(a: ReleaseManifest, b: ReleaseManifest): number {
  return Date.parse(b.publishedAt) - Date.parse(a.publishedAt) || (a.id < b.id ? 1 : -1);
}
