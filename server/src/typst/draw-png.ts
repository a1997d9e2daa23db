import { Resvg } from '@resvg/resvg-js';
import { drawSvg } from './draw-pdf.ts';

/** One page as a picture of a width in dots. Only for the thread that makes files. */
export function drawPng(template: string, sheet: unknown, width: number): Uint8Array {
  const picture = new Resvg(drawSvg({ template, sheet }), { fitTo: { mode: 'width', value: width } });
  return new Uint8Array(picture.render().asPng());
}
