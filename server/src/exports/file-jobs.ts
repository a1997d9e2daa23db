import type { ExportFormat } from '@zones/core/exports/export-formats';
import type { Language } from '@zones/core/language/text';
import type { ReadyResponse } from '@zones/db/releases/responses';
import type { Card } from '../cards/card.ts';
import type { Factsheet } from '../factsheet/factsheet.ts';

/** A file of a release in one language. */
export interface ExportName {
  readonly release: string;
  readonly format: ExportFormat;
  readonly language: Language;
}

/** What the thread that makes files is asked for. */
export type FileJob =
  | ({ readonly kind: 'export' } & ExportName)
  | { readonly kind: 'factsheet'; readonly sheet: Factsheet; readonly createdAt: string }
  | { readonly kind: 'card'; readonly card: Card }
  /** Records a file that was made, so that it is made once. */
  | { readonly kind: 'keep'; readonly response: ReadyResponse };

/** How far a file of several parts has come. */
export interface FileStep {
  readonly done: number;
  readonly of: number;
}

/** What the thread says: any number of steps, then one of the others. */
export type FileMessage =
  | { readonly kind: 'step'; readonly step: FileStep }
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string };

export interface FileThreadSettings {
  readonly databaseUrl: string;
  /** Public address to print in files; null where the installation has none that stays the same. */
  readonly origin: string | null;
}
