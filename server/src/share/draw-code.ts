import { encodeQR } from 'qr';

/** Modules of white that a reader needs around a code. */
const QUIET = 4;

/** One line of modules as runs: `M5 7h3v1h-3z`. */
function drawRow(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  const runs = starts.map((x) => {
    const end = row.indexOf(false, x);
    const length = (end === -1 ? row.length : end) - x;
    return `M${x} ${y}h${length}v1h-${length}z`;
  });
  return runs.join('');
}

const toXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A QR code of an address as SVG, black on white in every theme, so that any reader finds it. One unit is one module. */
export function drawCode(address: string): string {
  const modules = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET });
  const size = modules.length;
  const path = modules.map(drawRow).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 6}" height="${size * 6}" shape-rendering="crispEdges" role="img"><title>${toXml(address)}</title><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>\n`;
}
