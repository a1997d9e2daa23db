import { encodeAddress } from '../../share/draw-code.ts';
import { el, val } from '../ooxml-charts/xml.ts';
import { place } from './drawing.ts';
import { PLACES } from './slide-places.ts';

const filled = (colour: string): string =>
  el('a:solidFill', {}, val('a:srgbClr', colour)) + el('a:ln', {}, '<a:noFill/>');

const point = (x: number, y: number): string => el('a:pt', { x, y });

/** A path that goes round each run of dark modules. One unit is one module. */
function drawModules(address: string): string {
  const { size, runs } = encodeAddress(address);
  const round = runs.map(({ x, y, length }) =>
    [
      el('a:moveTo', {}, point(x, y)),
      el('a:lnTo', {}, point(x + length, y)),
      el('a:lnTo', {}, point(x + length, y + 1)),
      el('a:lnTo', {}, point(x, y + 1)),
      '<a:close/>',
    ].join(''),
  );
  return el(
    'a:custGeom',
    {},
    '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>',
    el('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    el('a:pathLst', {}, el('a:path', { w: size, h: size }, ...round)),
  );
}

const shape = (id: number, name: string, geometry: string, colour: string): string =>
  el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, el('p:cNvPr', { id, name, descr: name }), '<p:cNvSpPr/>', el('p:nvPr', { userDrawn: 1 })),
    el('p:spPr', {}, place('a:xfrm', PLACES.code), geometry, filled(colour)),
  );

/**
 * The QR code of an address as shapes of a layout, black on white: every slide of the layout shows it, and it stays sharp
 * on any wall. Nothing without an address.
 */
export function drawAddress(address: string | null): readonly string[] {
  if (address === null) return [];
  const sheet = el('a:prstGeom', { prst: 'rect' }, '<a:avLst/>');
  return [shape(30, 'QR', sheet, 'FFFFFF'), shape(31, address, drawModules(address), '000000')];
}
