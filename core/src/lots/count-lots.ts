import type { LotRow } from './assess-lots.ts';
import type { SideState } from './lot.ts';
import type { Freshness, ReadinessLevel } from './readiness.ts';

const READINESS_LEVELS = [0, 1, 2, 3, 4, 5] as const satisfies readonly ReadinessLevel[];
export const SIDE_STATES = ['introduced', 'leased', 'recovering', 'reserved'] as const satisfies readonly SideState[];
export const FRESHNESSES = ['fresh', 'aging', 'expired'] as const satisfies readonly Freshness[];

/** How many lots, and their area together, m². */
export interface LotCount {
  readonly lots: number;
  readonly areaM2: number;
}

/** The lots of a zone, counted. A count is of the lots on record: a zone's other land has none. */
export interface LotCounts {
  readonly all: LotCount;
  /** Lots that nobody holds, by readiness. With `held` they are all lots. */
  readonly free: readonly (LotCount & { readonly level: ReadinessLevel })[];
  readonly held: readonly (LotCount & { readonly sideState: SideState })[];
  readonly byFreshness: readonly (LotCount & { readonly freshness: Freshness })[];
  /** Lots on which an industry is allowed; a lot may be in several. */
  readonly byIndustry: readonly (LotCount & { readonly industry: string })[];
  /** True when a counted lot is invented. */
  readonly illustrative: boolean;
}

/** How many lots these are, and their area. */
export const countOf = (rows: readonly LotRow[]): LotCount => ({
  lots: rows.length,
  areaM2: rows.reduce((sum, { areaM2 }) => sum + areaM2, 0),
});

/** Every level and side state is there, also with no lot in it. */
export function countLots(rows: readonly LotRow[]): LotCounts {
  const free = rows.filter(({ sideState }) => sideState === null);
  const industries = [...new Set(rows.flatMap((row) => row.industries))].sort();
  return {
    all: countOf(rows),
    free: READINESS_LEVELS.map((level) => ({ level, ...countOf(free.filter((row) => row.level === level)) })),
    held: SIDE_STATES.map((sideState) => ({
      sideState,
      ...countOf(rows.filter((row) => row.sideState === sideState)),
    })),
    byFreshness: FRESHNESSES.map((freshness) => ({
      freshness,
      ...countOf(rows.filter((row) => row.freshness === freshness)),
    })),
    byIndustry: industries.map((industry) => ({
      industry,
      ...countOf(rows.filter((row) => row.industries.includes(industry))),
    })),
    illustrative: rows.some((row) => row.illustrative),
  };
}
