import type { ReleaseDecision } from '@zones/core/boards/board-content';
import type { SeedName } from '../settings/settings.ts';

/** A board that an empty database is filled with, and the release it opens with. */
export interface Seed {
  /** Slug. */
  readonly board: string;
  /** In the folder of the fixtures' data. */
  readonly file: string;
  /** Fixed, so that every installation has the same release, byte for byte. */
  readonly recordedAt: string;
  readonly release: ReleaseDecision;
}

export const SEEDS: Readonly<Record<SeedName, Seed>> = {
  sample: {
    board: 'lam-dong-sample',
    file: 'sample-2017.xlsx',
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
      meetingId: null,
    },
  },
  cited: {
    board: 'lam-dong',
    file: 'cited-lam-dong.json',
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
  },
};
