import { CANVASES } from '../layout/canvas.ts';
import { measureText, wrapText } from '../layout/measure-text.ts';
import type { ComposedSvg } from './draw-png.ts';
import { embedFonts } from './embed-fonts.ts';
import { freezeStyles } from './freeze-styles.ts';

const SVG = 'http://www.w3.org/2000/svg';
const PAD = 24;
const TEXT = {
  title: { size: 18, line: 25, className: 'chart-export-title' },
  subtitle: { size: 13, line: 19, className: 'chart-export-note' },
  source: { size: 12, line: 18, className: 'chart-export-note' },
} as const;

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A sheet that grows downwards. */
class Sheet {
  readonly root = make('svg', { xmlns: SVG });
  readonly width = CANVASES.wide.width + 2 * PAD;
  height = PAD;

  write(text: string, style: (typeof TEXT)[keyof typeof TEXT]): void {
    const weight = style === TEXT.title ? 'semibold' : undefined;
    for (const line of wrapText(text, this.width - 2 * PAD, style.size, weight)) {
      const element = make('text', { x: PAD, y: this.height + style.size, class: style.className });
      element.setAttribute('font-size', String(style.size));
      element.textContent = line;
      this.root.append(element);
      this.height += style.line;
    }
  }

  place(drawing: SVGElement, at: { readonly x: number; readonly width: number; readonly height: number }): void {
    for (const [key, value] of Object.entries({ ...at, y: this.height })) drawing.setAttribute(key, String(value));
    this.root.append(drawing);
  }

  skip(distance: number): void {
    this.height += distance;
  }
}

/** Notation in the same ink: each key with its words, wrapped like the page's. */
function writeLegend(sheet: Sheet, figure: HTMLElement): void {
  let x = PAD;
  for (const entry of figure.querySelectorAll('.chart-legend li')) {
    const key = entry.querySelector('svg')?.cloneNode(true);
    const words = entry.textContent ?? '';
    const width = 24 + 6 + measureText(words, TEXT.subtitle.size) + 18;
    if (x > PAD && x + width > sheet.width - PAD) {
      x = PAD;
      sheet.skip(20);
    }
    if (key instanceof SVGElement) sheet.place(key, { x, width: 24, height: 14 });
    const text = make('text', { x: x + 30, y: sheet.height + 11.5, class: TEXT.subtitle.className });
    text.setAttribute('font-size', String(TEXT.subtitle.size));
    text.textContent = words;
    sheet.root.append(text);
    x += width;
  }
  if (figure.querySelector('.chart-legend li')) sheet.skip(26);
}

function compose(figure: HTMLElement, words: Readonly<Record<keyof typeof TEXT, string>>): Sheet {
  const drawing = figure.querySelector('svg.chart-wide')?.cloneNode(true);
  if (!(drawing instanceof SVGSVGElement)) throw new Error('The chart has no drawing');
  const sheet = new Sheet();
  sheet.write(words.title, TEXT.title);
  sheet.write(words.subtitle, TEXT.subtitle);
  sheet.skip(8);
  writeLegend(sheet, figure);
  const height = Number(drawing.getAttribute('height'));
  sheet.place(drawing, { x: PAD, width: CANVASES.wide.width, height });
  sheet.skip(height + 12);
  sheet.write(words.source, TEXT.source);
  sheet.skip(PAD - 6);
  return sheet;
}

/**
 * The wide drawing as a picture of its own, whatever the page shows: title, notation and source line burnt in, light
 * colours, styles and fonts inside.
 */
export async function composeSvg(
  figure: HTMLElement,
  words: Readonly<Record<keyof typeof TEXT, string>>,
): Promise<ComposedSvg> {
  const sheet = compose(figure, words);
  const { root, width, height } = sheet;
  for (const [key, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` })) {
    root.setAttribute(key, String(value));
  }
  root.prepend(make('rect', { class: 'chart-paper', width, height }));
  const title = make('title', {});
  title.textContent = words.title;
  root.prepend(title);
  const stage = document.createElement('div');
  stage.className = 'chart-export';
  stage.append(root);
  document.body.append(stage);
  freezeStyles(root);
  stage.remove();
  const fonts = make('style', {});
  fonts.textContent = await embedFonts();
  root.prepend(fonts);
  return { text: new XMLSerializer().serializeToString(root), width, height };
}
