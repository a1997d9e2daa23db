import type { ChartSpec } from '@zones/core/charts/chart-spec';
import type { Language } from '@zones/core/language/text';
import { type RefObject, useState } from 'react';
import { FRAME_WORDS } from './chart-words.ts';
import type { Exploration } from './exploration.ts';

interface ChartToolsProps {
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

const FILES = ['csv', 'svg', 'png'] as const;

/** Explore, and take the chart away as a file. Needs scripts; the page hides it without. */
export function ChartTools({ spec, language, exploration, figure }: ChartToolsProps) {
  const [hasFailed, setFailed] = useState(false);
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
      {EXPLORABLE.has(spec.kind) ? <ExploreTool language={language} exploration={exploration} /> : null}
      <p className="chart-note" role="status">
        {hasFailed ? FRAME_WORDS.failed[language] : null}
        {exploration.hasFailed ? FRAME_WORDS.notLoaded[language] : null}
      </p>
    </div>
  );
}
