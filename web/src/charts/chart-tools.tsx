import type { ChartSpec } from '@zones/core/charts/chart-spec';
import type { Language } from '@zones/core/language/text';
import { type ReactNode, type RefObject, useState } from 'react';
import type { Embeddable } from '../share/embed-panel.tsx';
import { FRAME_WORDS } from './chart-words.ts';
import type { Exploration } from './exploration.ts';

interface ChartToolsProps extends Embeddable {
  readonly spec: ChartSpec;
  readonly language: Language;
  readonly exploration: Exploration;
  readonly figure: RefObject<HTMLElement | null>;
}

const EXPLORABLE: ReadonlySet<ChartSpec['kind']> = new Set([
  'cumulative-progress',
  'quarterly-columns',
  'variance-bars',
]);

function ExploreTool({ language, exploration }: Pick<ChartToolsProps, 'language' | 'exploration'>) {
  const isExploring = exploration.shown !== null;
  return (
    <button
      type="button"
      className="chart-tool"
      title={FRAME_WORDS.exploreHint[language]}
      onPointerEnter={exploration.prepare}
      onFocus={exploration.prepare}
      onClick={isExploring ? exploration.stop : exploration.start}
    >
      {(['explore', 'leave'] as const).map((word) => (
        <span key={word} className="chart-tool-word" aria-hidden={(word === 'leave') !== isExploring}>
          {FRAME_WORDS[word][language]}
        </span>
      ))}
    </button>
  );
}

/** Shows and hides the words that embed the chart; loaded when they are first asked for. */
function useEmbedding({ spec, language, figure, embedded, embedOf }: Omit<ChartToolsProps, 'exploration'>) {
  const [panel, setPanel] = useState<ReactNode>(null);
  const toggle = async (): Promise<void> => {
    if (panel !== null || embedded === undefined || embedOf === undefined || figure.current === null) {
      setPanel(null);
      return;
    }
    const { openEmbedPanel } = await import('../share/open-embed-panel.tsx');
    setPanel(
      openEmbedPanel(figure.current, {
        title: spec.title[language],
        addresses: embedOf(spec.kind, embedded),
        language,
      }),
    );
  };
  return { panel, toggle, isPossible: embedded !== undefined && embedOf !== undefined };
}

const FILES = ['csv', 'svg', 'png'] as const;

/** Explore, and take the chart away as a file. Needs scripts; the page hides it without. */
export function ChartTools({ exploration, ...chart }: ChartToolsProps) {
  const { spec, language, figure } = chart;
  const [hasFailed, setFailed] = useState(false);
  const { panel, toggle, isPossible } = useEmbedding(chart);
  const save = async (kind: (typeof FILES)[number]): Promise<void> => {
    try {
      const { saveChart } = await import('./files/save-chart.ts');
      await saveChart(kind, { spec, language, figure: figure.current });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <div className="chart-tools">
        <span>{FRAME_WORDS.download[language]}</span>
        {FILES.map((kind) => (
          <button
            key={kind}
            type="button"
            className="chart-tool"
            aria-label={`${FRAME_WORDS.download[language]} ${kind.toUpperCase()}`}
            onClick={() => void save(kind)}
          >
            {kind.toUpperCase()}
          </button>
        ))}
        {isPossible ? (
          <button
            type="button"
            className="chart-tool"
            aria-expanded={panel !== null}
            onClick={() => void toggle().catch(() => setFailed(true))}
          >
            {FRAME_WORDS.embed[language]}
          </button>
        ) : null}
        {EXPLORABLE.has(spec.kind) ? <ExploreTool language={language} exploration={exploration} /> : null}
        <p className="chart-note" role="status">
          {hasFailed ? FRAME_WORDS.failed[language] : null}
          {exploration.hasFailed ? FRAME_WORDS.notLoaded[language] : null}
        </p>
      </div>
      {panel}
    </>
  );
}
