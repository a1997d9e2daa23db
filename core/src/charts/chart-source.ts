import type { Text } from '../language/text.ts';

/** A document behind figures of a chart. */
export interface ChartSource {
  readonly title: Text;
  /** Evidence ids of the figures that rest on it; null for all that the chart shows. */
  readonly evidence: readonly string[] | null;
}
