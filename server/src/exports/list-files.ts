import type { FilesAnswer, ReleaseFile } from '@zones/core/contract/exports';
import { EXPORT_FORMAT_NAMES, EXPORT_FORMATS, exportFileName } from '@zones/core/exports/export-formats';
import { LANGUAGES } from '@zones/core/language/text';
import type { KeptFile } from '@zones/db/releases/kept-files';
import type { PublishedRelease } from '../releases/published.ts';
import type { FileThread } from './file-thread.ts';
import { fileAddress, fileBuild } from './kept-under.ts';

export interface FileListing {
  readonly files: FileThread;
  readonly build: string;
  /** True when the public address is https. */
  readonly https: boolean;
  /** What is kept under some keys. */
  readonly listKept: (keys: readonly string[]) => Promise<readonly KeptFile[]>;
}

const listNames = () =>
  LANGUAGES.flatMap((language) => EXPORT_FORMAT_NAMES.map((format) => ({ format, language }) as const));

/** The files of a release at this moment: made and kept, under way, or not asked for yet. */
export async function listFiles({ head, manifest }: PublishedRelease, listing: FileListing): Promise<FilesAnswer> {
  const { files, listKept } = listing;
  const build = fileBuild(listing.build, files.settings);
  const named = listNames().map((one) => ({ ...one, key: fileAddress(manifest.id, one.format, one.language) }));
  const kept = new Map((await listKept(named.map(({ key }) => key))).map((file) => [file.key, file]));
  const rows = named.map(({ format, language, key }): ReleaseFile => {
    const { title, summary, contentType } = EXPORT_FORMATS[format];
    const about = { name: exportFileName(format, language), format, language, title, summary, contentType };
    const found = kept.get(key);
    const { sha256 } = found?.headers ?? {};
    if (found?.build === build && sha256 !== undefined) {
      return { ...about, state: 'made', step: null, bytes: found.bytes, sha256 };
    }
    const under = files.findState({ release: manifest.id, format, language });
    return { ...about, state: under?.state ?? 'not-made', step: under?.step ?? null, bytes: null, sha256: null };
  });
  return { release: head, rows };
}
