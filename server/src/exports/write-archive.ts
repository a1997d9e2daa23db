import { createHash } from 'node:crypto';
import { EXPORT_FORMAT_NAMES, exportFileName } from '@zones/core/exports/export-formats';
import { canonicalJson } from '@zones/core/releases/canonical-json';
import type { ExportInput, WriteExport } from './export-input.ts';
import { packFiles } from './pack-files.ts';

const encoder = new TextEncoder();
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What the archive says of itself: the release's manifest, and the name, size and hash of every file in it. */
function describe({ manifest }: ExportInput, files: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const listed = files.map(([name, bytes]) => ({ name, bytes: bytes.byteLength, sha256: hashOf(bytes) }));
  return encoder.encode(`${JSON.stringify({ release: manifest, files: listed }, null, 2)}\n`);
}

/** Every file of a release in one language, its figures as canonical JSON, the manifest and a list for `sha256sum -c`. */
export async function writeArchive(
  input: ExportInput,
  writers: Readonly<Record<string, WriteExport>>,
): Promise<Uint8Array> {
  const formats = EXPORT_FORMAT_NAMES.filter((format) => writers[format] !== undefined);
  const files: [string, Uint8Array][] = [];
  for (const [index, format] of formats.entries()) {
    input.onStep({ done: index, of: formats.length });
    const bytes = await writers[format]?.(input);
    if (bytes !== undefined) files.push([exportFileName(format, input.language), bytes]);
  }
  files.push(['figures.json', encoder.encode(canonicalJson(input.content))]);
  files.push(['manifest.json', describe(input, files)]);
  const sums = files.map(([name, bytes]) => `${hashOf(bytes)}  ${name}\n`).join('');
  return packFiles([...files, ['SHA256SUMS', encoder.encode(sums)]], input.manifest.publishedAt);
}
