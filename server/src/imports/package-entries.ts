import { FileRefusal } from './file-refusal.ts';

/** One part of a ZIP package as its table of contents states it. */
export interface PackageEntry {
  readonly name: string;
  readonly bytes: number;
  readonly packedBytes: number;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;

const damaged = (): FileRefusal => new FileRefusal('workbook.damaged');

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function readEnd(view: DataView): { count: number; start: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const hasLocator = end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR;
  if (hasLocator || count === 0xffff || start === 0xffffffff) throw new FileRefusal('workbook.zip64');
  return { count, start };
}

/** Sizes that do not fit each other are a lie told to a parser that trusts them. */
function checkSizes(method: number, bytes: number, packedBytes: number): void {
  if (method !== 0 && method !== 8) throw damaged();
  if (method === 0 && bytes !== packedBytes) throw damaged();
  if ((bytes === 0 && packedBytes > 2) || (packedBytes === 0 && bytes > 0)) throw damaged();
}

function checkLocalHeader(view: DataView, at: number, packedBytes: number): void {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL_HEADER) throw damaged();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packedBytes > view.byteLength) throw damaged();
}

function readEntry(view: DataView, at: number): { entry: PackageEntry; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged();
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw new FileRefusal('workbook.encrypted');
  const packedBytes = view.getUint32(at + 20, true);
  const bytes = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if ([packedBytes, bytes, local].includes(0xffffffff)) throw new FileRefusal('workbook.zip64');
  checkSizes(view.getUint16(at + 10, true), bytes, packedBytes);
  checkLocalHeader(view, local, packedBytes);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  if (nameEnd > view.byteLength) throw damaged();
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46));
  return {
    entry: { name, bytes, packedBytes },
    next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

/** The parts of a ZIP package, read from its central directory without unpacking anything. Throws a `FileRefusal`. */
export function listPackageEntries(bytes: Uint8Array, limit: number): readonly PackageEntry[] {
  if (bytes.length < END_LENGTH) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = readEnd(view);
  if (count > limit) throw new FileRefusal('workbook.too-many-entries', { count, limit });
  const entries: PackageEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(view, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}
