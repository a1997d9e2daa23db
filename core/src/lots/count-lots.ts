import type { LotRow } from './assess-lots.ts';
import type { SideState } from './lot.ts';
import { sumOfAreas } from './lot-area.ts';
import type { Freshness, ReadinessLevel } from './readiness.ts';

const READINESS_LEVELS = [0, 1, 2, 3, 4, 5] as const satisfies readonly ReadinessLevel[];
export const SIDE_STATES = ['introduced', 'leased', 'recovering', 'reserved'] as const satisfies readonly SideState[];
export const FRESHNESSES = ['fresh', 'aging', 'expired'] as const satisfies readonly Freshness[];

/** Where a lot stands: who holds it or, while nobody does, how far it is ready. From free to taken. */
export const LOT_STANDINGS = [
  'L5',
  'L4',
  'L3',
  'L2',
  'L1',
  'L0',
  'introduced',
  'reserved',
  'recovering',
  'leased',
] as const satisfies readonly (SideState | `L${ReadinessLevel}`)[];
export type LotStanding = (typeof LOT_STANDINGS)[number];

export function standingOf({ level, sideState }: Pick<LotRow, 'level' | 'sideState'>): LotStanding {
  return sideState ?? `L${level}`;
}

/** More lots than this are shown by block: each by itself would be too small to be read. */
export const PLAN_LOTS = 150;

/** How many lots, and their area together, m². */
export interface LotCount {
  readonly lots: number;
  /** Null where the lots were stated on different days: a later notice may offer a part of what an earlier one did. */
  readonly areaM2: number | null;
}

export interface BlockCount extends LotCount {
  /** Null where the record names none. */
  readonly block: string | null;
  readonly standings: readonly (LotCount & { readonly standing: LotStanding })[];
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
  /** By block, in the blocks' order, those without one last; of each the standings that occur. */
  readonly byBlock: readonly BlockCount[];
  /** True when a counted lot is invented. */
  readonly illustrative: boolean;
}

/** How many lots these are, and their area where it adds up. */
export function countOf(rows: readonly Pick<LotRow, 'areaM2' | 'statedOn'>[]): LotCount {
  const isOfOneDay = new Set(rows.map(({ statedOn }) => statedOn)).size <= 1;
  return { lots: rows.length, areaM2: isOfOneDay ? sumOfAreas(rows.map(({ areaM2 }) => areaM2)) : null };
}

/** Counts of different lots together; their area only where each has one and `whole` says that they add up. */
export function addCounts(counts: readonly LotCount[], whole: LotCount): LotCount {
  const areas = counts.flatMap(({ areaM2 }) => areaM2 ?? []);
  const adds = whole.areaM2 !== null && areas.length === counts.length;
  return { lots: counts.reduce((sum, { lots }) => sum + lots, 0), areaM2: adds ? sumOfAreas(areas) : null };
}

function countBlocks(rows: readonly LotRow[]): readonly BlockCount[] {
  const blocks = [...Map.groupBy(rows, ({ block }) => block)];
  return blocks
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
    .map(([block, same]) => {
      const standings = LOT_STANDINGS.map((standing) => ({
        standing,
        ...countOf(same.filter((row) => standingOf(row) === standing)),
      }));
      return { block, ...countOf(same), standings: standings.filter(({ lots }) => lots > 0) };
    });
}

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
    byBlock: countBlocks(rows),
    illustrative: rows.some((row) => row.illustrative),
  };
}
