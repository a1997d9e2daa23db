import { type ExportFormat, exportFileName } from '@zones/core/exports/export-formats';
import type { Language } from '@zones/core/language/text';
import { toEtag } from '../responses/answers.ts';
import type { FileThreadSettings } from './file-jobs.ts';

/** Where a file of a release is found, and the key under which it is kept. */
export const fileAddress = (release: string, format: ExportFormat, language: Language): string =>
  `/api/v1/releases/${release}/files/${exportFileName(format, language)}`;

/** What decides the bytes of a file besides its release: the program, and the public address that it prints. */
export const fileBuild = (build: string, { origin }: FileThreadSettings): string =>
  origin === null ? build : toEtag(build, origin);
