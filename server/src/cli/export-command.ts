import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  EXPORT_FORMAT_NAMES,
  type ExportFormat,
  exportFileName,
  isExportFormat,
  isLanguage,
} from '@zones/core/exports/export-formats';
import { LANGUAGES, type Language } from '@zones/core/language/text';
import { findManifest } from '@zones/db/releases/read-release';
import { FileThread } from '../exports/file-thread.ts';
import { parseSettings } from '../settings/settings.ts';
import { type Call, type Command, formatHelp } from './command.ts';
import { type Output, Refused, UsageError } from './outcome.ts';
import { withReader } from './with-database.ts';

function chooseLanguages(call: Call): readonly Language[] {
  const asked = call.text('lang');
  if (asked === undefined) return LANGUAGES;
  if (isLanguage(asked)) return [asked];
  throw new UsageError(`--lang is “${asked}”: expected ${LANGUAGES.join(' or ')}.`, formatHelp(exportCommand));
}

function chooseFormats(call: Call): readonly ExportFormat[] {
  const asked = call.text('format');
  if (asked === undefined) return EXPORT_FORMAT_NAMES;
  if (isExportFormat(asked)) return [asked];
  throw new UsageError(
    `--format is “${asked}”: expected one of ${EXPORT_FORMAT_NAMES.join(', ')}.`,
    formatHelp(exportCommand),
  );
}

async function refuseUnknown(release: string): Promise<void> {
  const manifest = await withReader((reader) => findManifest(reader, release));
  if (manifest === undefined) throw new Refused(`There is no release “${release}”.`);
}

async function write(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(path, bytes);
  } catch {
    throw new Refused(`${path} cannot be written.`);
  }
  return path;
}

async function exportAll(call: Call, output: Output): Promise<void> {
  const [languages, formats] = [chooseLanguages(call), chooseFormats(call)];
  const [release, folder] = [call.text('release') ?? '', call.text('out') ?? ''];
  await refuseUnknown(release);
  const { databaseUrl, publicUrl } = parseSettings(process.env);
  const files = new FileThread({ databaseUrl, origin: publicUrl });
  try {
    for (const language of languages) {
      for (const format of formats) {
        const bytes = await files.make({ kind: 'export', release, format, language });
        const path = await write(folder, `${release}-${exportFileName(format, language)}`, bytes);
        output.say(`Wrote ${path} (${bytes.byteLength} bytes).`);
      }
    }
  } finally {
    await files.close();
  }
}

export const exportCommand: Command = {
  name: 'export',
  names: [],
  summary: 'Writes the files of a release: report, slides, annexes. Files of the same name are replaced.',
  options: {
    release: { type: 'string', value: 'ID', required: true, help: 'Id of the release.' },
    lang: { type: 'string', value: 'L', help: 'vi or en; both without it.' },
    format: { type: 'string', value: 'F', help: `One of ${EXPORT_FORMAT_NAMES.join(', ')}; all without it.` },
    out: { type: 'string', value: 'DIR', required: true, help: 'Folder for the files; made when it is not there.' },
  },
  async run(call, output) {
    await exportAll(call, output);
    return 0;
  },
};
