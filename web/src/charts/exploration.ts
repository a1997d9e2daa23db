import { type RefObject, useCallback, useState } from 'react';
import { CANVASES, type Canvas } from './layout/canvas.ts';

type ExplorerModule = typeof import('./interactive/explorer.tsx');

/** The explorer in place of one drawing: the same size, so that nothing moves. */
export interface Explored {
  readonly Explorer: ExplorerModule['Explorer'];
  readonly canvas: Canvas;
}

export interface Exploration {
  readonly shown: Explored | null;
  readonly hasFailed: boolean;
  /** Fetches the explorer ahead of the click. */
  readonly prepare: () => void;
  readonly start: () => void;
  readonly stop: () => void;
}

let loading: Promise<ExplorerModule> | null = null;

/** Fetched once, when a reader first wants it; a failed fetch may be tried again. */
function loadExplorer(): Promise<ExplorerModule> {
  loading ??= import('./interactive/explorer.tsx').catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** The drawing that the container query shows. */
function findShownCanvas(figure: HTMLElement | null): Canvas {
  const wide = figure?.querySelector('.chart-variant-wide');
  const isWide = wide !== null && wide !== undefined && wide.getBoundingClientRect().width > 0;
  return isWide ? CANVASES.wide : CANVASES.narrow;
}

/** Whether a chart is being explored. Nothing of it is loaded, or drawn on the server, before it is asked for. */
export function useExploration(figure: RefObject<HTMLElement | null>): Exploration {
  const [shown, setShown] = useState<Explored | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const start = useCallback(() => {
    loadExplorer().then(
      ({ Explorer }) => {
        setFailed(false);
        setShown({ Explorer, canvas: findShownCanvas(figure.current) });
      },
      () => setFailed(true),
    );
  }, [figure]);
  const prepare = useCallback(() => {
    loadExplorer().catch(() => undefined);
  }, []);
  const stop = useCallback(() => setShown(null), []);
  return { shown, hasFailed, prepare, start, stop };
}
