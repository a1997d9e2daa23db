import type { Finding } from '@zones/core/quality/finding';
import type { DatabaseErrorCode } from '@zones/db/engines/database-error';
import type { ReleaseManifest } from '@zones/db/releases/manifest';
import type { PublicationOrder } from './publish-release.ts';

/** What the thread that publishes is given. */
export interface PublicationTask extends PublicationOrder {
  readonly databaseUrl: string;
  /** Public address without a slash at its end. */
  readonly origin: string;
  /** The same where the installation has one that stays the same. */
  readonly publicUrl: string | null;
  /** Pages name the public address; without one that stays the same they are left to the first reader. */
  readonly withPages: boolean;
}

/** What it answers: published, refused by the rules, or refused by the database. */
export type PublicationAnswer =
  | { readonly kind: 'published'; readonly manifest: ReleaseManifest; readonly prepared: number }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | { readonly kind: 'database'; readonly code: DatabaseErrorCode; readonly message: string };
