import type { Encoding } from './ready.ts';

/** What a header accepts, as browsers write it; few forms exist, so each is read once. */
const KNOWN = new Map<string, Encoding>([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate, br', 'br'],
]);
const KNOWN_LIMIT = 64;

const accepts = (header: string, name: string): boolean =>
  header.split(',').some((part) => {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const refused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    return coding === name && !refused;
  });

/** The best encoding that the caller takes: Brotli, then gzip, then none. */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity';
  const known = KNOWN.get(header);
  if (known !== undefined) return known;
  const encoding = accepts(header, 'br') ? 'br' : accepts(header, 'gzip') ? 'gzip' : 'identity';
  if (KNOWN.size < KNOWN_LIMIT) KNOWN.set(header, encoding);
  return encoding;
}
