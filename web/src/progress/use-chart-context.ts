import type { ChartContext } from '@zones/core/charts/chart-context';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import { useFrame } from '../frame/use-frame.ts';

const NO_BOARD: ChartContext['board'] = {
  name: { vi: '', en: '' },
  authority: { vi: '', en: '' },
  recordKind: 'cited',
};

/** What every chart of an answer says around its figures. */
export function useChartContext(answer: ProgressAnswer): ChartContext {
  const { board, zones } = useFrame();
  const { release, plan, year, through } = answer;
  return { board: board ?? NO_BOARD, zones, release, plan, year, through, sources: [] };
}
