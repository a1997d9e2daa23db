import type { Language } from '@zones/core/language/text';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import type { Reading } from '@zones/core/readings/reading';

/** How a mark is drawn (IBCS): solid, dense hatch, sparse hatch or outline alone, in one colour, with its outline's dash. */
export interface Look {
  /** Six hexadecimal digits. */
  readonly colour: string;
  readonly fill: 'solid' | 'dense' | 'sparse' | 'none';
  readonly outline: 'none' | 'solid' | 'dash' | 'dot';
}

/** One figure of a series. An absent one is an empty point: it has no number anywhere. */
export interface NativePoint {
  readonly reading: Reading;
  readonly look: Look;
  /** Number format of its label with the marks of its status; null for no label. */
  readonly label: string | null;
}

export interface NativeSeries {
  readonly name: string;
  readonly kind: 'bar' | 'line';
  readonly look: Look;
  readonly unit: MetricUnit;
  /** One a category. */
  readonly points: readonly NativePoint[];
}

/** A chart as Office draws it: bars from zero on one axis, with at most some lines of other years. */
export interface NativeChart {
  /** Unique in a file; letters, digits and hyphens. */
  readonly id: string;
  readonly language: Language;
  /** Panel of a small multiple, to be written above it; null for a chart that stands alone. */
  readonly panel: string | null;
  /** The chart in a sentence, for those who do not see it. */
  readonly alternative: string;
  readonly direction: 'column' | 'bar';
  readonly categories: readonly string[];
  readonly series: readonly NativeSeries[];
  /** Space between groups of bars, percent of a bar. */
  readonly gap: number;
  /** Least and greatest value of the axis, in its printed unit; null is left to the program. */
  readonly from: number | null;
  readonly to: number | null;
  /** A rule across the chart: the plan. In the axis's printed unit; null for none. */
  readonly rule: number | null;
  /** What the file says of the figures below the data: source, watermark. */
  readonly remarks: readonly string[];
}
