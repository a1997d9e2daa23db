import type { Text } from '../language/text.ts';

export type MetricGroup = 'investment' | 'disbursement' | 'clearance' | 'land' | 'enterprises' | 'service';
/** A flow adds up over quarters; a stock is a level at a date; a ratio is recomputed from its parts. */
export type MetricKind = 'flow' | 'stock' | 'ratio';
/** Base unit. Values are whole numbers of it; a ratio is a number where 1 is 100 %. */
export const UNITS = ['VND', 'USD', 'm2', 'project', 'household', 'worker', 'issue', 'procedure', 'ratio'] as const;
export type MetricUnit = (typeof UNITS)[number];
export type Direction = 'higher' | 'lower' | 'neutral';

/**
 * What a ratio is made of. `levels`: two stocks of the same date. `year-plan`: a flow to date over its own target of the
 * year. Both are metric codes.
 */
export type RatioParts =
  | { readonly of: 'levels'; readonly numerator: string; readonly denominator: string }
  | { readonly of: 'year-plan'; readonly numerator: string };

interface MetricWords {
  readonly name: Text;
  /** For a narrow chart or table head. */
  readonly short: Text;
}

export interface MetricDefinition extends MetricWords {
  readonly group: MetricGroup;
  readonly kind: MetricKind;
  readonly unit: MetricUnit;
  readonly better: Direction;
  /** Null for a flow or a stock. */
  readonly formula: RatioParts | null;
}

export const flow = <U extends MetricUnit>(
  group: MetricGroup,
  unit: U,
  better: Direction,
  words: MetricWords,
): MetricDefinition & { readonly kind: 'flow'; readonly unit: U } => ({
  group,
  kind: 'flow',
  unit,
  better,
  ...words,
  formula: null,
});

export const stock = <U extends MetricUnit>(
  group: MetricGroup,
  unit: U,
  better: Direction,
  words: MetricWords,
): MetricDefinition & { readonly kind: 'stock'; readonly unit: U } => ({
  group,
  kind: 'stock',
  unit,
  better,
  ...words,
  formula: null,
});

export const ratio = <const F extends RatioParts>(
  group: MetricGroup,
  better: Direction,
  words: MetricWords,
  formula: F,
): MetricDefinition & { readonly kind: 'ratio'; readonly unit: 'ratio'; readonly formula: F } => ({
  group,
  kind: 'ratio',
  unit: 'ratio',
  better,
  ...words,
  formula,
});
