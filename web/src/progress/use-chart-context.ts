import type { ChartContext } from '@zones/core/charts/chart-context';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import { useFrame } from '../frame/use-frame.ts';

const NO_BOARD: ChartContext['board'] = {
  name: { vi: '', en: '' },
  authority: { vi: '', en: '' },
  recordKind: 'cited',
};

/** What every chart of an answer says around its figures, with the board and its zones. */
export function toChartContext(
  { release, plan, year, through, documents }: ProgressAnswer,
  board: ChartContext['board'],
  zones: ChartContext['zones'],
  more: ChartContext['sources'],
): ChartContext {
  return { board, zones, release, plan, year, through, sources: [...documents, ...more] };
}

/** The same on a page, whose frame knows the board. `more` are documents of figures that another answer gave. */
export function useChartContext(answer: ProgressAnswer, more: ChartContext['sources'] = []): ChartContext {
  const { board, zones } = useFrame();
  return toChartContext(answer, board ?? NO_BOARD, zones, more);
}
