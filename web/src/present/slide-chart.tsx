import type { ChartSpec } from '@zones/core/charts/chart-spec';
import type { Language } from '@zones/core/language/text';
import type { SlideFact } from '@zones/core/meetings/deck';
import { ChartDrawing } from '../charts/ink/chart-drawing.tsx';
import { CANVASES, type Canvas } from '../charts/layout/canvas.ts';
import { LEGEND_FORMS } from '../charts/legend-form.ts';
import { LegendKeys, StatusKeys } from '../charts/legend-keys.tsx';
import type { SlideRatio } from '../routing/present-address.ts';
import { densityOf } from './density.ts';

/** How high each chart is drawn, whatever its width: the slide gives it the width at which it fills its room. */
const HEIGHTS: Readonly<Partial<Record<ChartSpec['kind'], number>>> = {
  'cumulative-progress': 330,
  'quarterly-columns': 320,
  'small-multiples': 270,
  'land-cascade': 362,
  'variance-bars': 200,
};

/** Width of the chart's room by its height: with remarks beside it, without, and under the keys of a list. */
const ROOMS: Readonly<Record<SlideRatio, Readonly<Record<'beside' | 'alone' | 'list', number>>>> = {
  '16:9': { beside: 1.86, alone: 2.75, list: 3.4 },
  '4:3': { beside: 1.3, alone: 1.95, list: 2.6 },
};

/** Least and greatest width at which the charts are laid out well; a list needs a line for each indicator. */
const [LEAST, LEAST_OF_LIST, GREATEST] = [520, 820, 1160];

/** A list grows with its rows, one line each, under its head. */
const heightOf = (spec: ChartSpec): number =>
  spec.kind === 'bullet-list' ? 34 + spec.items.length * CANVASES.wide.lineHeight : (HEIGHTS[spec.kind] ?? 300);

function canvasFor(spec: ChartSpec, ratio: SlideRatio, isBeside: boolean): Canvas {
  const isList = spec.kind === 'bullet-list';
  const room = ROOMS[ratio][isList ? 'list' : isBeside ? 'beside' : 'alone'];
  const width = Math.round(heightOf(spec) * room);
  const least = isList ? LEAST_OF_LIST : LEAST;
  return { ...CANVASES.wide, width: Math.min(Math.max(width, least), GREATEST) };
}

interface SlideChartProps {
  readonly spec: ChartSpec;
  readonly facts: readonly SlideFact[];
  readonly language: Language;
  readonly ratio: SlideRatio;
}

function Facts({ facts, language }: Pick<SlideChartProps, 'facts' | 'language'>) {
  const letters = facts.reduce((sum, { label, text }) => sum + label[language].length + text[language].length, 0);
  return (
    <dl className="slide-facts" data-density={densityOf(letters, [170, 330])}>
      {facts.map(({ label, text }) => (
        <div key={label.en}>
          <dt>{label[language]}</dt>
          <dd>{text[language]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One chart, as large as the slide allows, and what is said beside it. */
export function SlideChart({ spec, facts, language, ratio }: SlideChartProps) {
  // A list takes the whole width; what is said of it stands below.
  const isBeside = facts.length > 0 && spec.kind !== 'bullet-list';
  // The slide is the frame that says that figures are invented; each of them still carries its mark.
  const drawn = { spec: { ...spec, watermark: null }, language };
  return (
    <div className="slide-chart" data-facts={facts.length === 0 ? 'none' : isBeside ? 'beside' : 'below'}>
      <div className="slide-drawing">
        <div className="slide-keys">
          <LegendKeys entries={spec.legend} form={LEGEND_FORMS[spec.kind]} language={language} />
          {spec.kind === 'bullet-list' && (
            <StatusKeys statuses={spec.items.map((item) => item.status)} language={language} />
          )}
        </div>
        <div className="slide-ink slide-ink-wide">
          <ChartDrawing {...drawn} canvas={canvasFor(spec, ratio, isBeside)} />
        </div>
        <div className="slide-ink slide-ink-narrow">
          <ChartDrawing {...drawn} canvas={CANVASES.narrow} />
        </div>
      </div>
      {facts.length > 0 && <Facts facts={facts} language={language} />}
    </div>
  );
}
