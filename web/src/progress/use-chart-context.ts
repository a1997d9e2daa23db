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
  { release, plan, year, through }: ProgressAnswer,
  board: ChartContext['board'],
  zones: ChartContext['zones'],
): ChartContext {
  return { board, zones, release, plan, year, through, sources: [] };
}

/** The same on a page, whose frame knows the board. */
export function useChartContext(answer: ProgressAnswer): ChartContext {
  const { board, zones } = useFrame();
  return toChartContext(answer, board ?? NO_BOARD, zones);
}
