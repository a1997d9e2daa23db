import type { ChartSpec } from '@zones/core/charts/chart-spec';
import type { Language } from '@zones/core/language/text';
import { useLayoutEffect, useRef } from 'react';
import type { Explored } from './exploration.ts';

interface ExploredDrawingProps {
  readonly shown: Explored;
  readonly spec: ChartSpec;
  readonly language: Language;
}

/** Lays the explorer over the drawing that it replaces, at the drawing's own scale. */
export function ExploredDrawing({ shown, spec, language }: ExploredDrawingProps) {
  const stage = useRef<HTMLDivElement>(null);
  const { Explorer, canvas } = shown;
  useLayoutEffect(() => {
    const element = stage.current;
    const drawing = element?.parentElement;
    const replaced = drawing?.querySelector(`.chart-variant-${canvas.name}`);
    if (!element || !replaced) return undefined;
    const fit = (): void => {
      element.style.transform = `scale(${replaced.getBoundingClientRect().width / canvas.width})`;
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(replaced);
    return () => observer.disconnect();
  }, [canvas]);
  return (
    <div className={`chart-explored chart-drawn chart-${canvas.name}`} ref={stage}>
      <Explorer spec={spec} language={language} canvas={canvas} />
    </div>
  );
}
