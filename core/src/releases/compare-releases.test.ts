import { describe, expect, test } from 'vitest';
import type { ReleaseContent } from '../boards/board-content.ts';
import { NO_MEETINGS } from '../meetings/meeting.ts';
import type { Observation } from '../observations/observation.ts';
import { compareReleases } from './compare-releases.ts';

const stated = (changes: Partial<Observation>): Observation => ({
  id: 'loc-son~land_leased~2017-Q2~1',
  zone: 'loc-son',
  metric: 'land_leased',
  period: '2017-Q2',
  works: null,
  funding: null,
  value: 760_720,
  status: 'actual',
  absence: null,
  illustrative: false,
  withheld: false,
  sourceKey: 'N1',
  locator: null,
  quote: null,
  note: null,
  cutoff: null,
  recordedAt: '2017-07-01T00:00:00Z',
  supersededBy: null,
  revision: null,
  ...changes,
});

const release = (observations: readonly Observation[]): ReleaseContent => ({
  release: {
    id: 'a',
    title: { vi: 'a', en: 'a' },
    cutoff: '2017-09-14',
    publishedAt: '2017-09-25T07:00:00Z',
    through: '2017-Q3',
    planId: null,
    meetingId: null,
    format: 2,
  },
  board: {
    slug: 'lam-dong',
    name: { vi: 'Lâm Đồng', en: 'Lâm Đồng' },
    authority: { vi: 'Ban', en: 'Board' },
    recordKind: 'reporting',
    illustrative: false,
    position: 1,
  },
  zones: [],
  sources: [],
  observations,
  plans: [],
  targets: [],
  ledgerNotes: [],
  lots: [],
  works: [],
  clearance: [],
  facts: [],
  ...NO_MEETINGS,
});

const first = stated({});

describe('what changed between two releases', () => {
  test('the same figures are no change, even when a later version says the same again', () => {
    const again = stated({ id: 'loc-son~land_leased~2017-Q2~2', sourceKey: 'N2' });
    const superseded = { ...first, supersededBy: again.id };
    expect(compareReleases(release([first]), release([superseded, again]))).toEqual([]);
  });

  test('a corrected figure shows both values and the reason', () => {
    const revision = { reason: 'C', note: 'Counted twice' } as const;
    const corrected = stated({ id: 'loc-son~land_leased~2017-Q2~2', value: 750_000, revision });
    const superseded = { ...first, supersededBy: corrected.id };
    expect(compareReleases(release([first]), release([superseded, corrected]))).toMatchObject([
      { effect: 'changed', unit: 'm2', before: { value: 760_720 }, after: { value: 750_000 }, revision },
    ]);
  });

  test('a figure that is new has nothing before, one that is gone nothing after', () => {
    const later = stated({ id: 'loc-son~land_leased~2017-Q3~1', period: '2017-Q3' });
    expect(compareReleases(release([first]), release([later]))).toMatchObject([
      { effect: 'removed', period: '2017-Q2', before: { value: 760_720 }, after: null },
      { effect: 'added', period: '2017-Q3', before: null, after: { value: 760_720 } },
    ]);
  });

  test('an absence that becomes a value, an estimate that becomes an actual, and another reason are changes', () => {
    const missing = stated({ value: null, status: null, absence: 'not-reported' });
    expect(compareReleases(release([missing]), release([first]))).toMatchObject([{ effect: 'changed' }]);
    expect(compareReleases(release([stated({ status: 'estimate' })]), release([first]))).toHaveLength(1);
    const unpublished = stated({ value: null, status: null, absence: 'not-published' });
    expect(compareReleases(release([missing]), release([unpublished]))).toHaveLength(1);
    expect(compareReleases(release([missing]), release([missing]))).toEqual([]);
  });
});
