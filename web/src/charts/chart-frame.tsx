import type { ChartSpec } from '@zones/core/charts/chart-spec';
import type { Language } from '@zones/core/language/text';
import { type ReactNode, useRef } from 'react';
import { Scrolling } from '../frame/scrolling.tsx';
import type { Embeddable } from '../share/embed-panel.tsx';
import { ChartTools } from './chart-tools.tsx';
import { FRAME_WORDS } from './chart-words.ts';
import { useExploration } from './exploration.ts';
import { ExploredDrawing } from './explored-drawing.tsx';
import { type EvidenceDoor, EvidenceDoorProvider } from './ink/evidence-door.tsx';
import { CANVAS_NAMES, CANVASES, type Canvas } from './layout/canvas.ts';
import { LEGEND_FORMS } from './legend-form.ts';
import { LegendKeys, StatusKeys } from './legend-keys.tsx';
import { TableTwin } from './table-twin.tsx';

/** What every chart is given. */
export interface ChartProps<Spec extends ChartSpec> extends Embeddable {
  readonly spec: Spec;
  readonly language: Language;
  /** Address of a figure's proof; works without scripts. */
  readonly evidenceHref: (evidence: string) => string;
  /** Opens the proof in place; without it the address is followed. */
  readonly onEvidence?: (evidence: string) => void;
  /** Level of the title in the page. Default 3. */
  readonly headingLevel?: 1 | 2 | 3 | 4;
  /** False on a page that runs nothing. Default true. */
  readonly hasTools?: boolean;
}

interface ChartFrameProps<Spec extends ChartSpec> extends ChartProps<Spec> {
  readonly draw: (canvas: Canvas) => ReactNode;
}

function ChartHead({
  spec,
  language,
  headingLevel,
}: Pick<ChartFrameProps<ChartSpec>, 'spec' | 'language' | 'headingLevel'>) {
  const Heading = `h${headingLevel ?? 3}` as const;
  return (
    <figcaption className="chart-head">
      <Heading className="chart-title">{spec.title[language]}</Heading>
      <p className="chart-subtitle">{spec.subtitle[language]}</p>
    </figcaption>
  );
}

/** Title, drawing, source line, tools and table of one chart. The drawing stands in two widths; CSS shows one. */
export function ChartFrame<Spec extends ChartSpec>(props: ChartFrameProps<Spec>) {
  const { spec, language, evidenceHref, onEvidence, headingLevel, hasTools, draw } = props;
  const figure = useRef<HTMLElement>(null);
  const exploration = useExploration(figure);
  const door: EvidenceDoor = {
    href: evidenceHref,
    open: onEvidence ?? null,
    target: hasTools === false ? '_blank' : undefined,
  };
  return (
    <EvidenceDoorProvider value={door}>
      <figure className="chart" id={spec.id} ref={figure}>
        <ChartHead spec={spec} language={language} headingLevel={headingLevel ?? 3} />
        <LegendKeys entries={spec.legend} form={LEGEND_FORMS[spec.kind]} language={language} />
        <div className="chart-drawing" data-exploring={exploration.shown !== null}>
          {CANVAS_NAMES.map((name) => (
            <div key={name} className={`chart-variant chart-variant-${name}`} inert={exploration.shown !== null}>
              {draw(CANVASES[name])}
            </div>
          ))}
          {exploration.shown === null ? null : (
            <ExploredDrawing shown={exploration.shown} spec={spec} language={language} />
          )}
        </div>
        {spec.kind === 'bullet-list' ? (
          <StatusKeys statuses={spec.items.map((item) => item.status)} language={language} />
        ) : null}
        <p className="chart-source">{spec.source[language]}</p>
        {hasTools === false ? null : <ChartTools {...props} exploration={exploration} figure={figure} />}
        <details className="chart-twin">
          <summary>{FRAME_WORDS.table[language]}</summary>
          <Scrolling label={spec.title[language]}>
            <TableTwin table={spec.table} language={language} />
          </Scrolling>
        </details>
      </figure>
    </EvidenceDoorProvider>
  );
}
