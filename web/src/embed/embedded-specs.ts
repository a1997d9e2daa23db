import type { QueryClient } from '@tanstack/react-query';
import { bulletListSpec } from '@zones/core/charts/bullet-list';
import type { ChartContext } from '@zones/core/charts/chart-context';
import type { ChartSpec } from '@zones/core/charts/chart-spec';
import { clearanceStagesSpec } from '@zones/core/charts/clearance-stages';
import { cumulativeProgressSpec } from '@zones/core/charts/cumulative-progress';
import { dumbbellSpec } from '@zones/core/charts/dumbbell';
import { landCascadeSpec, largestArea } from '@zones/core/charts/land-cascade';
import { landHistorySpec } from '@zones/core/charts/land-history';
import { lotPlanSpec } from '@zones/core/charts/lot-plan';
import { quarterlyColumnsSpec } from '@zones/core/charts/quarterly-columns';
import { smallMultiplesSpec } from '@zones/core/charts/small-multiples';
import { varianceBarsSpec } from '@zones/core/charts/variance-bars';
import { zoneLocatorSpec } from '@zones/core/charts/zone-locator';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import { METRICS, type MetricCode } from '@zones/core/metrics/catalogue';
import { ALL_ZONES } from '@zones/core/observations/observation';
import type { Client } from '../api/client.ts';
import { landQuery } from '../api/land.ts';
import { zoneLotsQuery } from '../api/lots.ts';
import { Refusal } from '../api/problem.ts';
import { progressQuery, toProgressQuestion } from '../api/progress.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { releaseDiffQuery, releasesQuery } from '../api/releases.ts';
import { seriesQuery } from '../api/series.ts';
import { zoneQuery, zonesQuery } from '../api/zones.ts';
import { toChartContext } from '../progress/use-chart-context.ts';
import { findCompared } from '../releases/find-compared.ts';
import type { EmbeddedAddress } from '../routing/embed-address.ts';
import { listCascades } from '../zones/land-cascades.ts';
import { isDrawn } from '../zones/load-zone.ts';
import { listLotSources } from '../zones/lot-sources.ts';
import { listPlanSources } from '../zones/plan-sources.ts';
import { toWhereabouts } from '../zones/whereabouts.ts';

/** What a chart on its own is drawn from. */
export interface EmbeddedLoading {
  readonly queries: QueryClient;
  readonly client: Client;
  readonly address: EmbeddedAddress;
}

/** A chart with the release that it stands on. */
export interface EmbeddedSpec {
  readonly spec: ChartSpec;
  readonly release: ProgressAnswer['release'];
}

type Load = (loading: EmbeddedLoading) => Promise<EmbeddedSpec>;

function requireMetric({ address }: EmbeddedLoading): MetricCode {
  if (address.metric === undefined) throw new Refusal('metric.not-found', 404, { parameter: 'metric', given: '' });
  return address.metric;
}

function requireZone({ address }: EmbeddedLoading): string {
  const { zone } = address.place;
  if (zone === undefined || zone === ALL_ZONES) {
    throw new Refusal('zone.not-found', 404, { parameter: 'zone', given: zone ?? '' });
  }
  return zone;
}

const empty = (): never => {
  throw new Refusal('chart.empty', 404);
};

async function loadProgress(
  { queries, client, address: { place } }: EmbeddedLoading,
  narrowed: Parameters<typeof toProgressQuestion>[1],
): Promise<{ readonly answer: ProgressAnswer; readonly context: ChartContext }> {
  const [zones, answer] = await Promise.all([
    queries.fetchQuery(zonesQuery(client, toReleaseChoice(place))),
    queries.fetchQuery(progressQuery(client, toProgressQuestion(place, narrowed))),
  ]);
  return { answer, context: toChartContext(answer, zones.board, zones.rows, []) };
}

/** With the documents of figures that another answer gave. */
const withSources = (context: ChartContext, more: ChartContext['sources']): ChartContext => ({
  ...context,
  sources: [...context.sources, ...more],
});

/** The row of the zone that the address names, or of all together, with its past. */
async function loadRow(loading: EmbeddedLoading) {
  const metric = requireMetric(loading);
  const { queries, client, address } = loading;
  const { zone = ALL_ZONES } = address.place;
  const [{ answer, context }, series] = await Promise.all([
    loadProgress(loading, { metric, zone }),
    queries.fetchQuery(seriesQuery(client, toReleaseChoice(address.place), metric)),
  ]);
  const row = answer.rows.find((one) => one.zone === zone) ?? empty();
  return {
    row,
    context: withSources(context, series.documents),
    past: series.rows.find((one) => one.zone === zone) ?? null,
    release: answer.release,
  };
}

/** One row a zone: those named, each of which must be there, or every zone. */
async function loadZoneRows(loading: EmbeddedLoading) {
  const { answer, context } = await loadProgress(loading, { metric: requireMetric(loading) });
  const named = loading.address.place.zones?.split(',');
  const rows = named?.map((zone) => {
    const row = answer.rows.find((one) => one.zone === zone);
    if (row === undefined) throw new Refusal('zone.not-found', 404, { parameter: 'zones', given: zone });
    return row;
  });
  return { rows: rows ?? answer.rows, context, release: answer.release };
}

async function loadZone(loading: EmbeddedLoading) {
  const { queries, client, address } = loading;
  const slug = requireZone(loading);
  const choice = toReleaseChoice(address.place);
  const [zone, { answer, context }] = await Promise.all([
    queries.fetchQuery(zoneQuery(client, choice, slug)),
    loadProgress(loading, { zone: slug }),
  ]);
  return { zone, slug, choice, context, release: answer.release };
}

/** Every kind of chart that pages show. */
const LOADS: Readonly<Record<ChartSpec['kind'], Load>> = {
  'cumulative-progress': async (loading) => {
    const { row, context, past, release } = await loadRow(loading);
    return { spec: cumulativeProgressSpec(row, context, past), release };
  },
  'quarterly-columns': async (loading) => {
    const { row, context, past, release } = await loadRow(loading);
    return { spec: row.kind === 'flow' ? quarterlyColumnsSpec(row, context, past) : empty(), release };
  },
  'bullet-list': async (loading) => {
    const { zone = ALL_ZONES, group } = loading.address.place;
    const { answer, context } = await loadProgress(loading, { zone });
    const rows = answer.rows.filter((row) => group === undefined || METRICS[row.metric].group === group);
    const judged = rows.filter((row) => row.toDate.attainment.value !== null);
    return { spec: judged.length === 0 ? empty() : bulletListSpec(judged, context), release: answer.release };
  },
  'variance-bars': async (loading) => {
    const { rows, context, release } = await loadZoneRows(loading);
    const zones = rows.filter(({ zone }) => zone !== ALL_ZONES);
    return { spec: zones.length === 0 ? empty() : varianceBarsSpec(zones, context), release };
  },
  'small-multiples': async (loading) => {
    const { rows, context, release } = await loadZoneRows(loading);
    return { spec: rows.length === 0 ? empty() : smallMultiplesSpec(rows, context), release };
  },
  'land-cascade': async (loading) => {
    const { slug, choice, context, release } = await loadZone(loading);
    const { queries, client, address } = loading;
    const [land, planned] = await Promise.all([
      queries.fetchQuery(landQuery(client, choice)),
      queries.fetchQuery(seriesQuery(client, choice, 'land_planned')),
    ]);
    const ledgers = land.rows.filter((row) => row.zone === slug);
    const cascades = listCascades(ledgers, planned.rows.find((row) => row.zone === slug)?.points ?? []);
    const shown = cascades.find(({ row }) => address.ledger === undefined || row.asOf === address.ledger) ?? empty();
    const sourced = withSources(context, [...land.documents, ...planned.documents]);
    return { spec: landCascadeSpec(shown, sourced, largestArea(cascades)), release };
  },
  'land-history': async (loading) => {
    const { zone, slug, choice, context, release } = await loadZone(loading);
    const { rows, documents } = await loading.queries.fetchQuery(landQuery(loading.client, choice));
    const ledgers = rows.filter((row) => row.zone === slug);
    const land = { zone: slug, rows: ledgers, seriesBreaks: zone.seriesBreaks };
    return { spec: ledgers.length === 0 ? empty() : landHistorySpec(land, withSources(context, documents)), release };
  },
  'lot-plan': async (loading) => {
    const { zone, slug, choice, context, release } = await loadZone(loading);
    if (zone.lots.all.lots === 0) return empty();
    const { queries, client } = loading;
    const rows = isDrawn(zone.lots) ? (await queries.fetchQuery(zoneLotsQuery(client, choice, slug))).rows : null;
    const sourced = withSources(context, listLotSources(zone, rows ?? []));
    return { spec: lotPlanSpec({ zone: slug, counts: zone.lots, rows }, sourced), release };
  },
  'clearance-stages': async (loading) => {
    const { zone, slug, context, release } = await loadZone(loading);
    const { plans } = zone.clearance;
    const sourced = withSources(context, listPlanSources(zone));
    return { spec: plans.length === 0 ? empty() : clearanceStagesSpec({ zone: slug, plans }, sourced), release };
  },
  'zone-locator': async (loading) => {
    const { zone, context, release } = await loadZone(loading);
    return { spec: zoneLocatorSpec(toWhereabouts(zone), context) ?? empty(), release };
  },
  dumbbell: async (loading) => {
    const { queries, client, address } = loading;
    const zones = await queries.fetchQuery(zonesQuery(client, toReleaseChoice(address.place)));
    const { rows } = await queries.fetchQuery(releasesQuery(client, zones.board.slug));
    const release = rows.find(({ id }) => id === zones.release.id) ?? empty();
    const { compared } = findCompared(rows, release.id, address.place.against);
    if (compared === undefined) return empty();
    const diff = await queries.fetchQuery(releaseDiffQuery(client, compared.id, release.id));
    const context = { board: zones.board, zones: zones.rows, sources: [], earlier: diff.a, later: diff.b };
    return { spec: dumbbellSpec(diff.rows, context), release };
  },
};

const isKind = (chart: string): chart is ChartSpec['kind'] => Object.hasOwn(LOADS, chart);

/** The chart that an address asks for. Throws the refusal that says what of the address names nothing. */
export async function loadEmbeddedSpec(loading: EmbeddedLoading): Promise<EmbeddedSpec> {
  const { chart, place } = loading.address;
  if (!isKind(chart)) throw new Refusal('chart.not-found', 404, { parameter: 'chart', given: chart });
  if (place.invalid?.parameter === 'metric') throw new Refusal('metric.not-found', 404, place.invalid);
  if (place.invalid) throw new Refusal('address.invalid', 404, place.invalid);
  return LOADS[chart](loading);
}
