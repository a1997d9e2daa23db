import type { Encoding } from './ready.ts';

/** What a header accepts, as browsers write it; few forms exist, so each is read once. */
const KNOWN = new Map<string, Encoding>([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate, br', 'br'],
]);
const KNOWN_LIMIT = 64;

/** How much a header wants each coding, from 0 (refused) to 1; `*` stands for those that it does not name. */
function readWeights(header: string): ReadonlyMap<string, number> {
  const weights = header.split(',').map((part): [string, number] => {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    const read = weight === undefined ? 1 : Number(weight);
    return [coding, read >= 0 && read <= 1 ? read : 0];
  });
  return new Map(weights);
}

function chooseEncoding(header: string): Encoding {
  const weights = readWeights(header);
  const of = (coding: string): number => weights.get(coding) ?? weights.get('*') ?? 0;
  const [br, gzip] = [of('br'), of('gzip')];
  // Plain bytes are always acceptable, yet asked for only by a caller who wants them more than any other.
  const plain = weights.get('identity') ?? 0;
  if (Math.max(br, gzip) === 0 || plain > Math.max(br, gzip)) return 'identity';
  return br >= gzip ? 'br' : 'gzip';
}

/** The encoding that the caller prefers; of equal ones Brotli, then gzip, then none. */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity';
  const known = KNOWN.get(header);
  if (known !== undefined) return known;
  const encoding = chooseEncoding(header);
  if (KNOWN.size < KNOWN_LIMIT) KNOWN.set(header, encoding);
  return encoding;
}
