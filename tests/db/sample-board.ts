import type { Board, Zone } from '@zones/core/boards/board-content';
import type { ImportBatch, StatedObservation } from '@zones/core/imports/batch';
import { NO_MEETINGS } from '@zones/core/meetings/meeting';
import type { Plan, Target } from '@zones/core/plans/plan';
import type { Source } from '@zones/core/sources/source';
import type { Works } from '@zones/core/works/works';

export const REPORTING_BOARD: Board = {
  slug: 'lam-dong-sample',
  name: { vi: 'Lâm Đồng 2017 – dữ liệu mẫu', en: 'Lâm Đồng 2017 – sample' },
  authority: { vi: 'Ban Quản lý các khu công nghiệp', en: 'Industrial zones authority' },
  recordKind: 'reporting',
  illustrative: true,
  position: 1,
};

export const CITED_BOARD: Board = {
  ...REPORTING_BOARD,
  slug: 'lam-dong',
  name: { vi: 'Lâm Đồng', en: 'Lâm Đồng' },
  recordKind: 'cited',
  illustrative: false,
  position: 2,
};

export const ZONES: readonly Zone[] = [
  {
    slug: 'loc-son',
    name: { vi: 'Lộc Sơn', en: 'Lộc Sơn' },
    place: { vi: 'Bảo Lộc', en: 'Bảo Lộc' },
    position: 1,
  },
  {
    slug: 'phu-hoi',
    name: { vi: 'Phú Hội', en: 'Phú Hội' },
    place: { vi: 'Đức Trọng', en: 'Đức Trọng' },
    position: 2,
  },
];

export function sourceOf(key: string): Source {
  return {
    key,
    title: { vi: `Báo cáo ${key}`, en: `Report ${key}` },
    publisher: { vi: 'Ban Quản lý', en: 'The Board' },
    url: null,
    publishedOn: '2017-09-14',
    illustrative: true,
  };
}

const PLACE = { sheet: 'Thực hiện', row: 4, column: 'E' };

/** Disbursement of Lộc Sơn in the third quarter, unless told otherwise. */
export function stated(statement: Partial<StatedObservation> = {}): StatedObservation {
  return {
    zone: 'loc-son',
    metric: 'public_capital_disbursed',
    period: '2017-Q3',
    works: null,
    funding: null,
    value: 12_300_000_000,
    status: 'estimate',
    absence: null,
    illustrative: true,
    withheld: false,
    sourceKey: 'BC-9T-2017',
    locator: null,
    quote: null,
    note: null,
    cutoff: '2017-09-14',
    revision: null,
    place: PLACE,
    ...statement,
  };
}

export function planOf(id: string): Plan {
  return {
    id,
    year: 2017,
    kind: 'original',
    number: '1/KH',
    approvedOn: '2017-01-10',
    authority: { vi: 'UBND tỉnh', en: "Provincial People's Committee" },
    deadline: '2018-01-31',
    sourceKey: null,
    illustrative: true,
  };
}

export function targetOf(target: Partial<Target> = {}): ImportBatch['targets'][number] {
  return {
    planId: '2017-original',
    zone: 'loc-son',
    metric: 'public_capital_disbursed',
    works: null,
    funding: null,
    point: 'year',
    value: 40_000_000_000,
    illustrative: true,
    sourceKey: null,
    place: PLACE,
    ...target,
  };
}

export function worksOf(works: Partial<Works> = {}): ImportBatch['works'][number] {
  return {
    zone: 'loc-son',
    code: 'LS-01',
    name: { vi: 'Đường trục chính', en: 'Main road' },
    owner: { vi: 'Công ty hạ tầng', en: 'Infrastructure company' },
    totalInvestmentVnd: 25_000_000_000,
    physical: [
      { quarter: '2017-Q1', percent: 10, illustrative: true },
      { quarter: '2017-Q2', percent: 25, illustrative: true },
    ],
    obstacle: null,
    sourceKey: null,
    note: null,
    illustrative: true,
    place: PLACE,
    ...works,
  };
}

export function lotOf(lot: Partial<ImportBatch['lots'][number]> = {}): ImportBatch['lots'][number] {
  return {
    zone: 'loc-son',
    code: 'CN7',
    block: 'B',
    areaM2: 49_790,
    industries: ['food', 'textile'],
    evidence: [
      { kind: 'handed-over', on: '2016-05-01', sourceKey: null, note: null, illustrative: true },
      { kind: 'road', on: '2016-09-01', sourceKey: null, note: null, illustrative: true },
    ],
    sourceKey: null,
    quote: null,
    note: null,
    illustrative: true,
    place: PLACE,
    ...lot,
  };
}

/** A file that states this much and nothing else, with the one source that `stated` names. */
export function batchOf(parts: Partial<ImportBatch>): ImportBatch {
  return {
    sources: [sourceOf('BC-9T-2017')],
    observations: [],
    plans: [],
    targets: [],
    ledgerNotes: [],
    lots: [],
    works: [],
    clearance: [],
    facts: [],
    ...NO_MEETINGS,
    ...parts,
  };
}

/** The file that a batch came from, received on a day of 2017. */
export function fileOf(day: string) {
  return { fileName: 'sample-2017.xlsx', sha256: '0'.repeat(64), recordedAt: `2017-${day}T07:00:00Z` };
}
