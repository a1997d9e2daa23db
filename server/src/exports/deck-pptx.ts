import { issuerOf } from '@zones/core/boards/issuer';
import type { Language } from '@zones/core/language/text';
import type { Deck } from '@zones/core/meetings/deck';
import type { PlacedChart } from './deck-pptx/draw-body.ts';
import { type DrawnSlide, drawSlide } from './deck-pptx/draw-slide.ts';
import { FONT } from './deck-pptx/drawing.ts';
import { drawLayouts, MASTER, NAMESPACES, NOTES_MASTER, NOTES_SIZE } from './deck-pptx/masters.ts';
import { PackageParts, type Relation } from './deck-pptx/package-parts.ts';
import { THEME } from './deck-pptx/theme.ts';
import { drawChartPart } from './ooxml-charts/chart-part.ts';
import { writeChartWorkbook } from './ooxml-charts/chart-workbook.ts';
import { el, xmlPart, xmlText } from './ooxml-charts/xml.ts';
import { packFiles } from './pack-files.ts';

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml.';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

async function addChart(parts: PackageParts, placed: PlacedChart, number: number, instant: string): Promise<void> {
  const { chart, points } = placed;
  const text = { points, font: FONT, legend: false };
  const workbook = `../embeddings/chart${number}.xlsx`;
  parts.add(`ppt/charts/chart${number}.xml`, CHART, drawChartPart(chart, text), [
    { kind: 'package', target: workbook },
  ]);
  parts.add(`ppt/embeddings/chart${number}.xlsx`, null, await writeChartWorkbook(chart, instant));
}

/** Charts are numbered through the deck; a slide's come after those of the slides before it. */
async function addSlides(parts: PackageParts, slides: readonly DrawnSlide[], instant: string): Promise<void> {
  let charts = 0;
  for (const [index, slide] of slides.entries()) {
    const number = index + 1;
    const own: Relation[] = [];
    for (const placed of slide.charts) {
      charts += 1;
      await addChart(parts, placed, charts, instant);
      own.push({ kind: 'chart', target: `../charts/chart${charts}.xml` });
    }
    parts.add(`ppt/slides/slide${number}.xml`, `${PRESENTATION}slide+xml`, slide.xml, [
      { kind: 'slideLayout', target: `../slideLayouts/slideLayout${slide.layout === 'cover' ? 1 : 2}.xml` },
      { kind: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
      ...own,
    ]);
    parts.add(`ppt/notesSlides/notesSlide${number}.xml`, `${PRESENTATION}notesSlide+xml`, slide.notes, [
      { kind: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { kind: 'slide', target: `../slides/slide${number}.xml` },
    ]);
  }
}

function addFrame(parts: PackageParts, address: string | null): void {
  const layouts = drawLayouts(address);
  parts.add('ppt/slideMasters/slideMaster1.xml', `${PRESENTATION}slideMaster+xml`, MASTER, [
    ...layouts.map((_, index) => ({ kind: 'slideLayout', target: `../slideLayouts/slideLayout${index + 1}.xml` })),
    { kind: 'theme', target: '../theme/theme1.xml' },
  ]);
  for (const [index, xml] of layouts.entries()) {
    parts.add(`ppt/slideLayouts/slideLayout${index + 1}.xml`, `${PRESENTATION}slideLayout+xml`, xml, [
      { kind: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
    ]);
  }
  parts.add('ppt/theme/theme1.xml', THEME_TYPE, THEME);
  parts.add('ppt/notesMasters/notesMaster1.xml', `${PRESENTATION}notesMaster+xml`, NOTES_MASTER, [
    { kind: 'theme', target: '../theme/theme2.xml' },
  ]);
  parts.add('ppt/theme/theme2.xml', THEME_TYPE, THEME);
}

function addPresentation(parts: PackageParts, count: number): void {
  const slides = Array.from({ length: count }, (_, index) => index + 1);
  const xml = el(
    'p:presentation',
    { ...NAMESPACES, saveSubsetFonts: 1 },
    el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
    el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': 'rId2' })),
    el('p:sldIdLst', {}, ...slides.map((number) => el('p:sldId', { id: 255 + number, 'r:id': `rId${number + 3}` }))),
    el('p:sldSz', { cx: 12_192_000, cy: 6_858_000 }),
    el('p:notesSz', NOTES_SIZE),
  );
  parts.add('ppt/presentation.xml', `${PRESENTATION}presentation.main+xml`, xmlPart(xml), [
    { kind: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { kind: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { kind: 'theme', target: 'theme/theme1.xml' },
    ...slides.map((number) => ({ kind: 'slide', target: `slides/slide${number}.xml` })),
  ]);
}

function addProperties(parts: PackageParts, { board, release }: Deck, language: Language): void {
  const when = (name: string): string => el(name, { 'xsi:type': 'dcterms:W3CDTF' }, xmlText(release.publishedAt));
  const core = el(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    el('dc:title', {}, xmlText(release.title[language])),
    el('dc:subject', {}, xmlText(release.id)),
    el('dc:creator', {}, xmlText(issuerOf(board)[language])),
    el('dc:language', {}, language === 'vi' ? 'vi-VN' : 'en-US'),
    when('dcterms:created'),
    when('dcterms:modified'),
  );
  parts.add('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', xmlPart(core));
  parts.relate('', [
    { kind: 'officeDocument', target: 'ppt/presentation.xml' },
    { kind: 'core-properties', target: 'docProps/core.xml' },
  ]);
}

interface DeckOptions {
  readonly language: Language;
  /** Public address without a slash at its end; null where there is none that stays the same, and then no code leads to it. */
  readonly origin: string | null;
}

/** A deck in one language as .pptx bytes with native charts and notes. The same deck is the same bytes. */
export async function writeDeck(deck: Deck, { language, origin }: DeckOptions): Promise<Uint8Array> {
  const slides = deck.slides.map((slide, index) => drawSlide(deck, slide, language, index + 1));
  const parts = new PackageParts();
  addProperties(parts, deck, language);
  addPresentation(parts, slides.length);
  addFrame(parts, origin === null ? null : `${origin}/releases/${deck.release.id}`);
  await addSlides(parts, slides, deck.release.publishedAt);
  return packFiles(parts.toFiles(), deck.release.publishedAt);
}
