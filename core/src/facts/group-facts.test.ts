import { describe, expect, test } from 'vitest';
import { FACT, OTHER_SOURCE, releaseOf, SOURCE } from '../boards/sample-content.testing.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import type { Fact } from './fact.ts';
import { readFact } from './fact-reading.ts';
import { groupFacts } from './group-facts.ts';

const broker: Fact = {
  ...FACT,
  value: '110',
  period: 'undated',
  status: 'conflict',
  sourceKey: OTHER_SOURCE.key,
  quote: '110km from Ho Chi Minh City',
};

describe('a statement outside the catalogue', () => {
  test('is a reading in its printed unit, as sure as its source', () => {
    expect(readFact({ ...FACT, value: '0.15' })).toEqual({
      value: 0.15,
      status: 'actual',
      illustrative: false,
      evidence: 'fact~loc-son~distance_hcmc~2005-07-08~BC-9T-2017',
    });
    expect(readFact({ ...FACT, status: 'low-confidence' })).toMatchObject({ status: 'provisional' });
    expect(readFact({ ...FACT, value: '7', status: 'derived' })).toMatchObject({ value: 7, status: 'derived' });
  });

  test('that was looked for and not found is absent with its reason, never 0', () => {
    const reading = readFact({ ...FACT, value: null, status: null, absence: 'not-published', sourceKey: null });
    expect(reading).toEqual({
      value: null,
      absence: 'not-published',
      evidence: 'fact~loc-son~distance_hcmc~2005-07-08~none',
    });
  });

  test('in words is no number', () => {
    expect(readFact({ ...FACT, value: 'còn chậm', unit: 'text' })).toMatchObject({ absence: 'not-applicable' });
    expect(readFact({ ...FACT, value: '' })).toMatchObject({ absence: 'not-applicable' });
  });
});

describe('statements of one subject', () => {
  test('stand together, newest first and undated last, and a conflict is kept', () => {
    const [group, ...others] = groupFacts([broker, FACT]);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ code: 'distance_hcmc', conflict: true, unit: 'km' });
    expect(group?.statements.map(({ printed, date }) => [printed, date])).toEqual([
      ['180', '2005-07-08'],
      ['110', null],
    ]);
    const statuses = group?.statements.map(({ reading }) => reading.value !== null && reading.status);
    expect(statuses).toEqual(['conflict', 'conflict']);
  });

  test('of different dates are a history, of one date a conflict', () => {
    const later = { ...FACT, period: '2016-01', value: '175' };
    expect(groupFacts([FACT, later])[0]).toMatchObject({ conflict: false });
    const same = { ...FACT, value: '175', sourceKey: OTHER_SOURCE.key };
    expect(groupFacts([FACT, same])[0]).toMatchObject({ conflict: true });
  });

  test('a unit printed in Vietnamese has its words in English', () => {
    const [group] = groupFacts([{ ...FACT, unit: 'giếng' }]);
    expect(group?.unitName).toEqual({ vi: 'giếng', en: 'wells' });
  });
});

describe('the proof of a statement', () => {
  test('shows its document and words, and what other sources say', () => {
    const content = releaseOf({ facts: [FACT, broker] });
    expect(findEvidence(content, 'fact~loc-son~distance_hcmc~2005-07-08~BC-9T-2017')).toMatchObject({
      kind: 'fact',
      period: '2005-07-08',
      reading: { value: 180 },
      source: { key: SOURCE.key, quote: '180 km from Ho Chi Minh City' },
      fact: {
        printed: '180',
        unitName: { en: 'km' },
        others: [{ id: 'fact~loc-son~distance_hcmc~undated~N17', reading: { value: 110, status: 'conflict' } }],
      },
    });
  });

  test('exists only for what is in the release', () => {
    const content = releaseOf({ facts: [FACT] });
    const unknown = [
      'fact~loc-son~distance_hcmc~2005-07-08~none',
      'fact~phu-hoi~distance_hcmc~2005-07-08~BC-9T-2017',
      'fact~loc-son~distance_hcmc~2005-07-08',
      'fact~loc-son~distance_hcmc',
    ];
    expect(unknown.filter((id) => findEvidence(content, id) !== undefined)).toEqual([]);
  });
});
