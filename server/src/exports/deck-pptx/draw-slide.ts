import { formatDate } from '@zones/core/format/date';
import type { Language, Text } from '@zones/core/language/text';
import type { Deck, DeckSlide } from '@zones/core/meetings/deck';
import { el, xmlPart } from '../ooxml-charts/xml.ts';
import { drawBody, type PlacedChart } from './draw-body.ts';
import { COLOURS, paragraph, placeholder, placeholderText, textBox } from './drawing.ts';
import { fitSize } from './fit-text.ts';
import { NAMESPACES, notesPage, tree } from './masters.ts';
import { PLACES } from './slide-places.ts';

export interface DrawnSlide {
  readonly xml: string;
  readonly notes: string;
  readonly layout: 'cover' | 'finding';
  readonly charts: readonly PlacedChart[];
}

function drawTitle({ title, body }: DeckSlide, language: Language): string {
  const text = title[language];
  const cover = body.kind === 'cover';
  const size = cover
    ? 36
    : fitSize(text, [
        [95, 28],
        [130, 24],
        [175, 22],
        [240, 18],
      ]);
  return placeholder({
    id: 2,
    name: 'Title',
    type: cover ? 'ctrTitle' : 'title',
    index: null,
    box: null,
    body: placeholderText([paragraph(text, { language, size, bold: true, colour: COLOURS.ink })], cover ? 'b' : 't'),
  });
}

function drawSubtitle({ subtitle, body }: DeckSlide, language: Language): string {
  const text = subtitle[language];
  if (body.kind === 'cover') {
    const words = placeholderText([paragraph(text, { language, size: 20, colour: COLOURS.accent })], 't');
    return placeholder({ id: 3, name: 'Subtitle', type: 'subTitle', index: 1, box: null, body: words });
  }
  const size = fitSize(text, [
    [130, 14],
    [170, 12],
    [260, 10],
  ]);
  const paragraphs = [paragraph(text, { language, size, colour: COLOURS.soft })];
  return textBox({ id: 3, name: 'Subtitle', box: PLACES.subtitle, paragraphs });
}

/** In the frame of every slide with invented figures, in words. */
function drawWatermark(watermark: Text | null, language: Language): readonly string[] {
  if (watermark === null) return [];
  const paragraphs = [
    paragraph(watermark[language].toUpperCase(), {
      language,
      size: 12,
      colour: COLOURS.mark,
      bold: true,
      align: 'ctr',
    }),
  ];
  return [
    textBox({ id: 5, name: 'Watermark', box: PLACES.watermark, paragraphs, anchor: 'ctr', outline: COLOURS.mark }),
  ];
}

function drawFooter({ release }: Deck, language: Language): string {
  const day = formatDate(release.cutoff, language);
  const text = language === 'vi' ? `${release.id} · số liệu đến ${day}` : `${release.id} · data to ${day}`;
  const words = placeholderText([paragraph(text, { language, size: 11, colour: COLOURS.soft })], 'ctr');
  return placeholder({ id: 6, name: 'Footer', type: 'ftr', index: 11, box: null, body: words });
}

function drawNumber(language: Language, number: number): string {
  const tag = language === 'vi' ? 'vi-VN' : 'en-US';
  const field = el(
    'a:fld',
    { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' },
    el('a:rPr', { lang: tag, sz: 1100 }),
    el('a:t', {}, String(number)),
  );
  const words = placeholderText([el('a:p', {}, el('a:pPr', { algn: 'r' }), field)], 'ctr');
  return placeholder({ id: 7, name: 'Slide number', type: 'sldNum', index: 12, box: null, body: words });
}

function drawSource({ source }: DeckSlide, language: Language): string {
  const text = source[language];
  const size = fitSize(text, [
    [210, 11],
    [420, 9],
    [700, 8],
  ]);
  const paragraphs = [paragraph(text, { language, size, colour: COLOURS.soft })];
  return textBox({ id: 4, name: 'Source', box: PLACES.source, paragraphs, anchor: 'b' });
}

/** One slide and its notes. `number` counts from 1. */
export function drawSlide(deck: Deck, slide: DeckSlide, language: Language, number: number): DrawnSlide {
  const { shapes, charts } = drawBody(slide, language);
  const cover = slide.body.kind === 'cover';
  const frame = [
    drawTitle(slide, language),
    drawSubtitle(slide, language),
    ...shapes,
    drawSource(slide, language),
    ...drawWatermark(slide.watermark, language),
    ...(cover ? [] : [drawFooter(deck, language)]),
    drawNumber(language, number),
  ];
  const notes = slide.notes.map((note) => paragraph(note[language], { language, size: 11, before: 4 }));
  const none = paragraph('', { language, size: 11 });
  return {
    xml: xmlPart(
      el('p:sld', NAMESPACES, el('p:cSld', {}, tree(...frame)), el('p:clrMapOvr', {}, '<a:masterClrMapping/>')),
    ),
    notes: notesPage(notes.length === 0 ? [none] : notes),
    layout: cover ? 'cover' : 'finding',
    charts,
  };
}
