import type { ReleaseContent, Zone } from '../boards/board-content.ts';
import type { FactGroup, FactStatement } from '../facts/group-facts.ts';
import { groupFacts } from '../facts/group-facts.ts';
import type { LedgerNote } from '../land/ledger-note.ts';
import type { Text } from '../language/text.ts';
import type { PriceKind } from '../lots/land-prices.ts';
import { listPrices, PRICE_KINDS } from '../lots/land-prices.ts';
import { findLotAreas } from '../lots/lot-areas.ts';
import type { Direction, MetricCode, MetricGroup } from '../metrics/catalogue.ts';
import { METRIC_CODES, METRICS } from '../metrics/catalogue.ts';
import { METRIC_DEFINITIONS } from '../metrics/definitions.ts';
import { absent, isPresent } from '../readings/reading.ts';
import type { Level } from '../series/latest-level.ts';
import type { Comparability } from './comparability.ts';
import { findExtremes, judgeCells } from './comparability.ts';
import type { OnRecord } from './compared-levels.ts';
import { findOnRecord } from './compared-levels.ts';
import { COMPARED_LOT_WORDS, COMPARED_PRICE_WORDS, COMPARED_UTILITY_WORDS } from './comparison-words.ts';
import { topicOf } from './fact-topics.ts';
import { listSeriesBreaks } from './series-breaks.ts';
import { listUtilities } from './zone-utilities.ts';

/** One zone's figure in a comparison, with its own date. */
export interface ComparedCell extends Level {
  readonly zone: string;
  /** Null for an absence outside the catalogue, which has no unit. */
  readonly unit: string | null;
  /** What the other sources say where they disagree outside the catalogue; empty elsewhere. */
  readonly others: readonly (Level & { readonly unit: string | null })[];
}

type StatedCell = Omit<ComparedCell, 'others'> & Partial<Pick<ComparedCell, 'others'>>;

/** One figure of several zones on one definition. */
export interface ComparisonRow {
  readonly group: MetricGroup | 'lots' | 'prices' | 'utilities' | 'connectivity';
  readonly code: string;
  /** Null for what is outside the catalogue. */
  readonly metric: MetricCode | null;
  readonly name: Text;
  readonly definition: Text;
  readonly better: Direction;
  readonly cells: readonly ComparedCell[];
  readonly comparability: Comparability;
  /** Zones with the highest and the lowest value; empty unless comparable and different. */
  readonly highest: readonly string[];
  readonly lowest: readonly string[];
}

export interface ZoneComparison {
  readonly zones: readonly Zone[];
  readonly rows: readonly ComparisonRow[];
  /** Where a zone's land is counted anew: across such a date its figures are not of one thing. */
  readonly seriesBreaks: readonly LedgerNote[];
}

type RowHead = Pick<ComparisonRow, 'group' | 'code' | 'metric' | 'name' | 'definition' | 'better'>;

function toRow(head: RowHead, stated: readonly StatedCell[]): ComparisonRow {
  const cells = stated.map((cell) => ({ others: [], ...cell }));
  const comparability = judgeCells(cells);
  return { ...head, cells, comparability, ...findExtremes(cells, comparability) };
}

/** The last date at which every zone has a value; without one, each zone's own last value. */
function alignLevels(records: readonly OnRecord[]): readonly Level[] {
  const [first, ...others] = records;
  const common = first?.levels.find(({ period }) =>
    others.every(({ levels }) => levels.some((level) => level.period === period)),
  );
  return records.map(({ levels, none }) => {
    const aligned = common && levels.find(({ period }) => period === common.period);
    return aligned ?? levels[0] ?? none;
  });
}

function metricRow(content: ReleaseContent, zones: readonly string[], metric: MetricCode): ComparisonRow {
  const { group, name, better, unit } = METRICS[metric];
  const definition = METRIC_DEFINITIONS[metric];
  const levels = alignLevels(zones.map((zone) => findOnRecord(content, zone, metric)));
  const cells = zones.flatMap((zone, index) => {
    const level = levels[index];
    return level === undefined ? [] : [{ zone, unit, ...level }];
  });
  return toRow({ group, code: metric, metric, name, definition, better }, cells);
}

function lotRows(content: ReleaseContent, zones: readonly string[]): readonly ComparisonRow[] {
  const areas = zones.map((zone) => ({ zone, ...findLotAreas(content, zone) }));
  const { cutoff } = content.release;
  return (['now', 'soon', 'largest'] as const).map((what) =>
    toRow(
      { group: 'lots', code: `lots-${what}`, metric: null, better: 'higher', ...COMPARED_LOT_WORDS[what] },
      areas.map((area) => ({ zone: area.zone, unit: 'm2', reading: area[what], period: cutoff, date: cutoff })),
    ),
  );
}

function priceRow(content: ReleaseContent, zones: readonly string[], kind: PriceKind): ComparisonRow {
  const cells = zones.map((zone) => {
    const { reading, unit, period } = listPrices(content, zone, content.release.cutoff).current[kind];
    return { zone, unit, reading, period, date: null };
  });
  return toRow({ group: 'prices', code: kind, metric: null, better: 'lower', ...COMPARED_PRICE_WORDS[kind] }, cells);
}

const factsOf = (content: ReleaseContent, zone: string, topic: string): readonly FactGroup[] =>
  groupFacts(content.facts.filter((fact) => fact.zone === zone && topicOf(fact.code) === topic));

function utilityRows(content: ReleaseContent, zones: readonly string[]): readonly ComparisonRow[] {
  const stated = zones.map((zone) => ({ zone, utilities: listUtilities(factsOf(content, zone, 'utilities')) }));
  return (['power', 'water', 'wastewater'] as const).flatMap((utility) =>
    (['installed', 'free'] as const).map((what) => {
      const cells = stated.flatMap(({ zone, utilities }) => {
        const capacity = utilities.find((one) => one.utility === utility)?.[what];
        if (capacity === undefined) return [];
        return [{ zone, reading: capacity.reading, unit: capacity.unit, period: capacity.period, date: null }];
      });
      const words = COMPARED_UTILITY_WORDS[`${utility}-${what}`];
      return toRow({ group: 'utilities', code: `${utility}-${what}`, metric: null, better: 'higher', ...words }, cells);
    }),
  );
}

const pickLevel = ({ unit, reading, period, date }: FactStatement): ComparedCell['others'][number] => ({
  unit,
  reading,
  period,
  date,
});

/** The newest statement, beside it the others where they disagree; where sources disagree it is a conflict, whichever of them is right. */
function toCell(group: FactGroup | undefined): Omit<StatedCell, 'zone'> {
  const [newest, ...rest] = group?.statements ?? [];
  if (newest === undefined) return { unit: null, reading: absent('not-published'), period: null, date: null };
  const { reading, unit, period, date } = newest;
  if (!isPresent(reading)) return { unit: null, reading, period, date };
  if (!group?.conflict) return { unit, reading, period, date };
  const others = rest.filter((one) => isPresent(one.reading)).map((one) => pickLevel(one));
  return { unit, reading: { ...reading, status: 'conflict' }, period, date, others };
}

/** Distances to the same place; sources that disagree about one make its cell a conflict. */
function distanceRows(content: ReleaseContent, zones: readonly string[]): readonly ComparisonRow[] {
  const groups = zones.map((zone) => ({ zone, facts: factsOf(content, zone, 'connectivity') }));
  const named = new Map(groups.flatMap(({ facts }) => facts.map(({ code, name }) => [code, name] as const)));
  return [...named].map(([code, name]) => {
    const cells = groups.map(({ zone, facts }) => ({ zone, ...toCell(facts.find((group) => group.code === code)) }));
    return toRow({ group: 'connectivity', code, metric: null, name, definition: name, better: 'neutral' }, cells);
  });
}

/**
 * Zones side by side on the same definitions, in the order asked for: every indicator at the last date that they share, both
 * occupancies with their denominators, land that can be occupied, prices, utilities and distances. A difference is marked
 * only between figures of one date, unit and status. Throws a `RangeError` for a zone that the board does not have.
 */
export function compareZones(content: ReleaseContent, slugs: readonly string[]): ZoneComparison {
  const zones = slugs.map((slug) => {
    const zone = content.zones.find((one) => one.slug === slug);
    if (zone === undefined) throw new RangeError(`No such zone: ${slug}`);
    return zone;
  });
  return {
    zones,
    rows: [
      ...lotRows(content, slugs),
      ...METRIC_CODES.map((metric) => metricRow(content, slugs, metric)),
      ...PRICE_KINDS.map((kind) => priceRow(content, slugs, kind)),
      ...utilityRows(content, slugs),
      ...distanceRows(content, slugs),
    ],
    seriesBreaks: slugs.flatMap((slug) => listSeriesBreaks(content, slug)),
  };
}
