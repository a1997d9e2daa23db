import type { ChartMark } from '@zones/core/charts/chart-parts';
import type { CumulativeProgressSpec } from '@zones/core/charts/chart-spec';
import { formatAbsence } from '@zones/core/format/absence';
import { formatRange } from '@zones/core/format/value';
import type { Language } from '@zones/core/language/text';
import { numberOf } from '@zones/core/quarters/quarter';
import { isPresent } from '@zones/core/readings/reading';
import type { Canvas, Plot } from './canvas.ts';
import { labelText, markEvidence, needEvidence, WORDS } from './chart-words.ts';
import { type Box, evidenceOf, type Label, labelWidth } from './label.ts';
import { wrapText } from './measure-text.ts';
import { placeLabels, type Wish } from './place-labels.ts';
import type { Band } from './quarter-bands.ts';
import { EDGE_GUTTER, type EdgeLabel, stackEdges } from './stack-edges.ts';
import { baselinesAround, hatchBoxes, stepBoxes } from './step-boxes.ts';
import type { PathPoint, Segment } from './step-path.ts';

export interface CumulativeField {
  readonly canvas: Canvas;
  readonly height: number;
  readonly plot: Plot;
  readonly bands: readonly Band[];
  readonly y: (value: number) => number;
  readonly actual: readonly PathPoint[];
  readonly plan: readonly PathPoint[];
  readonly reference: readonly PathPoint[];
  readonly past: readonly { readonly year: number; readonly points: readonly PathPoint[] }[];
  readonly required: Segment | null;
  readonly range: Segment | null;
}

type Draft = Wish['label'];

const LAST_ROOM = 60;
/** Along the dotted line, as shares of it, the middle first. */
const NEED_AT = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8];

function yearPlanDraft(spec: CumulativeProgressSpec, language: Language): Draft {
  return {
    lines: [WORDS.yearPlan[language], labelText(spec.yearPlan.reading, spec.unit, language)],
    tone: 'plain',
    small: true,
    evidence: markEvidence(spec.yearPlan, spec.unit, language),
  };
}

function rangeDraft(spec: CumulativeProgressSpec, language: Language): Draft | null {
  if (spec.range === null) return null;
  const { low, high } = spec.range;
  const text = formatRange(low, high, spec.unit, { language, style: 'label' });
  const name = `${WORDS.yearEnd[language]}: ${formatRange(low, high, spec.unit, { language })}`;
  return { lines: [WORDS.range[language], text], tone: 'muted', small: true, evidence: evidenceOf(low, name) };
}

function pastDrafts(spec: CumulativeProgressSpec, language: Language): readonly { draft: Draft; mark: ChartMark }[] {
  return spec.past.flatMap(({ year, marks }) => {
    const mark = marks.findLast((one) => isPresent(one.reading));
    if (mark === undefined) return [];
    const draft: Draft = {
      lines: [String(year)],
      tone: 'muted',
      small: true,
      evidence: markEvidence(mark, spec.unit, language),
    };
    return [{ draft, mark }];
  });
}

/** Room right of the plot for the labels that stand at the ends of the lines. */
export function rightMargin(spec: CumulativeProgressSpec, language: Language, canvas: Canvas): number {
  const drafts = [
    ...(isPresent(spec.yearPlan.reading) ? [yearPlanDraft(spec, language)] : []),
    ...pastDrafts(spec, language).map(({ draft }) => draft),
    rangeDraft(spec, language),
  ];
  const widths = drafts.map((draft) => (draft === null ? 0 : labelWidth(draft, canvas)));
  return Math.max(8, ...widths.map((width) => width + EDGE_GUTTER));
}

function actualWishes(spec: CumulativeProgressSpec, language: Language, field: CumulativeField): readonly Wish[] {
  const { lineHeight } = field.canvas;
  return spec.actual.flatMap((mark, index) => {
    const band = field.bands[index];
    const y = field.actual[index]?.y ?? null;
    if (band === undefined || y === null) return [];
    const label: Draft = {
      lines: [labelText(mark.reading, spec.unit, language)],
      tone: 'strong',
      small: false,
      evidence: markEvidence(mark, spec.unit, language),
    };
    const ys = baselinesAround(y, lineHeight);
    return [
      { label, places: ys.map((one) => ({ x: band.centre, y: one, anchor: 'middle' })), optional: false } as const,
    ];
  });
}

/** The plan at the quarter compared: the other half of the share in the title. */
function planWishes(spec: CumulativeProgressSpec, language: Language, field: CumulativeField): readonly Wish[] {
  const index = numberOf(spec.through) - 1;
  const marks = spec.reference ?? spec.plan;
  const mark = marks[index];
  const y = (spec.reference === null ? field.plan : field.reference)[index]?.y ?? null;
  const band = field.bands[index];
  if (mark === undefined || band === undefined || y === null || index === 3) return [];
  const word = spec.reference === null ? WORDS.plan : WORDS.reference;
  const label: Draft = {
    lines: [`${word[language]}\u00a0${labelText(mark.reading, spec.unit, language)}`],
    tone: 'plain',
    small: true,
    evidence: markEvidence(mark, spec.unit, language),
  };
  const ys = baselinesAround(y, field.canvas.lineHeight);
  return [{ label, places: ys.map((one) => ({ x: band.centre, y: one, anchor: 'middle' })), optional: true }];
}

function requiredWishes(spec: CumulativeProgressSpec, language: Language, field: CumulativeField): readonly Wish[] {
  const line = field.required;
  if (spec.required === null || line === null) return [];
  const { lineHeight } = field.canvas;
  const word = spec.required.quartersLeft > 1 ? WORDS.neededEach : WORDS.needed;
  const label: Draft = {
    lines: [word[language], labelText(spec.required.perQuarter, spec.unit, language)],
    tone: 'bad',
    small: false,
    evidence: needEvidence(spec.required.perQuarter, spec.unit, language),
  };
  const width = labelWidth(label, field.canvas);
  const yAt = (x: number): number => line.y1 + ((line.y2 - line.y1) * (x - line.x1)) / (line.x2 - line.x1);
  const places = [0, 6, 12, 18, 24].flatMap((off) =>
    NEED_AT.flatMap((share) => {
      const x = line.x1 + (line.x2 - line.x1) * share;
      const [left, right] = [yAt(x - width / 2), yAt(x + width / 2)];
      const under = { x, y: Math.max(left, right) + lineHeight + 2 + off, anchor: 'middle' as const };
      return [under, { ...under, y: Math.min(left, right) - lineHeight - 8 - off }];
    }),
  );
  return [{ label, places, optional: false }];
}

const centreOf = (band: Band) => ({ x: band.centre, anchor: 'middle' as const });

function absenceWishes(spec: CumulativeProgressSpec, language: Language, field: CumulativeField): readonly Wish[] {
  const { canvas, plot } = field;
  return spec.actual.flatMap((mark, index) => {
    const band = field.bands[index];
    if (band === undefined || isPresent(mark.reading)) return [];
    const words = formatAbsence(mark.reading.absence, language);
    // The last quarter may lean into the margin: fewer lines leave room for what it must deliver.
    const room = band.right - band.left - 4;
    const lines = wrapText(words, index === 3 ? Math.max(room, LAST_ROOM) : room, canvas.small);
    const label: Draft = { lines, tone: 'absent', small: true, evidence: markEvidence(mark, spec.unit, language) };
    const bottom = plot.bottom - 6 - (lines.length - 1) * canvas.lineHeight;
    const at = index === 3 && room < LAST_ROOM ? { x: band.left + 4, anchor: 'start' as const } : centreOf(band);
    const places = [0, 1, 2, 3, 4].map((step) => ({ ...at, y: bottom - step * canvas.lineHeight }));
    return [{ label, places, optional: false }];
  });
}

/** What stands right of the plot: the year's plan, the range in which the year may end, the years before. */
function edgeLabels(spec: CumulativeProgressSpec, language: Language, field: CumulativeField): readonly EdgeLabel[] {
  const plan = spec.yearPlan.reading;
  const range = rangeDraft(spec, language);
  const middle = field.range === null ? null : (field.range.y1 + field.range.y2) / 2;
  return [
    ...(isPresent(plan) ? [{ label: yearPlanDraft(spec, language), target: field.y(plan.value) }] : []),
    ...(range !== null && middle !== null ? [{ label: range, target: middle }] : []),
    ...pastDrafts(spec, language).flatMap(({ draft, mark }) =>
      mark.reading.value === null ? [] : [{ label: draft, target: field.y(mark.reading.value) }],
    ),
  ];
}

function segmentBoxes(segment: Segment | null): readonly Box[] {
  if (segment === null) return [];
  const steps = 12;
  return Array.from({ length: steps + 1 }, (_, index) => {
    const x = segment.x1 + ((segment.x2 - segment.x1) * index) / steps;
    const y = segment.y1 + ((segment.y2 - segment.y1) * index) / steps;
    return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
  });
}

export function cumulativeLabels(
  spec: CumulativeProgressSpec,
  language: Language,
  field: CumulativeField,
): { readonly labels: readonly Label[]; readonly leaders: readonly Segment[] } {
  const { canvas, plot, bands } = field;
  const wishes = [
    ...actualWishes(spec, language, field),
    ...requiredWishes(spec, language, field),
    ...absenceWishes(spec, language, field),
    ...planWishes(spec, language, field),
  ];
  const marks = [
    ...[field.actual, field.plan, field.reference, ...field.past.map(({ points }) => points)].flatMap((points) =>
      stepBoxes(points, bands),
    ),
    ...hatchBoxes(field.actual, bands, plot.bottom),
    ...segmentBoxes(field.required),
  ];
  const bounds = { left: 0, right: plot.right + EDGE_GUTTER - 5, top: plot.top - 28, bottom: plot.bottom };
  const edges = stackEdges(edgeLabels(spec, language, field), plot, canvas);
  return { labels: [...edges.labels, ...placeLabels(wishes, canvas, { bounds, marks })], leaders: edges.leaders };
}
