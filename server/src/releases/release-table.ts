import type { ReleaseDiffAnswer, ReleasesAnswer } from '@zones/core/contract/releases';
import type { Reading } from '@zones/core/readings/reading';
import type { Cell, Table } from '../responses/csv.ts';

export function toReleaseTable({ rows }: ReleasesAnswer): Table {
  return {
    columns: [
      'release',
      'board',
      'title_vi',
      'title_en',
      'cutoff',
      'published_at',
      'through',
      'plan',
      'meeting',
      'sha256',
      'illustrative',
    ],
    rows: rows.map((release) => ({
      release: release.id,
      board: release.board,
      title_vi: release.title.vi,
      title_en: release.title.en,
      cutoff: release.cutoff,
      published_at: release.publishedAt,
      through: release.through,
      plan: release.planVersion,
      meeting: release.meetingId,
      sha256: release.sha256,
      illustrative: release.illustrative,
    })),
  };
}

/** A reading in columns of its own side: `before_value`, `before_status`, … */
export function sideCells(
  side: 'before' | 'after' | 'estimate' | 'actual',
  reading: Reading | null,
): Record<string, Cell> {
  const present = reading !== null && reading.value !== null;
  return {
    [`${side}_value`]: reading?.value,
    [`${side}_status`]: present ? reading.status : null,
    [`${side}_absence`]: reading !== null && reading.value === null ? reading.absence : null,
    [`${side}_illustrative`]: present ? reading.illustrative : null,
    [`${side}_evidence`]: reading?.evidence,
  };
}

/** One row a figure that differs; an empty side had no such figure. */
export function toDiffTable({ a, b, rows }: ReleaseDiffAnswer): Table<string> {
  const sides = (['before', 'after'] as const).flatMap((side) => Object.keys(sideCells(side, null)));
  const change = ['effect', 'zone', 'metric', 'unit', 'period', 'works', 'funding'];
  return {
    columns: ['a', 'b', ...change, ...sides, 'reason', 'reason_note'],
    rows: rows.map(({ before, after, revision, ...row }) => ({
      a: a.id,
      b: b.id,
      ...row,
      ...sideCells('before', before),
      ...sideCells('after', after),
      reason: revision?.reason,
      reason_note: revision?.note,
    })),
  };
}
