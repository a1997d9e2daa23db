import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a ZIP package, with the sizes it claims to have. */
export interface Part {
  readonly name: string;
  readonly data: Uint8Array;
  /** Claimed in the directory instead of the truth. */
  readonly claimedBytes?: number;
  readonly encrypted?: boolean;
}

const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;

interface PackedPart {
  readonly part: Part;
  readonly name: Buffer;
  readonly packed: Buffer;
}

function localHeader({ part, name, packed }: PackedPart): Buffer {
  const header = Buffer.alloc(LOCAL_LENGTH);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(part.encrypted ? 1 : 0, 6);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(crc32(part.data), 14);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(part.claimedBytes ?? part.data.length, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, packed]);
}

function centralHeader({ part, name, packed }: PackedPart, offset: number): Buffer {
  const header = Buffer.alloc(CENTRAL_LENGTH);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(part.encrypted ? 1 : 0, 8);
  header.writeUInt16LE(8, 10);
  header.writeUInt32LE(crc32(part.data), 16);
  header.writeUInt32LE(packed.length, 20);
  header.writeUInt32LE(part.claimedBytes ?? part.data.length, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

function endOfDirectory(count: number, length: number, start: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(start, 16);
  return end;
}

/** A ZIP package written byte by byte, so that it can lie. */
export function writePackage(parts: readonly Part[]): Uint8Array {
  const packed = parts.map(
    (part): PackedPart => ({
      part,
      name: Buffer.from(part.name),
      packed: deflateRawSync(part.data),
    }),
  );
  const locals = packed.map(localHeader);
  let offset = 0;
  const centrals = packed.map((each, index) => {
    const central = centralHeader(each, offset);
    offset += locals[index]?.length ?? 0;
    return central;
  });
  const directory = Buffer.concat(centrals);
  const end = endOfDirectory(parts.length, directory.length, offset);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

const text = (name: string, content: string): Part => ({ name, data: Buffer.from(content) });

/** The two parts without which nothing is taken for a workbook. */
export const WORKBOOK_PARTS: readonly Part[] = [
  text('[Content_Types].xml', '<Types/>'),
  text('xl/workbook.xml', '<workbook/>'),
];

/** The record that says: the true sizes stand in ZIP64 fields. */
export function withZip64Locator(bytes: Uint8Array): Uint8Array {
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  const end = bytes.length - 22;
  return new Uint8Array(Buffer.concat([bytes.subarray(0, end), locator, bytes.subarray(end)]));
}
