import { describe, expect, test } from 'vitest';
import {
  EMPTY_BOARD,
  FACT,
  LOC_SON,
  LOT,
  OTHER_SOURCE,
  PHU_HOI,
  releaseOf,
  SOURCE,
} from '../boards/sample-content.testing.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import type { Fact } from '../facts/fact.ts';
import type { LotRow } from './assess-lots.ts';
import { assessLots } from './assess-lots.ts';
import type { LotEvidence, LotEvidenceKind } from './lot.ts';

const ON = '2017-09-14';
const CITED = { ...EMPTY_BOARD.board, recordKind: 'cited' } as const;

const dated = (kind: LotEvidenceKind, on: string, more: Partial<LotEvidence> = {}): LotEvidence => ({
  kind,
  on,
  sourceKey: SOURCE.key,
  note: null,
  illustrative: false,
  ...more,
});

function assess(evidence: readonly LotEvidence[], facts: readonly Fact[] = [], board = EMPTY_BOARD.board): LotRow {
  const [row] = assessLots(releaseOf({ board, facts, lots: [{ ...LOT, evidence }] }), ON);
  if (row === undefined) throw new Error('no row');
  return row;
}

describe('the steps of a lot', () => {
  test('are the last evidence of each kind with its date and document, in the order in which they come about', () => {
    const row = assess([
      dated('offered', '2017-03', { sourceKey: OTHER_SOURCE.key }),
      dated('handed-over', '2015-06-30'),
      dated('offered', '2016-11-15'),
    ]);
    expect(row.steps.map(({ kind, on, sourceKey }) => [kind, on, sourceKey])).toEqual([
      ['handed-over', '2015-06-30', SOURCE.key],
      ['offered', '2017-03', OTHER_SOURCE.key],
    ]);
  });

  test('leave out what was not known on the cut-off', () => {
    expect(assess([dated('road', '2017-09-15')]).steps).toEqual([]);
  });
});

describe('a promised hand-over', () => {
  const slip = (...evidence: readonly LotEvidence[]) => {
    const { promisedOn, promiseMovedTo, slippedDays } = assess(evidence);
    return { promisedOn, promiseMovedTo, slippedDays, days: slippedDays.value };
  };

  test('that has passed is late to the cut-off while nothing is handed over', () => {
    expect(slip(dated('handover-promised', '2017-06-30'))).toMatchObject({ promisedOn: '2017-06-30', days: 76 });
  });

  test('is measured to the hand-over once there is one, and may be early', () => {
    expect(slip(dated('handover-promised', '2017-06-30'), dated('handed-over', '2017-08-01')).days).toBe(32);
    expect(slip(dated('handover-promised', '2017-06-30'), dated('handed-over', '2017-06-01')).days).toBe(-29);
  });

  test('is measured from the first promise, also when it was moved', () => {
    const moved = slip(dated('handover-promised', '2018-03-31'), dated('handover-promised', '2017-06-30'));
    expect(moved).toMatchObject({ promisedOn: '2017-06-30', promiseMovedTo: '2018-03-31', days: 76 });
  });

  test('of a month is kept until the month is over', () => {
    expect(slip(dated('handover-promised', '2017-09')).slippedDays).toMatchObject({ absence: 'not-yet-due' });
    expect(slip(dated('handover-promised', '2017-08')).days).toBe(14);
  });

  test('that nobody made has no slip: a board that reports did not report one, a record did not publish one', () => {
    expect(assess([]).slippedDays).toEqual({ value: null, absence: 'not-reported', evidence: 'lot~loc-son~CN7' });
    expect(assess([], [], CITED)).toMatchObject({ promisedOn: null, slippedDays: { absence: 'not-published' } });
  });

  test('that is invented makes an invented slip', () => {
    const row = assess([dated('handover-promised', '2017-06-30', { illustrative: true })]);
    expect(row.slippedDays).toMatchObject({ value: 76, status: 'illustrative', illustrative: true });
  });
});

describe('utilities at the boundary', () => {
  test('are there since the first evidence, and silence is not a no', () => {
    const { utilities } = assess([dated('power', '2017-01-10'), dated('power', '2016-06')]);
    expect(utilities.power).toEqual({ on: '2016-06', sourceKey: SOURCE.key, illustrative: false });
    expect(utilities.wastewater).toEqual({ on: null, absence: 'not-reported' });
    expect(assess([], [], CITED).utilities.road).toEqual({ on: null, absence: 'not-published' });
  });
});

describe('who verified a lot', () => {
  test('is the document of the last verification or offer', () => {
    const row = assess([
      dated('verified', '2017-08-01', { sourceKey: OTHER_SOURCE.key }),
      dated('offered', '2016-01-01'),
    ]);
    expect(row).toMatchObject({ verifiedOn: '2017-08-01', verifiedBy: OTHER_SOURCE.key });
    expect(assess([])).toMatchObject({ verifiedOn: null, verifiedBy: null });
  });
});

describe('what land costs', () => {
  const rent: Fact = { ...FACT, code: 'land_rent', value: '0.15', unit: 'USD/m²/năm', period: '2017-01-01' };
  const pricesOf = (...facts: readonly Fact[]) => assess([], facts).prices;

  test('is the price of the zone with currency, date and document', () => {
    expect(pricesOf(rent)['land-rent']).toMatchObject({
      reading: { value: 0.15, status: 'actual' },
      currency: 'USD',
      unitName: { en: 'USD per m² a year' },
      period: '2017-01-01',
      sourceKey: SOURCE.key,
    });
  });

  test('is never an old price: after a year it is history', () => {
    for (const period of ['2006-06-26', '2016-09-13', 'undated'])
      expect(pricesOf({ ...rent, period })['land-rent']).toMatchObject({
        reading: { value: null, absence: 'not-published' },
        currency: null,
        period: null,
      });
    expect(pricesOf({ ...rent, period: '2016-09-14' })['land-rent'].reading.value).toBe(0.15);
  });

  test('that someone looked for and did not find says so with proof', () => {
    const sought = { ...rent, code: 'infra_fee_current', value: null, status: null, absence: 'not-published' } as const;
    const { reading } = pricesOf({ ...sought, period: 'undated', sourceKey: null })['infrastructure-fee'];
    expect(reading).toEqual({
      value: null,
      absence: 'not-published',
      evidence: 'fact~loc-son~infra_fee_current~undated~none',
    });
  });

  test('in another zone is another price', () => {
    expect(pricesOf({ ...rent, zone: PHU_HOI })['land-rent'].reading.value).toBeNull();
  });

  test('can be proved like any figure', () => {
    const content = releaseOf({ facts: [rent], lots: [LOT] });
    const [row] = assessLots(content, ON);
    const id = row?.prices['land-rent'].reading.evidence ?? '';
    expect(findEvidence(content, id)).toMatchObject({ kind: 'fact', zone: LOC_SON, reading: { value: 0.15 } });
  });
});
