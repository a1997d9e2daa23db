import { CLEARANCE_STAGES } from '@zones/core/clearance/clearance';
import type { Language } from '@zones/core/language/text';
import { METRICS } from '@zones/core/metrics/catalogue';
import type { Expected } from './read-figures.ts';
import { findStep, readStep } from './table-truth.ts';
import { findRow, pastToDate, quarterPlan, type Truth } from './truth.ts';

type Row = Truth['progress'][number];

/** Words of series, here by what they must be figures of. */
const SERIES = {
  vi: {
    'Thực hiện': 'actual',
    'Kế hoạch': 'plan',
    'Mức phải đạt': 'required',
    'So với kế hoạch': 'attainment',
    'Chênh lệch': 'variance',
    'Diện tích (ha)': 'area',
    'Tổng số': 'total',
    'Đã xong': 'done',
  },
  en: {
    Actual: 'actual',
    Plan: 'plan',
    'Required rate': 'required',
    'Share of plan': 'attainment',
    Variance: 'variance',
    'Area (ha)': 'area',
    Total: 'total',
    Done: 'done',
  },
} as const satisfies Record<Language, Record<string, string>>;

type Part = (typeof SERIES)['vi'][keyof (typeof SERIES)['vi']];

/** Order of a land cascade: planned, then the ledger from the whole to its parts. */
const CASCADE = [
  'land_planned',
  'land_industrial',
  'land_uncleared',
  'land_cleared',
  'land_leased',
  'land_introduced',
  'land_recovering',
  'land_other_use',
  'land_available',
] as const;

const COUNTED = {
  households: { total: 'householdsTotal', done: 'householdsDone' },
  area: { total: 'areaTotalM2', done: 'areaDoneM2' },
} as const;

/** What a chart is of, as the id that it carries in a file says. */
export interface ChartTopic {
  readonly kind: string;
  readonly metric: string | null;
  readonly zone: string | null;
  readonly asOf: string | null;
}

const inId = (metric: string): string => metric.replaceAll('_', '-');

type Spelling = (metric: string, zone: string) => RegExp;

/** How each kind of chart spells its metric and zone in its id; null for what the id does not name. */
const SPELLINGS: readonly (readonly [kind: string, has: readonly ['metric' | null, 'zone' | null], Spelling])[] = [
  [
    'cumulative-progress',
    ['metric', 'zone'],
    (metric, zone) => new RegExp(`^cumulative-progress-${zone}-${metric}-\\d{4}$`),
  ],
  [
    'quarterly-columns',
    ['metric', 'zone'],
    (metric, zone) => new RegExp(`^quarterly-columns-${zone}-${metric}-\\d{4}$`),
  ],
  ['small-multiples', ['metric', 'zone'], (metric, zone) => new RegExp(`^small-multiples-${metric}-\\d{4}-${zone}$`)],
  ['variance-bars', ['metric', null], (metric) => new RegExp(`^variance-bars-${metric}-\\d{4}$`)],
  ['stages-households', [null, 'zone'], (_, zone) => new RegExp(`^clearance-stages-${zone}-.*-households$`)],
  ['stages-area', [null, 'zone'], (_, zone) => new RegExp(`^clearance-stages-${zone}-.*-area$`)],
  ['bullet-list', [null, 'zone'], (_, zone) => new RegExp(`^bullet-list-${zone}-\\d{4}$`)],
];

/** The topic of a chart's id: of all metrics, zones and ledgers of the release, those that spell it. */
export function findTopic(id: string, { progress, land }: Truth): ChartTopic {
  const ledger = land.find(({ zone, asOf }) => id === `land-cascade-${zone}-${asOf}`);
  if (ledger !== undefined) return { kind: 'land-cascade', metric: null, zone: ledger.zone, asOf: ledger.asOf };
  const topics = SPELLINGS.flatMap(([kind, [hasMetric, hasZone], spell]) =>
    progress
      .filter(({ metric, zone }) => spell(inId(metric), zone).test(id))
      .map(({ metric, zone }) => ({ kind, metric: hasMetric && metric, zone: hasZone && zone, asOf: null })),
  );
  const [topic] = topics;
  if (topic === undefined) throw new Error(`No figures of the release are known for the chart ${id}`);
  return topic;
}

/** The longest name that a category begins with. */
function findNamed(names: Truth['metricNames'], category: string, language: Language): string {
  const fitting = [...names].filter(([, name]) => category.startsWith(name[language]));
  const [code] = fitting.sort(([, a], [, b]) => b[language].length - a[language].length)[0] ?? [];
  if (code === undefined) throw new Error(`Nothing of the release is called “${category}”`);
  return code;
}

function findZone({ zoneNames }: Truth, category: string, language: Language): string {
  const [name = ''] = category.split(':');
  if (name === (language === 'vi' ? 'Toàn bộ các khu' : 'All zones')) return 'all';
  const found = [...zoneNames].find(([, one]) => one[language].includes(name));
  if (found === undefined) throw new Error(`No zone is called “${category}”`);
  return found[0];
}

/** A quarter of a chart along the year. */
async function expectQuarter(truth: Truth, topic: ChartTopic, series: string, at: number): Promise<Expected> {
  const row = findRow(truth, topic.metric ?? '', topic.zone ?? '');
  const quarter = row.quarters[at];
  if (quarter === undefined) throw new Error('A year has four quarters');
  const columns = topic.kind === 'quarterly-columns';
  const { unit } = row;
  if (/^\d{4}$/.test(series)) return { unit, reading: await expectPast(truth, row, { series, at, columns }) };
  switch (series) {
    case 'actual':
      return { unit, reading: columns ? quarter.actual : quarter.actualToDate };
    case 'plan':
      return { unit, reading: columns ? quarterPlan(row, at) : quarter.planToDate };
    default: {
      const toCome = row.quarters.length - row.required.quartersLeft <= at;
      return { unit, reading: toCome ? row.required.perQuarter : { value: null, absence: 'not-applicable' } };
    }
  }
}

async function expectPast(
  truth: Truth,
  row: Row,
  { series, at, columns }: { readonly series: string; readonly at: number; readonly columns: boolean },
) {
  const end = await pastToDate(truth, row, series, at);
  if (!columns || at === 0 || row.kind !== 'flow' || end.value === null) return end;
  const before = await pastToDate(truth, row, series, at - 1);
  return before.value === null ? before : { ...end, value: end.value - before.value };
}

async function expectLand(truth: Truth, { zone, asOf }: ChartTopic, at: number): Promise<Expected> {
  const state = CASCADE[at];
  const ledger = truth.land.find((row) => row.zone === zone && row.asOf === asOf);
  if (state === undefined || ledger === undefined) throw new Error('A cascade has nine bars of one ledger');
  if (state !== 'land_planned') return { unit: 'm2', reading: ledger.states[state] };
  const planned = (await truth.listPast('land_planned', zone ?? '')).findLast(({ to }) => to <= (ledger.date ?? ''));
  if (planned === undefined) throw new Error('The planned land is on record');
  return { unit: 'm2', reading: planned.reading };
}

/** All plans of a zone at a stage, added up here; nothing as soon as one of them did not report it. */
function expectStage(truth: Truth, { kind, zone }: ChartTopic, part: string, at: number): Expected {
  const stage = CLEARANCE_STAGES[at];
  if (stage === undefined) throw new Error('Clearance has five stages');
  const counted = COUNTED[kind === 'stages-area' ? 'area' : 'households'][part === 'done' ? 'done' : 'total'];
  const plans = [...new Set(truth.clearance.filter((step) => step.zone === zone).map(({ plan }) => plan))];
  const parts = plans.map((plan) => readStep(truth, findStep(truth, zone ?? '', plan, stage), counted));
  const [first] = parts;
  if (first === undefined) throw new Error('A zone with a chart of its plans has plans');
  const gap = parts.find(({ value }) => value === null) ?? first;
  const value = parts.reduce((sum, one) => sum + (one.value ?? 0), 0);
  const unit = kind === 'stages-area' ? 'm2' : 'household';
  return { unit, reading: gap.value === null ? gap : { ...gap, value } };
}

interface ChartPlace {
  readonly series: string;
  readonly category: string;
  readonly at: number;
}

/** The reading that a chart must show for a series at a category. */
export async function expectPoint(
  truth: Truth,
  topic: ChartTopic,
  { series, category, at }: ChartPlace,
  language: Language,
): Promise<Expected> {
  const words: Readonly<Record<string, Part>> = SERIES[language];
  const part = /^\d{4}$/.test(series) ? series : words[series];
  if (part === undefined) throw new Error(`Nothing of the release is the series “${series}”`);
  switch (topic.kind) {
    case 'bullet-list': {
      const metric = findNamed(truth.metricNames, category, language);
      return { unit: 'ratio', reading: findRow(truth, metric, topic.zone ?? '').toDate.attainment };
    }
    case 'variance-bars': {
      const row = findRow(truth, topic.metric ?? '', findZone(truth, category, language));
      return { unit: METRICS[row.metric].unit, reading: row.toDate.variance };
    }
    case 'land-cascade':
      return expectLand(truth, topic, at);
    case 'stages-households':
    case 'stages-area':
      return expectStage(truth, topic, part, at);
    default:
      return expectQuarter(truth, topic, part, at);
  }
}
