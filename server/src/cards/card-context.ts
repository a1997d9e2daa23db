import type { ChartContext } from '@zones/core/charts/chart-context';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import type { View } from '../responses/answers.ts';

/** What the message of an indicator must know besides its row. */
export function toChartContextOf({ content }: View, answer: ProgressAnswer): ChartContext {
  const { board, zones } = content;
  const { release, plan, year, through, documents } = answer;
  return { board, zones, release, plan, year, through, sources: documents };
}
