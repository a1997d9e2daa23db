import { FileRefusal } from './file-refusal.ts';
import { listPackageEntries, type PackageEntry } from './package-entries.ts';

const MB = 1024 * 1024;

/** Measured on hostile files: a bomb of 1.5 MB took 4.9 GB in a parser that trusted it. */
export const PACKAGE_LIMITS = {
  fileBytes: 20 * MB,
  entries: 2000,
  entryBytes: 60 * MB,
  totalBytes: 80 * MB,
  ratio: 150,
  /** Below this a high ratio is a few blank rows, not a bomb. */
  ratioFromBytes: 64 * 1024,
} as const;

const inMb = (bytes: number): number => Math.ceil(bytes / MB);

const isUnsafe = (name: string): boolean =>
  name.startsWith('/') || /[\\\0:]/.test(name) || name.split('/').includes('..');

const isMacro = (name: string): boolean => /(^|\/)vbaproject\.bin$/i.test(name) || /^xl\/macrosheets\//i.test(name);

function checkEntry(entry: PackageEntry): void {
  const { name, bytes, packedBytes } = entry;
  if (isUnsafe(name)) throw new FileRefusal('workbook.unsafe-path', { entry: name.slice(0, 80) });
  if (isMacro(name)) throw new FileRefusal('workbook.macros');
  if (bytes > PACKAGE_LIMITS.entryBytes)
    throw new FileRefusal('workbook.entry-too-large', { entry: name, limitMb: inMb(PACKAGE_LIMITS.entryBytes) });
  const ratio = Math.round(bytes / Math.max(packedBytes, 1));
  if (bytes > PACKAGE_LIMITS.ratioFromBytes && ratio > PACKAGE_LIMITS.ratio)
    throw new FileRefusal('workbook.ratio', { entry: name, ratio, limit: PACKAGE_LIMITS.ratio });
}

const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_MARK = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** What can be told from a file's weight and first bytes. Excel wraps a file with a password the way old .xls files are. */
function checkFile(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE_MARK)) throw new FileRefusal('workbook.encrypted');
  if (!startsWith(bytes, ZIP_MARK)) throw new FileRefusal('workbook.unknown-kind');
}

/** Refuses a file by its weight alone, before it is looked into. */
export function checkFileSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileRefusal('workbook.empty-file');
  if (bytes.length > PACKAGE_LIMITS.fileBytes)
    throw new FileRefusal('workbook.too-large', {
      sizeMb: inMb(bytes.length),
      limitMb: inMb(PACKAGE_LIMITS.fileBytes),
    });
}

/**
 * Looks at the table of contents of a workbook before anything is unpacked, and throws a `FileRefusal` when it is not an
 * ordinary .xlsx: damaged, ZIP64, encrypted, with macros, with paths that lead out, or larger unpacked than any workbook.
 */
export function checkPackage(bytes: Uint8Array): void {
  checkFileSize(bytes);
  checkFile(bytes);
  const entries = listPackageEntries(bytes, PACKAGE_LIMITS.entries);
  for (const entry of entries) checkEntry(entry);
  if (entries.reduce((total, entry) => total + entry.bytes, 0) > PACKAGE_LIMITS.totalBytes)
    throw new FileRefusal('workbook.expands-too-far', { limitMb: inMb(PACKAGE_LIMITS.totalBytes) });
  const names = new Set(entries.map((entry) => entry.name));
  if (names.size !== entries.length) throw new FileRefusal('workbook.damaged');
  if (!names.has('[Content_Types].xml') || !names.has('xl/workbook.xml'))
    throw new FileRefusal('workbook.unknown-kind');
}
