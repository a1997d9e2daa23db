import { type ReactNode, useId } from 'react';
import type { Canvas } from '../layout/canvas.ts';

/** Where a drawing finds its hatches: ids are its own, because a page holds many. */
export interface Hatches {
  readonly estimate: string;
  readonly forecast: string;
  /** Cuts of paper over a coloured bar. */
  readonly cuts: string;
}

/** Ids that no other drawing of the page has. */
export function useHatches(): Hatches {
  const id = useId();
  return { estimate: `${id}es`, forecast: `${id}fc`, cuts: `${id}cut` };
}

export function HatchPatterns({ hatches }: { hatches: Hatches }) {
  return (
    <defs>
      <pattern id={hatches.estimate} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="chart-paper" width="5" height="5" />
        <rect className="chart-hatch-es" width="2" height="5" />
      </pattern>
      <pattern id={hatches.forecast} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="chart-hatch-fc" width="1.5" height="9" />
      </pattern>
      <pattern id={hatches.cuts} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="chart-paper" width="2.5" height="6" />
      </pattern>
    </defs>
  );
}

/** Says across the top of the frame that the figures are invented; nothing on real ones. */
export function WatermarkInk({ text, canvas }: { text: string | null; canvas: Canvas }) {
  if (text === null) return null;
  return (
    <text className="chart-watermark chart-small" x={canvas.width / 2} y={canvas.lineHeight - 3} textAnchor="middle">
      {text}
    </text>
  );
}

interface ChartCanvasProps {
  readonly canvas: Canvas;
  readonly height: number;
  readonly title: string;
  readonly sentence: string;
  readonly watermark: string | null;
  readonly children: (hatches: Hatches) => ReactNode;
}

/** One drawing: a document, not an image, because its figures are links. */
export function ChartCanvas({ canvas, height, title, sentence, watermark, children }: ChartCanvasProps) {
  const id = useId();
  const hatches = useHatches();
  return (
    <svg
      className={`chart-canvas chart-drawn chart-${canvas.name}`}
      viewBox={`0 0 ${canvas.width} ${height}`}
      width={canvas.width}
      height={height}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}desc`}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}desc`}>{sentence}</desc>
      <HatchPatterns hatches={hatches} />
      <WatermarkInk text={watermark} canvas={canvas} />
      {children(hatches)}
    </svg>
  );
}
