import type { ChartSpec } from '@zones/core/charts/chart-spec';
import { type RefObject, useState } from 'react';
export interface Exploration {
  readonly shown: null | { readonly spec: ChartSpec };
}
export function useExploration(_spec: ChartSpec, _figure: RefObject<HTMLElement | null>): Exploration {
  const [shown] = useState(null);
  return { shown };
}
