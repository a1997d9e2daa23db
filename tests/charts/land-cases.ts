import type { ReleaseContent } from '@zones/core/boards/board-content';
import { type CascadeLedger, landCascadeSpec, largestArea } from '@zones/core/charts/land-cascade';
import type { LandCascadeSpec, LandHistorySpec, LotPlanSpec } from '@zones/core/charts/land-chart-spec';
import { landHistorySpec } from '@zones/core/charts/land-history';
import { lotPlanSpec } from '@zones/core/charts/lot-plan';
import type { LedgerNote } from '@zones/core/land/ledger-note';
import { listLand } from '@zones/core/land/list-land';
import { assessLots } from '@zones/core/lots/assess-lots';
import { countLots, PLAN_LOTS } from '@zones/core/lots/count-lots';
import type { StockMetric } from '@zones/core/metrics/catalogue';
import { present } from '@zones/core/readings/reading';
import { listSeriesBreaks } from '@zones/core/zones/series-breaks';
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

const seriesBreak = (period: string, words: string): LedgerNote => ({
  zone: LOC_SON,
  period,
  kind: 'series-break',
  text: { vi: words, en: words },
  sourceKey: null,
});

/** Eleven quarters after one figure of two years before; leased land falls once. */
export const QUARTERLY_LAND = makeContent({
  observations: [
    observe(LOC_SON, 'land_leased', '2013-01', { value: 699_300 }),
    ...Array.from({ length: 11 }, (_, index) => {
      const period = `${2015 + Math.floor(index / 4)}-Q${(index % 4) + 1}`;
      return ledger(period, {
        land_industrial: sample(1_357_451),
        land_uncleared: sample(317_451 - index * 14_200),
        land_cleared: sample(1_040_000 + index * 14_200),
        land_leased: {
          value: 713_430 + index * 6000 - (index > 6 ? 26_430 : 0),
          status: index > 9 ? 'estimate' : 'illustrative',
          illustrative: true,
        },
        land_available: sample(196_570 - index * 2300),
      });
    }).flat(),
  ],
});

/** The dates of the cited record: two notices that class land differently, one state alone, and a break after the last. */
export const BROKEN_LAND: ReleaseContent = {
  ...makeContent({
    recordKind: 'cited',
    plan: null,
    observations: [
      ...ledger('2013-01', { land_leased: { value: 699_300 } }),
      ...ledger('2017-11', { land_leased: { value: 782_774 }, land_available: { value: 443_633 } }),
      ...MARCH_2018.observations,
      ...ledger('2019-06', { land_available: { value: 36_300 } }),
      ...ledger('2022', {
        land_industrial: { value: 1_342_000 },
        land_leased: { value: 1_129_579, status: 'conflict' },
      }),
    ],
  }),
  ledgerNotes: [
    seriesBreak('2018-03', 'Two notices class land differently; the two figures should not be joined.'),
    seriesBreak('2025-07-01', 'The province was merged on 1 July 2025.'),
  ],
};

/** A month that a source states among invented quarters. */
export const MIXED_LAND = makeContent({
  observations: [
    ...ledger('2017-Q3', { land_leased: sample(779_000), land_available: sample(173_570) }),
    ...ledger('2017-11', { land_leased: { value: 782_774 }, land_available: { value: 443_633 } }),
    ...ledger('2017-Q4', { land_leased: sample(794_070), land_available: sample(165_000) }),
  ],
});

export const HISTORY_CASES = [
  ['eleven quarters', QUARTERLY_LAND],
  ['dates of the record with breaks', BROKEN_LAND],
  ['a stated month among invented quarters', MIXED_LAND],
  ['one date', MARCH_2018],
  ['one state at one date', NOTHING_BUT_LEASED],
] as const satisfies readonly (readonly [name: string, content: ReleaseContent])[];

export function historyOf(content: ReleaseContent): LandHistorySpec {
  const land = { zone: LOC_SON, rows: listLand(content, LOC_SON), seriesBreaks: listSeriesBreaks(content, LOC_SON) };
  return landHistorySpec(land, contextOf(content));
}

type Lot = ReleaseContent['lots'][number];
type Kind = Lot['evidence'][number]['kind'];

const SERVICED: readonly Kind[] = ['handed-over', 'road', 'power', 'water', 'drainage'];

function lot(code: string, block: string | null, areaM2: number, kinds: readonly Kind[]): Lot {
  const illustrative = block !== null;
  const evidence = kinds.map((kind) => ({ kind, on: '2017-09-01', sourceKey: null, note: null, illustrative }));
  const rest = { industries: [], sourceKey: null, quote: null, note: null, illustrative };
  return { zone: LOC_SON, code, block, areaM2, evidence, ...rest };
}

const withLots = (content: ReleaseContent, lots: readonly Lot[]): ReleaseContent => ({ ...content, lots });

/** Every standing that a lot can have, in three blocks, the smallest a thirtieth of the largest. */
export const EVERY_STANDING = withLots(SAMPLE_LAND, [
  lot('A1', 'A', 32_000, [...SERVICED, 'offered', 'verified']),
  lot('A2', 'A', 24_500, SERVICED),
  lot('A3', 'A', 1500, ['handed-over']),
  lot('A4', 'A', 15_070, ['compensation-approved']),
  lot('B1', 'B', 38_000, [...SERVICED, 'introduced']),
  lot('B2', 'B', 31_000, [...SERVICED, 'leased']),
  lot('B3', 'B', 27_000, [...SERVICED, 'recovering']),
  lot('B4', 'B', 45_000, [...SERVICED, 'reserved']),
  lot('C1', 'C', 34_000, ['recovery-decision']),
  lot('C2', 'C', 9800, []),
]);

/** Lots as the notice of March 2018 lists them: no block, nothing else dated. */
export const CITED_LOTS = withLots(MARCH_2018, [
  lot('CN11', null, 35_540, []),
  lot('CN11-part', null, 11_800, []),
  lot('CN3-part', null, 55_200, []),
  lot('HT8', null, 7500, []),
]);

export const MANY_LOTS = withLots(
  SAMPLE_LAND,
  Array.from({ length: 10_000 }, (_, index) => {
    const block = `K${String(index % 40).padStart(2, '0')}`;
    return lot(
      `${block}-${index}`,
      block,
      2000 + (index % 17) * 900,
      index % 3 === 0 ? [...SERVICED, 'leased'] : SERVICED,
    );
  }),
);

export const PLAN_CASES = [
  ['every standing of a lot', EVERY_STANDING],
  ['lots of no stated block', CITED_LOTS],
  ['ten thousand lots', MANY_LOTS],
] as const satisfies readonly (readonly [name: string, content: ReleaseContent])[];

export function planOf(content: ReleaseContent): LotPlanSpec {
  const rows = assessLots(content, content.release.cutoff);
  const drawn = rows.length > PLAN_LOTS ? null : rows;
  return lotPlanSpec({ zone: LOC_SON, counts: countLots(rows), rows: drawn }, contextOf(content));
}
