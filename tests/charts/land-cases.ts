import type { ReleaseContent } from '@zones/core/boards/board-content';
import type { LandCascadeSpec } from '@zones/core/charts/chart-spec';
import { type CascadeLedger, landCascadeSpec, largestArea } from '@zones/core/charts/land-cascade';
import { listLand } from '@zones/core/land/list-land';
import type { StockMetric } from '@zones/core/metrics/catalogue';
import { present } from '@zones/core/readings/reading';
import { contextOf, LOC_SON, makeContent, observe, type Stated } from './story.ts';

type Stock = Extract<StockMetric, `land_${string}`>;

const ledger = (period: string, states: Readonly<Partial<Record<Stock, Stated>>>) =>
  Object.entries(states).map(([state, stated]) => observe(LOC_SON, state as Stock, period, stated));

const cited = (states: Parameters<typeof ledger>[1], period = '2018-03'): ReleaseContent =>
  makeContent({ recordKind: 'cited', plan: null, observations: ledger(period, states) });

/** Lộc Sơn in March 2018 as the board's notice prints it, m². */
export const MARCH_2018 = cited({
  land_uncleared: { value: 170_000 },
  land_leased: { value: 760_720 },
  land_introduced: { value: 161_371 },
  land_recovering: { value: 37_430 },
  land_other_use: { value: 40_000 },
  land_cleared: { value: 1_187_451 },
  land_available: { value: 187_930 },
});

/** Only the two totals and what is leased; sources disagree on that. */
export const PARTLY = cited({
  land_industrial: { value: 721_100 },
  land_cleared: { value: 639_500 },
  land_leased: { value: 618_400, status: 'conflict' },
});

export const UNBALANCED = cited({
  land_industrial: { value: 1_357_451 },
  land_uncleared: { value: 150_000 },
  land_leased: { value: 760_720 },
  land_introduced: { value: 161_371 },
  land_recovering: { value: 37_430 },
  land_other_use: { value: 40_000 },
  land_available: { value: 187_930 },
});

export const NOTHING_BUT_LEASED = cited({ land_leased: { value: 699_300 } }, '2013-01');

const sample = (value: number): Stated => ({ value, status: 'illustrative' });

export const SAMPLE_LAND = makeContent({
  observations: ledger('2017-Q3', {
    land_industrial: sample(1_357_451),
    land_uncleared: sample(175_451),
    land_cleared: sample(1_182_000),
    land_leased: { value: 779_000, status: 'estimate', illustrative: true },
    land_introduced: sample(152_000),
    land_recovering: sample(37_430),
    land_other_use: sample(40_000),
    land_available: { value: 173_570, status: 'estimate', illustrative: true },
  }),
});

export const LAND_CASES = [
  ['a ledger with every part', MARCH_2018],
  ['a ledger with gaps', PARTLY],
  ['a ledger that does not balance', UNBALANCED],
  ['one state alone', NOTHING_BUT_LEASED],
  ['an invented ledger with estimates', SAMPLE_LAND],
] as const satisfies readonly (readonly [name: string, content: ReleaseContent])[];

/** The newest ledger with 183 ha planned in August 2015. */
export function ledgerOf(content: ReleaseContent): CascadeLedger {
  const [row] = listLand(content, LOC_SON);
  if (row === undefined) throw new Error('no ledger');
  const { illustrative } = content.observations[0] ?? { illustrative: false };
  const reading = present(1_830_000, illustrative ? 'illustrative' : 'actual', `${LOC_SON}~land_planned~2015-08-12~1`);
  return { row, planned: { reading, period: '2015-08-12' } };
}

export function cascadeOf(content: ReleaseContent): LandCascadeSpec {
  const one = ledgerOf(content);
  return landCascadeSpec(one, contextOf(content), largestArea([one]));
}
