import { el, val, xmlPart } from '../ooxml-charts/xml.ts';
import { COLOURS, FONT } from './drawing.ts';

const A = { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' };

const colour = (name: string, rgb: string): string => el(`a:${name}`, {}, val('a:srgbClr', rgb));

const SCHEME = [
  ['dk1', COLOURS.ink],
  ['lt1', COLOURS.white],
  ['dk2', COLOURS.accent],
  ['lt2', COLOURS.head],
  ['accent1', COLOURS.ink],
  ['accent2', '0072B2'],
  ['accent3', 'D55E00'],
  ['accent4', 'B4BEC4'],
  ['accent5', COLOURS.accent],
  ['accent6', COLOURS.soft],
  ['hlink', '0072B2'],
  ['folHlink', COLOURS.soft],
] as const;

const font = (name: string): string =>
  el(`a:${name}`, {}, el('a:latin', { typeface: FONT }), el('a:ea', { typeface: '' }), el('a:cs', { typeface: '' }));

const PLACEHOLDER_FILL = el('a:solidFill', {}, val('a:schemeClr', 'phClr'));
const three = (one: string): string => one.repeat(3);

/** Colours and font of the deck, for whoever edits it. */
export const THEME = xmlPart(
  el(
    'a:theme',
    { ...A, name: 'Zone Progress' },
    el(
      'a:themeElements',
      {},
      el('a:clrScheme', { name: 'Zone Progress' }, ...SCHEME.map(([name, rgb]) => colour(name, rgb))),
      el('a:fontScheme', { name: 'Zone Progress' }, font('majorFont'), font('minorFont')),
      el(
        'a:fmtScheme',
        { name: 'Zone Progress' },
        el('a:fillStyleLst', {}, three(PLACEHOLDER_FILL)),
        el('a:lnStyleLst', {}, three(el('a:ln', { w: 9525 }, PLACEHOLDER_FILL))),
        el('a:effectStyleLst', {}, three(el('a:effectStyle', {}, '<a:effectLst/>'))),
        el('a:bgFillStyleLst', {}, three(PLACEHOLDER_FILL)),
      ),
    ),
  ),
);
