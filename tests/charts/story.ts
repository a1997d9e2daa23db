import type { ReleaseContent } from '@zones/core/boards/board-content';
import type { ChartContext } from '@zones/core/charts/chart-context';
import { NO_MEETINGS } from '@zones/core/meetings/meeting';
import type { MetricCode } from '@zones/core/metrics/catalogue';
import type { Observation } from '@zones/core/observations/observation';
import { ALL_ZONES } from '@zones/core/observations/observation';
import type { Plan, Target, TargetPoint } from '@zones/core/plans/plan';
import { compareProgress } from '@zones/core/progress/compare-progress';
import type { ProgressRow } from '@zones/core/progress/progress';
import type { Quarter } from '@zones/core/quarters/quarter';
import type { Absence, ValueStatus } from '@zones/core/readings/reading';
import { listSeries, type SeriesRow } from '@zones/core/series/list-series';

export interface Stated {
  readonly value: number | null;
  readonly status?: ValueStatus;
  readonly absence?: Absence;
  readonly illustrative?: boolean;
}

const TARGET_POINTS = ['Q1', 'Q2', 'Q3', 'Q4'] as const satisfies readonly TargetPoint[];

export function observe(zone: string, metric: MetricCode, period: string, stated: Stated): Observation {
  return {
    id: `${zone}~${metric}~${period}~1`,
    zone,
    metric,
    period,
    works: null,
    funding: null,
    value: stated.value,
    status: stated.value === null ? null : (stated.status ?? 'actual'),
    absence: stated.value === null ? (stated.absence ?? 'not-reported') : null,
    illustrative: stated.illustrative ?? stated.status === 'illustrative',
    withheld: false,
    sourceKey: 'BC-9T-2017',
    locator: null,
    quote: null,
    note: null,
    cutoff: null,
    recordedAt: '2017-09-20T00:00:00Z',
    supersededBy: null,
    revision: null,
  };
}

/** Quarters of a year in order; `undefined` leaves a quarter unsaid. */
export function observeYear(
  zone: string,
  metric: MetricCode,
  year: number,
  quarters: readonly (Stated | undefined)[],
): readonly Observation[] {
  return quarters.flatMap((stated, index) =>
    stated === undefined ? [] : [observe(zone, metric, `${year}-Q${index + 1}`, stated)],
  );
}

/** A cumulative path of four quarters, or the target of the year alone. */
export function aim(
  zone: string,
  metric: MetricCode,
  path: readonly number[] | number,
  planId = '2017-adjusted',
): readonly Target[] {
  const base = { planId, zone, metric, works: null, funding: null, illustrative: true, sourceKey: null } as const;
  if (typeof path === 'number') return [{ ...base, point: 'year', value: path }];
  return path.flatMap((value, index) => {
    const point = TARGET_POINTS[index];
    return point === undefined ? [] : [{ ...base, point, value }];
  });
}

export const ADJUSTED: Plan = {
  id: '2017-adjusted',
  year: 2017,
  kind: 'adjusted',
  number: '118/QĐ-KCN',
  approvedOn: '2017-07-12',
  authority: { vi: 'Ban Quản lý các khu công nghiệp', en: 'Management board' },
  deadline: '2018-01-31',
  sourceKey: null,
  illustrative: true,
};

export const ORIGINAL: Plan = {
  ...ADJUSTED,
  id: '2017-original',
  kind: 'original',
  number: '12/QĐ-KCN',
  approvedOn: '2017-01-10',
};

export const LOC_SON = 'loc-son';
export const PHU_HOI = 'phu-hoi';

interface Case {
  readonly observations?: readonly Observation[];
  readonly targets?: readonly Target[];
  readonly plan?: Plan | null;
  readonly recordKind?: 'reporting' | 'cited';
  readonly through?: Quarter;
}

export function makeContent(given: Case): ReleaseContent {
  const plan = given.plan === undefined ? ADJUSTED : given.plan;
  return {
    board: {
      slug: 'lam-dong-sample',
      name: { vi: 'Lâm Đồng 2017 – dữ liệu mẫu', en: 'Lâm Đồng 2017 – sample' },
      authority: {
        vi: 'Ban Quản lý các khu công nghiệp tỉnh Lâm Đồng',
        en: 'Lâm Đồng Industrial Zones Management Board',
      },
      recordKind: given.recordKind ?? 'reporting',
      illustrative: true,
      position: 1,
    },
    zones: [
      { slug: LOC_SON, name: { vi: 'Lộc Sơn', en: 'Lộc Sơn' }, place: { vi: 'Bảo Lộc', en: 'Bảo Lộc' }, position: 1 },
      {
        slug: PHU_HOI,
        name: { vi: 'Phú Hội', en: 'Phú Hội' },
        place: { vi: 'Đức Trọng', en: 'Đức Trọng' },
        position: 2,
      },
    ],
    sources: [],
    observations: given.observations ?? [],
    plans: plan === null ? [] : [plan],
    targets: given.targets ?? [],
    ledgerNotes: [],
    lots: [],
    works: [],
    clearance: [],
    facts: [],
    ...NO_MEETINGS,
    release: {
      id: 'lam-dong-sample-2017-09-25',
      title: { vi: 'Sơ kết 9 tháng đầu năm 2017', en: 'Nine-month review 2017' },
      cutoff: '2017-09-14',
      publishedAt: '2017-09-25T07:00:00Z',
      through: given.through ?? '2017-Q3',
      planId: plan?.id ?? null,
      meetingId: null,
      format: 2,
    },
  };
}

export function contextOf(content: ReleaseContent, through = content.release.through): ChartContext {
  return {
    board: content.board,
    zones: content.zones,
    release: content.release,
    plan: content.plans[0] ?? null,
    year: 2017,
    through,
    sources: [
      {
        title: { vi: 'Báo cáo kết quả 9 tháng đầu năm 2017', en: 'Report on the first nine months of 2017' },
        evidence: null,
      },
    ],
  };
}

export function rowsOf(content: ReleaseContent, metric: MetricCode, through?: Quarter): readonly ProgressRow[] {
  return compareProgress(content, {
    year: 2017,
    through: through ?? content.release.through,
    plan: null,
    zone: null,
    metric,
  });
}

/** Every metric of all zones together that has a figure or a target. */
export function everyRowOf(content: ReleaseContent): readonly ProgressRow[] {
  const rows = compareProgress(content, {
    year: 2017,
    through: content.release.through,
    plan: null,
    zone: ALL_ZONES,
    metric: null,
  });
  const said = rows.filter((row) => row.toDate.actual.value !== null || row.yearPlan.value !== null);
  return said.length > 0 ? said : rows.slice(0, 4);
}

export function rowOf(content: ReleaseContent, metric: MetricCode, zone = ALL_ZONES): ProgressRow {
  const row = rowsOf(content, metric).find((one) => one.zone === zone);
  if (row === undefined) throw new Error(`No row of ${metric} for ${zone}`);
  return row;
}

export function seriesOf(content: ReleaseContent, metric: MetricCode, zone = ALL_ZONES): SeriesRow {
  const [series] = listSeries(content, metric, zone);
  if (series === undefined) throw new Error(`No series of ${metric} for ${zone}`);
  return series;
}
