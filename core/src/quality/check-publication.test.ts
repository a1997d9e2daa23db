import { describe, expect, test } from 'vitest';
import type { BoardContent, ReleaseContent, ReleaseDecision } from '../boards/board-content.ts';
import { EMPTY_BOARD, LOC_SON, LOT, observe, PLAN, RELEASE } from '../boards/sample-content.testing.ts';
import { freezeRelease } from '../releases/freeze-release.ts';
import { planPublication } from '../releases/plan-publication.ts';
import { formatFinding } from './finding-words.ts';

const { format: _format, ...DECISION } = RELEASE;
const TODAY = '2017-09-25';

interface Given {
  readonly decision?: Partial<ReleaseDecision>;
  readonly content?: Partial<BoardContent>;
  readonly last?: ReleaseContent | null;
  readonly published?: readonly string[];
}

const plan = ({ decision, content, last = null, published = [] }: Given) =>
  planPublication({
    decision: { ...DECISION, ...decision },
    content: { ...EMPTY_BOARD, ...content },
    published,
    last,
    today: TODAY,
  });
const rulesOf = (given: Given) => plan(given).findings.map(({ rule, severity }) => `${severity} ${rule}`);
const releaseWith = (value: number) =>
  freezeRelease(
    { ...EMPTY_BOARD, observations: [observe(LOC_SON, 'exports_usd', '2017-Q1', value)] },
    { ...DECISION, id: 'before' },
  );

describe('what stops a publication', () => {
  test('nothing, where the board and the decision are sound', () => {
    expect(rulesOf({})).toEqual([]);
  });

  test.each([
    [{ id: 'Kỳ 1' }, 'publication.id-not-plain'],
    [{ title: { vi: 'Sơ kết', en: ' ' } }, 'publication.title-missing'],
    [{ cutoff: '2017-09-26' }, 'publication.cutoff-in-future'],
    [{ through: '2017-Q4' }, 'publication.quarter-not-begun'],
    [{ planId: 'of-nobody' }, 'publication.unknown-plan'],
    [{ planId: null }, 'publication.plan-missing'],
    [{ meetingId: 'of-nobody' }, 'publication.unknown-meeting'],
  ] as const)('%j breaks %s, told in both languages', (decision, rule) => {
    const { findings } = plan({ decision });
    expect(findings.map((one) => one.rule)).toEqual([rule]);
    for (const finding of findings)
      for (const language of ['vi', 'en'] as const) expect(formatFinding(finding, language)).not.toMatch(/[{}]/);
  });

  test('a plan that was approved after the cut-off is none', () => {
    const plans = [{ ...PLAN, approvedOn: '2017-12-01' }];
    expect(rulesOf({ content: { plans } })).toEqual(['error publication.unknown-plan']);
  });

  test('an id that is published, and a cut-off before the last release', () => {
    expect(rulesOf({ published: [DECISION.id] })).toEqual(['error publication.id-taken']);
    expect(rulesOf({ last: releaseWith(1), decision: { cutoff: '2017-09-01' } })).toContain(
      'error publication.cutoff-before-last',
    );
  });

  test('a remark in one language, except in a cited record and where there is nothing to translate', () => {
    const noted = (note: string) => ({ lots: [{ ...LOT, note }] });
    expect(rulesOf({ content: noted('chờ đấu nối / waits for connection') })).toEqual([]);
    expect(rulesOf({ content: noted('12/2017') })).toEqual([]);
    expect(rulesOf({ content: noted('chờ đấu nối') })).toEqual(['error publication.note-one-language']);
    const board = { ...EMPTY_BOARD.board, recordKind: 'cited' } as const;
    expect(rulesOf({ content: { board, ...noted('chờ đấu nối') } })).toEqual(['warning publication.note-one-language']);
  });

  test('a figure that changed by more than half since the last release, without a word why', () => {
    const now = (value: number, note: string | null) => ({
      observations: [
        observe(LOC_SON, 'exports_usd', '2017-Q1', {
          value,
          revision: note === null ? null : { reason: 'C', note },
        }),
      ],
    });
    const last = releaseWith(100);
    expect(rulesOf({ last, content: now(150, null) })).toEqual([]);
    expect(rulesOf({ last, content: now(151, null) })).toEqual(['error publication.jump-unexplained']);
    expect(rulesOf({ last, content: now(49, null) })).toEqual(['error publication.jump-unexplained']);
    expect(rulesOf({ last, content: now(300, 'cộng sót / left out') })).toEqual([]);
  });
});

describe('what a publication comes to', () => {
  test('its estimates are listed, and what differs from the last release', () => {
    const observations = [
      observe(LOC_SON, 'exports_usd', '2017-Q1', 100),
      observe(LOC_SON, 'exports_usd', '2017-Q3', { value: 7, status: 'estimate' }),
    ];
    const { estimates, changes, last } = plan({ content: { observations }, last: releaseWith(100) });
    expect(last).toBe('before');
    expect(estimates).toMatchObject([{ zone: LOC_SON, metric: 'exports_usd', period: '2017-Q3', value: 7 }]);
    expect(changes).toMatchObject([{ effect: 'added', period: '2017-Q3' }]);
  });
});
