import type { Language } from '@zones/core/language/text';
import { el, val, xmlText } from '../ooxml-charts/xml.ts';

/** A font with every Vietnamese letter that stands on any Windows, Mac and LibreOffice. */
export const FONT = 'Arial';

export const COLOURS = {
  ink: '22303A',
  soft: '55636C',
  line: 'C9D2D6',
  head: 'E8EEEF',
  accent: '0B5C66',
  mark: 'B3470F',
  white: 'FFFFFF',
} as const;

type Colour = (typeof COLOURS)[keyof typeof COLOURS];

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };

/** English Metric Units of an inch: the unit of every place on a slide. */
const EMU = 914_400;
export const emu = (inches: number): number => Math.round(inches * EMU);

/** Inches from the left and top edge. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface RunStyle {
  readonly language: Language;
  /** Points; null takes the placeholder's own. */
  readonly size: number | null;
  readonly colour?: Colour;
  readonly bold?: boolean;
}

export const fillOf = (colour: Colour): string => el('a:solidFill', {}, val('a:srgbClr', colour));

/** The theme's font, so that changing the theme changes every text. */
const THEME_FONT = el('a:latin', { typeface: '+mn-lt' });

const runProperties = (tag: string, { language, size, colour, bold }: RunStyle): string =>
  el(
    tag,
    {
      lang: LANGUAGE_TAGS[language],
      sz: size === null ? null : size * 100,
      b: bold === undefined ? null : bold ? 1 : 0,
    },
    ...(colour === undefined ? [] : [fillOf(colour)]),
    THEME_FONT,
  );

/** Text in one style, with its language for spelling and speech. */
export const run = (text: string, style: RunStyle): string =>
  text === '' ? '' : el('a:r', {}, runProperties('a:rPr', style), el('a:t', {}, xmlText(text)));

export interface ParagraphStyle extends RunStyle {
  readonly align?: 'l' | 'r' | 'ctr';
  readonly bullet?: boolean;
  /** Points. */
  readonly before?: number;
}

/** One paragraph of one style. */
export function paragraph(text: string, style: ParagraphStyle): string {
  const { align, bullet, before, size } = style;
  const indent = bullet === true ? { marL: 285_750, indent: -285_750 } : {};
  const properties = el(
    'a:pPr',
    { ...indent, algn: align ?? null },
    ...(before === undefined ? [] : [el('a:spcBef', {}, val('a:spcPts', before * 100))]),
    ...(bullet === true ? [el('a:buFont', { typeface: FONT }), el('a:buChar', { char: '•' })] : ['<a:buNone/>']),
  );
  const end = size === null ? '' : runProperties('a:endParaRPr', style);
  return el('a:p', {}, properties, run(text, style), end);
}

export const place = (tag: 'a:xfrm' | 'p:xfrm', { x, y, w, h }: Box): string =>
  el(tag, {}, el('a:off', { x: emu(x), y: emu(y) }), el('a:ext', { cx: emu(w), cy: emu(h) }));

interface TextBox {
  readonly id: number;
  readonly name: string;
  readonly box: Box;
  readonly paragraphs: readonly string[];
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly outline?: Colour;
  readonly fill?: string;
}

/** A box of text at a place. */
export function textBox({ id, name, box, paragraphs, anchor, outline, fill }: TextBox): string {
  const border = outline === undefined ? '' : el('a:ln', { w: 15_875 }, fillOf(outline));
  return el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, el('p:cNvPr', { id, name }), el('p:cNvSpPr', { txBox: 1 }), '<p:nvPr/>'),
    el(
      'p:spPr',
      {},
      place('a:xfrm', box),
      el('a:prstGeom', { prst: 'rect' }, '<a:avLst/>'),
      fill ?? '<a:noFill/>',
      border,
    ),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: anchor ?? 't' }, '<a:normAutofit/>'),
      '<a:lstStyle/>',
      ...(paragraphs.length === 0 ? ['<a:p/>'] : paragraphs),
    ),
  );
}

interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'sldNum' | 'ftr' | 'sldImg';
  readonly index: number | null;
  /** Null stands where the layout has it. */
  readonly box: Box | null;
  readonly body: string;
}

/** A real placeholder: programs and screen readers take the slide's title from it. */
export function placeholder({ id, name, type, index, box, body }: Placeholder): string {
  const kind = el('p:ph', { type, sz: type === 'sldNum' || type === 'ftr' ? 'quarter' : null, idx: index });
  const geometry = box === null ? '' : place('a:xfrm', box) + el('a:prstGeom', { prst: 'rect' }, '<a:avLst/>');
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: 1 })),
      el('p:nvPr', {}, kind),
    ),
    el('p:spPr', {}, geometry),
    body,
  );
}

/** The text of a placeholder. */
export const placeholderText = (paragraphs: readonly string[], anchor: 't' | 'ctr' | 'b' | null = null): string =>
  el('p:txBody', {}, el('a:bodyPr', { lIns: 0, rIns: 0, anchor }, '<a:normAutofit/>'), '<a:lstStyle/>', ...paragraphs);
