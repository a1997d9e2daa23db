import type { Canvas } from '../layout/canvas.ts';
import { boxOf, type EvidenceRef, type Label } from '../layout/label.ts';
import { EvidenceInk } from './evidence-door.tsx';

/** A finger or a pointer needs this much (WCAG 2.5.8). */
const LEAST_TARGET = 24;

function HitArea({ label, canvas }: { label: Label; canvas: Canvas }) {
  const box = boxOf(label, canvas);
  const padX = Math.max(2, (LEAST_TARGET - (box.right - box.left)) / 2);
  const padY = Math.max(1, (LEAST_TARGET - (box.bottom - box.top)) / 2);
  return (
    <rect
      className="chart-hit"
      x={box.left - padX}
      y={box.top - padY}
      width={box.right - box.left + 2 * padX}
      height={box.bottom - box.top + 2 * padY}
      rx="3"
    />
  );
}

function LabelInk({ label, canvas }: { label: Label; canvas: Canvas }) {
  const classes = ['chart-label', `chart-tone-${label.tone}`, label.small ? 'chart-small' : null];
  return (
    <text className={classes.filter((one) => one !== null).join(' ')} x={label.x} y={label.y} textAnchor={label.anchor}>
      {label.lines.map((line, index) => (
        <tspan key={line} x={label.x} dy={index === 0 ? 0 : canvas.lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The name says what is written first (WCAG 2.5.3), then what it is. */
function namedByLabel({ lines, evidence }: Label): EvidenceRef | null {
  return evidence === null ? null : { ...evidence, name: `${lines.join(' ')}, ${evidence.name}` };
}

/** Every label of a drawing, on top of its marks; a figure's label is the link to its proof. */
export function LabelLayer({ labels, canvas }: { labels: readonly Label[]; canvas: Canvas }) {
  return (
    <g className="chart-labels">
      {labels.map((label) => (
        <EvidenceInk key={`${label.x} ${label.y} ${label.lines.join(' ')}`} evidence={namedByLabel(label)}>
          {label.evidence === null ? null : <HitArea label={label} canvas={canvas} />}
          <LabelInk label={label} canvas={canvas} />
        </EvidenceInk>
      ))}
    </g>
  );
}
