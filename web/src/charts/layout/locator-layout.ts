import type { LocatorPlace, ZoneLocatorSpec } from '@zones/core/charts/land-chart-spec';
import { formatPrinted } from '@zones/core/format/printed';
import type { Language } from '@zones/core/language/text';
import { scaleLinear } from 'd3-scale';
import { type Canvas, watermarkHeight } from './canvas.ts';
import { evidenceOf, type Label, labelWidth, WIDER_FONT } from './label.ts';
import { measureText } from './measure-text.ts';

export interface LocatorRow {
  readonly place: LocatorPlace;
  readonly y: number;
  /** Where each stated distance ends, the shortest first. */
  readonly stops: readonly number[];
}

export interface LocatorLayout {
  readonly canvas: Canvas;
  readonly height: number;
  /** Where the zone stands: distance 0. */
  readonly start: number;
  readonly reach: { readonly top: number; readonly bottom: number };
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly rows: readonly LocatorRow[];
  readonly labels: readonly Label[];
}

const ROW = { narrow: 42, wide: 30 } as const;
const GUTTER = 8;
const NARROW_START = 6;

interface Frame {
  readonly spec: ZoneLocatorSpec;
  readonly language: Language;
  readonly canvas: Canvas;
}

const textOf = ({ distances }: LocatorPlace, language: Language): readonly string[] =>
  distances.map(({ reading }) => formatPrinted(reading, 'km', language));

/** Every figure of a place after its last stop, each leading to its own proof. */
function figureLabels({ language, canvas }: Frame, { place, y, stops }: LocatorRow): readonly Label[] {
  let x = (stops.at(-1) ?? 0) + GUTTER + 3;
  return place.distances.map(({ reading }, index): Label => {
    const text = textOf(place, language)[index] ?? '';
    const label = { lines: [text], tone: 'strong', small: false } as const;
    const at = x;
    x += labelWidth(label, canvas) * WIDER_FONT + GUTTER;
    const evidence = evidenceOf(reading, `${place.name[language]}: ${text}`);
    return { ...label, x: at, y: y + canvas.font * 0.35, anchor: 'start', evidence };
  });
}

function nameLabel({ language, canvas }: Frame, { place, y }: LocatorRow): Label {
  const isNarrow = canvas.name === 'narrow';
  return {
    x: isNarrow ? NARROW_START + GUTTER : 0,
    y: isNarrow ? y - canvas.lineHeight * 0.85 : y + canvas.font * 0.35,
    anchor: 'start',
    lines: [place.name[language]],
    tone: 'plain',
    small: false,
    evidence: null,
  };
}

/** Room after the longest way for its figures. */
function figureRoom({ spec, language, canvas }: Frame): number {
  const widths = spec.places.map((place) =>
    textOf(place, language).reduce(
      (sum, text) => sum + measureText(text, canvas.font, 'semibold') * WIDER_FONT + GUTTER,
      GUTTER + 3,
    ),
  );
  return Math.max(...widths);
}

type Ticks = LocatorLayout['ticks'];

const axisLabels = (ticks: Ticks, y: number): readonly Label[] =>
  ticks.map(({ value, x }) => ({
    x,
    y,
    anchor: 'middle',
    lines: [String(value)],
    tone: 'muted',
    small: true,
    evidence: null,
  }));

function zoneLabel({ spec, language, canvas }: Frame, start: number, y: number): Label {
  const name = spec.zone[language];
  const isCentred = measureText(name, canvas.font, 'semibold') / 2 <= start;
  const anchor = isCentred ? 'middle' : 'start';
  return { x: isCentred ? start : 0, y, anchor, lines: [name], tone: 'strong', small: false, evidence: null };
}

/** The zone at the left, each place as far from it as sources state, on one scale of kilometres. */
export function locatorLayout(spec: ZoneLocatorSpec, language: Language, canvas: Canvas): LocatorLayout {
  const frame: Frame = { spec, language, canvas };
  const isNarrow = canvas.name === 'narrow';
  const names = spec.places.map(({ name }) => measureText(name[language], canvas.font));
  const start = isNarrow ? NARROW_START : Math.max(...names) + 16;
  const farthest = Math.max(...spec.places.flatMap(({ distances }) => distances.map(({ reading }) => reading.value)));
  const scale = scaleLinear()
    .domain([0, farthest])
    .range([start, canvas.width - figureRoom(frame)]);
  const head = watermarkHeight(canvas, spec.watermark !== null) + canvas.lineHeight + 6;
  const rows = spec.places.map(
    (place, index): LocatorRow => ({
      place,
      y: head + ROW[canvas.name] * (index + (isNarrow ? 0.85 : 0.6)),
      stops: place.distances.map(({ reading }) => scale(reading.value)),
    }),
  );
  const bottom = head + ROW[canvas.name] * rows.length + 8;
  const ticks = scale.ticks(isNarrow ? 3 : 5).map((value) => ({ value, x: scale(value) }));
  return {
    canvas,
    height: bottom + canvas.lineHeight + 6,
    start,
    reach: { top: head, bottom },
    ticks,
    rows,
    labels: [
      zoneLabel(frame, start, head - 8),
      ...rows.flatMap((row) => [nameLabel(frame, row), ...figureLabels(frame, row)]),
      ...axisLabels(ticks, bottom + canvas.lineHeight),
    ],
  };
}
