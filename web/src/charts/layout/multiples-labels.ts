import type { ChartMark } from '@zones/core/charts/chart-parts';
import type { ChartPanel, SmallMultiplesSpec } from '@zones/core/charts/chart-spec';
import { formatAbsence } from '@zones/core/format/absence';
import { formatStatus } from '@zones/core/format/status';
import { formatReading } from '@zones/core/format/value';
import type { Language } from '@zones/core/language/text';
import { isPresent } from '@zones/core/readings/reading';
import type { Canvas, Plot } from './canvas.ts';
import { listGaps } from './chart-gaps.ts';
import { labelText, markEvidence, WORDS } from './chart-words.ts';
import { evidenceOf, type Label, type Tone } from './label.ts';
import { wrapText } from './measure-text.ts';
import { placeLabels, type Wish } from './place-labels.ts';
import type { Band } from './quarter-bands.ts';
import { baselinesAround, hatchBoxes, stepBoxes } from './step-boxes.ts';
import type { PathPoint } from './step-path.ts';

interface PanelField {
  readonly canvas: Canvas;
  readonly plot: Plot;
  readonly bands: readonly Band[];
  readonly cell: { readonly left: number; readonly top: number; readonly width: number };
  readonly actual: readonly PathPoint[];
  readonly plan: readonly PathPoint[];
}

const TONES: Readonly<Record<ChartPanel['status'], Tone>> = {
  'on-plan': 'good',
  watch: 'watch',
  behind: 'bad',
  'no-path': 'plain',
  'no-plan': 'plain',
  'no-target': 'plain',
  'not-reported': 'absent',
};

/** Zone, and under it the share of the plan with its verdict in words. */
function headLabels(panel: ChartPanel, language: Language, field: PanelField): readonly Label[] {
  const { canvas, cell } = field;
  const status = formatStatus(panel.status, language);
  const share = isPresent(panel.attainment)
    ? `${formatReading(panel.attainment, 'ratio', { language, style: 'label' })} · ${status}`
    : status;
  const x = cell.left + canvas.font + 6;
  const shared = { anchor: 'start', small: false } as const;
  return [
    { ...shared, x, y: cell.top + canvas.font, lines: [panel.name[language]], tone: 'strong', evidence: null },
    {
      ...shared,
      x,
      y: cell.top + canvas.font + canvas.lineHeight,
      lines: [share],
      tone: TONES[panel.status],
      evidence: evidenceOf(panel.attainment, `${panel.name[language]}: ${share}`),
    },
  ];
}

function stepWish(mark: ChartMark, y: number, band: Band, how: { label: Wish['label']; lineHeight: number }): Wish {
  const ys = baselinesAround(y, how.lineHeight);
  return {
    label: how.label,
    places: ys.map((one) => ({ x: band.centre, y: one, anchor: 'middle' })),
    optional: mark.scenario !== 'AC' && mark.scenario !== 'ES',
  };
}

interface Series {
  readonly marks: readonly ChartMark[];
  readonly points: readonly PathPoint[];
  readonly tone: Tone;
  readonly before: string;
}

/** The last known step, or each of them where there is room. */
function seriesWishes(
  spec: SmallMultiplesSpec,
  language: Language,
  field: PanelField,
  series: Series,
): readonly Wish[] {
  const { lineHeight } = field.canvas;
  return series.marks.flatMap((mark, index) => {
    const band = field.bands[index];
    const y = series.points[index]?.y ?? null;
    if (band === undefined || y === null) return [];
    const label = {
      lines: [series.before + labelText(mark.reading, spec.unit, language)],
      tone: series.tone,
      small: true,
      evidence: markEvidence(mark, spec.unit, language),
    };
    return [stepWish(mark, y, band, { label, lineHeight })];
  });
}

/** Gaps side by side for one reason are said once, over all of them: narrow bands have no room for words each. */
function absenceWishes(
  spec: SmallMultiplesSpec,
  panel: ChartPanel,
  language: Language,
  field: PanelField,
): readonly Wish[] {
  const { canvas, plot } = field;
  return listGaps(panel.actual, field.bands).map(({ mark, absence, left, right }) => {
    const lines = wrapText(formatAbsence(absence, language), right - left - 2, canvas.small);
    const bottom = plot.bottom - 5 - (lines.length - 1) * canvas.lineHeight;
    const label = { lines, tone: 'absent' as const, small: true, evidence: markEvidence(mark, spec.unit, language) };
    const places = [0, 1, 2, 3].map((step) => ({
      x: (left + right) / 2,
      y: bottom - step * canvas.lineHeight,
      anchor: 'middle' as const,
    }));
    return { label, places, optional: false };
  });
}

export function panelLabels(
  spec: SmallMultiplesSpec,
  panel: ChartPanel,
  language: Language,
  field: PanelField,
): readonly Label[] {
  const { canvas, plot, bands } = field;
  const plan = panel.plan.map((mark, index) => ({ mark, point: field.plan[index] }));
  const last = plan.findLast(({ mark }) => isPresent(mark.reading));
  const wishes = [
    ...seriesWishes(spec, language, field, { marks: panel.actual, points: field.actual, tone: 'strong', before: '' }),
    ...absenceWishes(spec, panel, language, field),
    ...seriesWishes(spec, language, field, {
      marks: panel.plan,
      points: field.plan.map((point) => (point.quarter === last?.mark.quarter ? point : { ...point, y: null })),
      tone: 'plain',
      before: `${WORDS.plan[language]}\u00a0`,
    }),
  ];
  const marks = [
    ...stepBoxes(field.actual, bands),
    ...stepBoxes(field.plan, bands),
    ...hatchBoxes(field.actual, bands, plot.bottom),
  ];
  const bounds = { left: plot.left - 6, right: plot.right, top: plot.top - 24, bottom: plot.bottom };
  return [...headLabels(panel, language, field), ...placeLabels(wishes, canvas, { bounds, marks })];
}
