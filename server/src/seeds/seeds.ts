import type { ReleaseDecision } from '@zones/core/boards/board-content';
import type { SeedName } from '../settings/settings.ts';

/** A report that came in, and the release that was made of what was known then. */
export interface SeedReport {
  /** In the folder of the fixtures' data, in the order in which they are imported. */
  readonly files: readonly string[];
  /** Fixed, so that every installation has the same release, byte for byte. */
  readonly recordedAt: string;
  readonly release: ReleaseDecision;
}

/** A board that an empty database is filled with. */
export interface Seed {
  /** Slug. */
  readonly board: string;
  /** In the order in which they came in, each published before the next. */
  readonly reports: readonly SeedReport[];
}

const SAMPLE_REPORTS: readonly SeedReport[] = [
  {
    files: ['sample-2017-6m.xlsx', 'sample-facts.json'],
    recordedAt: '2017-07-06T02:00:00Z',
    release: {
      id: 'lam-dong-sample-2017-07-07',
      title: {
        vi: 'Hội nghị sơ kết 6 tháng, 7/7/2017 – dữ liệu mẫu',
        en: 'Six-month review, 7 July 2017 – sample data',
      },
      cutoff: '2017-06-30',
      publishedAt: '2017-07-07T07:00:00Z',
      through: '2017-Q2',
      planId: '2017-original',
      meetingId: '2017-07-07',
    },
  },
  {
    files: ['sample-2017.xlsx'],
    recordedAt: '2017-09-22T02:00:00Z',
    release: {
      id: 'lam-dong-sample-2017-09-25',
      title: {
        vi: 'Hội nghị sơ kết 9 tháng, 25/9/2017 – dữ liệu mẫu',
        en: 'Nine-month review, 25 September 2017 – sample data',
      },
      cutoff: '2017-09-14',
      publishedAt: '2017-09-25T07:00:00Z',
      through: '2017-Q3',
      planId: '2017-adjusted',
      meetingId: '2017-09-25',
    },
  },
  {
    files: ['sample-2017-year.xlsx'],
    recordedAt: '2018-01-12T02:00:00Z',
    release: {
      id: 'lam-dong-sample-2018-01-15',
      title: {
        vi: 'Hội nghị tổng kết năm 2017, 15/01/2018 – dữ liệu mẫu',
        en: 'Review of the year 2017, 15 January 2018 – sample data',
      },
      cutoff: '2018-01-10',
      publishedAt: '2018-01-15T07:00:00Z',
      through: '2017-Q4',
      planId: '2017-adjusted',
      meetingId: '2018-01-15',
    },
  },
];

const CITED_REPORT: SeedReport = {
  files: ['cited-lam-dong.json'],
  recordedAt: '2026-11-22T00:00:00Z',
  release: {
    id: 'lam-dong-2026-11-23',
    title: {
      vi: 'Số liệu đã công bố, tra cứu đến 28/02/2026',
      en: 'The cited record, as published by 28 February 2026',
    },
    cutoff: '2026-02-28',
    publishedAt: '2026-11-23T00:00:00Z',
    through: '2017-Q4',
    planId: null,
    meetingId: null,
  },
};

export const SEEDS: Readonly<Record<SeedName, Seed>> = {
  sample: { board: 'lam-dong-sample', reports: SAMPLE_REPORTS },
  cited: { board: 'lam-dong', reports: [CITED_REPORT] },
};
