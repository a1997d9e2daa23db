import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoardContent } from '../boards/board-content.ts';
import { EMPTY_BOARD, LOC_SON, OTHER_SOURCE, observe, PHU_HOI, state } from '../boards/sample-content.testing.ts';
import type { Observation } from '../observations/observation.ts';
import type { StatedObservation } from './batch.ts';
import { observationId } from './observation-id.ts';
import { planObservations } from './plan-observations.ts';

const reporting = (...observations: readonly Observation[]): BoardContent => ({ ...EMPTY_BOARD, observations });
const cited = (...observations: readonly Observation[]): BoardContent => ({
  ...reporting(...observations),
  board: { ...EMPTY_BOARD.board, recordKind: 'cited' },
});

const leased = (value: number, more: Partial<StatedObservation> = {}) =>
  state(LOC_SON, 'land_leased', '2018-03', { value, ...more });
const known = observe(LOC_SON, 'land_leased', '2018-03', 760_720);

/** Records what was planned, as the database does. */
function recorded(content: BoardContent, statements: readonly StatedObservation[]): BoardContent {
  const plan = planObservations(content, statements);
  const by = new Map(plan.superseded.map((one) => [one.id, one.by]));
  const kept = content.observations.map((one) => ({ ...one, supersededBy: by.get(one.id) ?? one.supersededBy }));
  const added = plan.added.map(({ id, statement, revision }): Observation => {
    const { place: _, ...stated } = statement;
    return { ...stated, id, revision, recordedAt: '2018-01-01T00:00:00Z', supersededBy: by.get(id) ?? null };
  });
  return { ...content, observations: [...kept, ...added] };
}

describe('what a file’s statements come to', () => {
  test('a figure stated for the first time is its first version', () => {
    expect(planObservations(reporting(), [leased(1)]).added).toMatchObject([
      { id: 'loc-son~land_leased~2018-03~1', supersedes: null, revision: null },
    ]);
  });

  test('money of a work is numbered apart from the zone’s', () => {
    const statement = state(LOC_SON, 'public_capital_disbursed', '2017-Q3', {
      value: 1,
      works: 'LS-01',
      funding: 'oda',
    });
    expect(observationId(statement, 2)).toBe('loc-son~public_capital_disbursed~2017-Q3~LS-01~oda~2');
  });

  test('the same statement again is nothing new', () => {
    const plan = planObservations(reporting(known), [leased(760_720)]);
    expect(plan).toMatchObject({ added: [], superseded: [], unchanged: [{ id: known.id }] });
  });

  test('another value of the same source is a revision, on either kind of board', () => {
    const revision = { reason: 'C', note: 'misread' } as const;
    for (const content of [reporting(known), cited(known)]) {
      const plan = planObservations(content, [leased(760_700, { revision })]);
      expect(plan.added).toMatchObject([{ id: 'loc-son~land_leased~2018-03~2', supersedes: known.id, revision }]);
      expect(plan.superseded).toEqual([{ id: known.id, by: 'loc-son~land_leased~2018-03~2' }]);
    }
  });

  test('another source stands beside the first in a cited record and replaces it on a reporting board', () => {
    const other = leased(782_774, { sourceKey: OTHER_SOURCE.key });
    expect(planObservations(cited(known), [other])).toMatchObject({ added: [{ supersedes: null }], superseded: [] });
    expect(planObservations(reporting(known), [other]).added).toMatchObject([{ supersedes: known.id }]);
  });

  test('an estimate that becomes final explains itself', () => {
    const estimate = observe(LOC_SON, 'exports_usd', '2017-Q3', { value: 9, status: 'estimate' });
    const plan = planObservations(reporting(estimate), [state(LOC_SON, 'exports_usd', '2017-Q3', 11)]);
    expect(plan.added).toMatchObject([{ revision: { reason: 'R1' } }]);
  });

  test('any other change of a figure keeps the reason that the file gives, or none', () => {
    expect(planObservations(reporting(known), [leased(1)]).added).toMatchObject([{ revision: null }]);
  });

  test('a version number is never used twice, also after a version that is no longer current', () => {
    const old = { ...known, supersededBy: 'loc-son~land_leased~2018-03~2' };
    const current = { ...known, id: 'loc-son~land_leased~2018-03~2', value: 5 };
    expect(planObservations(reporting(old, current), [leased(6)]).added).toMatchObject([
      { id: 'loc-son~land_leased~2018-03~3', supersedes: current.id },
    ]);
  });

  test('a reporting board that states one figure on two sheets records it once', () => {
    const plan = planObservations(reporting(), [
      leased(1, { locator: 'Quỹ đất' }),
      leased(1, { locator: 'Thực hiện' }),
    ]);
    expect(plan).toMatchObject({ added: [{ id: 'loc-son~land_leased~2018-03~1' }], unchanged: [{}] });
  });

  test('a cited source that prints two values keeps both', () => {
    const plan = planObservations(cited(), [leased(1, { quote: 'a' }), leased(2, { quote: 'b' })]);
    expect(plan.added.map((one) => [one.id, one.supersedes])).toEqual([
      ['loc-son~land_leased~2018-03~1', null],
      ['loc-son~land_leased~2018-03~2', null],
    ]);
  });
});

const someStatement = fc
  .record({
    zone: fc.constantFrom(LOC_SON, PHU_HOI),
    period: fc.constantFrom('2017-Q1', '2018-03'),
    value: fc.option(fc.integer({ min: 0, max: 3 })),
    sourceKey: fc.constantFrom('BC-9T-2017', 'N17'),
    quote: fc.constantFrom(null, 'a'),
    status: fc.constantFrom('actual', 'estimate'),
  })
  .map(({ zone, period, ...given }) =>
    state(zone, 'land_leased', period, {
      ...given,
      status: given.value === null ? null : (given.status as 'actual' | 'estimate'),
      absence: given.value === null ? 'not-published' : null,
    }),
  );
const someFile = fc.array(someStatement, { maxLength: 12 });
const someBoard = fc.tuple(someFile, someFile, fc.boolean()).map(([first, second, isCited]) => {
  const empty = isCited ? cited() : reporting();
  return recorded(recorded(empty, first), second);
});

describe('whatever the files', () => {
  test('importing the same file twice changes nothing in a cited record', () => {
    fc.assert(
      fc.property(someFile, someFile, (before, file) => {
        const once = recorded(recorded(cited(), before), file);
        expect(planObservations(once, file)).toMatchObject({ added: [], superseded: [] });
      }),
    );
  });

  test('importing the same file twice changes nothing on a reporting board when each figure is stated once', () => {
    const key = (one: StatedObservation) => `${one.zone} ${one.period}`;
    fc.assert(
      fc.property(someBoard, fc.uniqueArray(someStatement, { selector: key }), (before, file) => {
        const once = recorded(before, file);
        expect(planObservations(once, file)).toMatchObject({ added: [], superseded: [] });
      }),
    );
  });

  test('every statement is added or known, ids are never reused, and nothing is replaced twice', () => {
    fc.assert(
      fc.property(someBoard, someFile, (content, file) => {
        const plan = planObservations(content, file);
        expect(plan.added.length + plan.unchanged.length).toBe(file.length);
        const ids = [...content.observations.map((one) => one.id), ...plan.added.map((one) => one.id)];
        expect(new Set(ids).size).toBe(ids.length);
        const replaced = plan.superseded.map((one) => one.id);
        expect(new Set(replaced).size).toBe(replaced.length);
      }),
    );
  });
});
