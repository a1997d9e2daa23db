import type { ReleaseContent } from '@zones/core/boards/board-content';
import type { ReleaseFigures } from '@zones/core/exports/release-figures';
import type { Language } from '@zones/core/language/text';
import type { ReleaseManifest } from '@zones/db/releases/manifest';
import type { FileStep } from './file-jobs.ts';

/** What every file is written from: one release in one language. Nothing else may decide its bytes. */
export interface ExportInput {
  readonly content: ReleaseContent;
  readonly manifest: ReleaseManifest;
  readonly figures: ReleaseFigures;
  readonly language: Language;
  /** Public address to print; null where there is none that stays the same. */
  readonly origin: string | null;
  readonly onStep: (step: FileStep) => void;
}

/** Writes a file. The same input gives the same bytes. */
export type WriteExport = (input: ExportInput) => Promise<Uint8Array>;
