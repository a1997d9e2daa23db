import type { ChartContext } from '@zones/core/charts/chart-context';
import type { ClearanceAnswer } from '@zones/core/contract/clearance';
import type { LandAnswer } from '@zones/core/contract/land';
import type { MetricsAnswer } from '@zones/core/contract/metrics';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import type { SeriesAnswer } from '@zones/core/contract/series';
import type { ZonesAnswer } from '@zones/core/contract/zones';
import type { Text } from '@zones/core/language/text';
import type { MetricUnit } from '@zones/core/metrics/catalogue';
import type { Reading } from '@zones/core/readings/reading';
import { getJson, type Seeded } from '../../api/seeded-app.ts';
import type { Expected } from './read-figures.ts';

type App = Seeded['app'];
type Row = ProgressAnswer['rows'][number];

/** Figures as a release keeps and hashes them. */
export interface FrozenFigures {
  readonly observations: readonly {
    readonly id: string;
    readonly metric: string;
    readonly zone: string;
    readonly period: string;
    readonly works: string | null;
    readonly value: number | null;
    readonly status: string;
    readonly illustrative: boolean;
    readonly supersededBy: string | null;
  }[];
  readonly targets: readonly {
    readonly metric: string;
    readonly planId: string;
    readonly point: string;
    readonly works: string | null;
    readonly value: number | null;
    readonly illustrative: boolean;
  }[];
  readonly works: readonly { readonly code: string }[];
  readonly board: { readonly recordKind: string };
  readonly release: { readonly through: string; readonly planId: string | null };
}

/** One release as anyone may ask for it: what every output is held against. */
export interface Truth {
  readonly release: string;
  /** On a cited record silence means that nothing was published; a board of its own has not reported. */
  readonly isCited: boolean;
  readonly progress: readonly Row[];
  /** What charts say around their figures. */
  readonly context: ChartContext;
  readonly land: LandAnswer['rows'];
  readonly clearance: ClearanceAnswer['rows'];
  readonly figures: FrozenFigures;
  readonly metricNames: ReadonlyMap<string, Text>;
  readonly zoneNames: ReadonlyMap<string, Text>;
  /** Past figures of a metric and zone, asked for once. */
  listPast(metric: string, zone: string): Promise<SeriesAnswer['rows'][number]['points']>;
  /**
   * What may be shown of a proof: its reading, and of a target of a quarter the step of its path too. Nothing where it is
   * of words: a lot, what a document says. Throws where there is no such proof.
   */
  listProven(evidence: string): Promise<readonly Expected[]>;
}

/** Answers asked for once. */
function remember<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}

interface Proof {
  readonly reading: Reading | null;
  readonly unit: MetricUnit | null;
  readonly fact: { readonly others: readonly unknown[]; readonly unit: string | null } | null;
}

function toProven({ reading, unit, fact }: Proof, id: string, rows: readonly Row[]): readonly Expected[] {
  if (reading === null || (fact !== null && (reading.value === null || fact.unit === 'có/không'))) return [];
  // What other documents say of another day is no contradiction; of the same, the fact is marked.
  if (fact !== null && fact.others.length > 0) {
    return [
      { reading, unit },
      { reading: { ...reading, status: 'conflict' } as Reading, unit },
    ];
  }
  const steps = rows.flatMap((row) =>
    row.quarters.flatMap(({ planToDate }, at) =>
      planToDate.value !== null && planToDate.evidence === id ? [{ reading: quarterPlan(row, at), unit }] : [],
    ),
  );
  return [{ reading, unit }, ...steps];
}

export async function loadTruth(app: App, release: string): Promise<Truth> {
  const ask = <T>(path: string): Promise<T> => getJson<T>(app, `/api/v1/${path}release=${release}`);
  const series = remember((metric: string) => ask<SeriesAnswer>(`series?metric=${metric}&`));
  const proof = remember((id: string) => ask<Proof>(`evidence/${encodeURIComponent(id)}?`));
  const [progress, land, clearance, metrics, zones, figures] = await Promise.all([
    ask<ProgressAnswer>('progress?'),
    ask<LandAnswer>('land?'),
    ask<ClearanceAnswer>('clearance?'),
    getJson<MetricsAnswer>(app, '/api/v1/metrics'),
    ask<ZonesAnswer>('zones?'),
    getJson<FrozenFigures>(app, `/api/v1/releases/${release}/figures`),
  ]);
  return {
    release,
    isCited: figures.board.recordKind === 'cited',
    progress: progress.rows,
    land: land.rows,
    clearance: clearance.rows,
    figures,
    context: { ...progress, board: zones.board, zones: zones.rows, sources: [] },
    metricNames: new Map(metrics.rows.map(({ code, name }) => [code, name])),
    zoneNames: new Map(zones.rows.map(({ slug, name }) => [slug, name])),
    listPast: async (metric, zone) => (await series(metric)).rows.find((row) => row.zone === zone)?.points ?? [],
    listProven: async (id) => toProven(await proof(id), id, progress.rows),
  };
}

export function findRow({ progress }: Pick<Truth, 'progress'>, metric: string, zone: string): Row {
  const found = progress.find((row) => row.metric === metric && row.zone === zone);
  if (found === undefined) throw new Error(`The release has no ${metric} of ${zone}`);
  return found;
}

/** Target of one quarter alone: the step of the path of a flow. */
export function quarterPlan(row: Row, index: number): Reading {
  const end = row.quarters[index]?.planToDate ?? row.yearPlan;
  const before = row.quarters[index - 1]?.planToDate;
  if (row.kind !== 'flow' || before === undefined || end.value === null) return end;
  return before.value === null ? before : { ...end, value: end.value - before.value };
}

/** What a past year had come to by a quarter: as stated, or added up here from what each quarter delivered. */
export async function pastToDate(truth: Truth, row: Row, year: string, index: number): Promise<Reading> {
  const points = await truth.listPast(row.metric, row.zone);
  const missing: Reading = { value: null, absence: truth.isCited ? 'not-published' : 'not-reported' };
  const starts = ['01-01', '04-01', '07-01', '10-01'].map((day) => `${year}-${day}`);
  const ends = ['03-31', '06-30', '09-30', '12-31'].map((day) => `${year}-${day}`);
  const find = (from: string | null | undefined, to: string | undefined): Reading =>
    points.findLast((point) => point.from === from && point.to === to)?.reading ?? missing;
  if (row.kind !== 'flow') return find(null, ends[index]);
  const stated = find(starts[0], ends[index]);
  if (stated.value !== null) return stated;
  const parts = starts.slice(0, index + 1).map((from, at) => find(from, ends[at]));
  const last = parts.at(-1) ?? missing;
  if (last.value === null) return last;
  const gap = parts.find(({ value }) => value === null);
  return gap ?? { ...last, value: parts.reduce((sum, { value }) => sum + (value ?? 0), 0) };
}
