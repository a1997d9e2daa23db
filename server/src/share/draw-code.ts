import { encodeQR } from 'qr';

/** Modules of white that a reader needs around a code. */
const QUIET = 4;

/** Dark modules next to each other, from the left. */
interface Run {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

interface Code {
  /** Modules of a side, its quiet border counted. */
  readonly size: number;
  readonly runs: readonly Run[];
}

function listRuns(row: readonly boolean[], y: number): readonly Run[] {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return starts.map((x) => {
    const end = row.indexOf(false, x);
    return { x, y, length: (end === -1 ? row.length : end) - x };
  });
}

/** The QR code of an address, for whatever draws it. */
export function encodeAddress(address: string): Code {
  const modules = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET });
  return { size: modules.length, runs: modules.flatMap(listRuns) };
}

const toXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A QR code of an address as SVG, black on white in every theme, so that any reader finds it. One unit is one module. */
export function drawCode(address: string): string {
  const { size, runs } = encodeAddress(address);
  const path = runs.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 6}" height="${size * 6}" shape-rendering="crispEdges" role="img"><title>${toXml(address)}</title><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>\n`;
}
