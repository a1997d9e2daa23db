import { describe, expect, test } from 'vitest';
import {
  aim,
  EMPTY_BATCH,
  EMPTY_BOARD,
  LOC_SON,
  LOT,
  observe,
  PLACE,
  PLAN,
  SOURCE,
  state,
} from '../boards/sample-content.testing.ts';
import { compareBatch } from './compare-batch.ts';

const at = <T extends object>(record: T) => ({ ...record, place: PLACE });
const [target] = aim(LOC_SON, 'exports_usd', [5]);
const works = {
  zone: LOC_SON,
  code: 'LS-01',
  name: { vi: 'Đường gom', en: 'Service road' },
  owner: { vi: 'Ban Quản lý', en: 'Board' },
  totalInvestmentVnd: null,
  physical: [],
  obstacle: null,
  sourceKey: null,
  note: null,
  illustrative: false,
};

describe('what a dry run shows', () => {
  test('a new figure, a changed one (old → new) and one that stays', () => {
    const content = {
      ...EMPTY_BOARD,
      observations: [observe(LOC_SON, 'exports_usd', '2017-Q1', 10), observe(LOC_SON, 'exports_usd', '2017-Q2', 20)],
    };
    const observations = [
      state(LOC_SON, 'exports_usd', '2017-Q1', 10),
      state(LOC_SON, 'exports_usd', '2017-Q2', 25),
      state(LOC_SON, 'exports_usd', '2017-Q3', { value: 30, status: 'estimate', illustrative: true }),
    ];
    const changes = compareBatch(content, { ...EMPTY_BATCH, observations });
    const line = (quarter: string) => changes.find((one) => one.key === `loc-son exports_usd ${quarter}`);
    expect(line('2017-Q1')).toMatchObject({ effect: 'unchanged', place: PLACE });
    expect(line('2017-Q2')).toMatchObject({
      effect: 'changed',
      before: '20 actual [BC-9T-2017]',
      after: '25 actual [BC-9T-2017]',
    });
    expect(line('2017-Q3')).toMatchObject({
      effect: 'added',
      before: null,
      after: '30 estimate illustrative [BC-9T-2017]',
    });
  });

  test('an absence is shown as an absence', () => {
    const observations = [state(LOC_SON, 'exports_usd', '2017-Q1', null)];
    expect(compareBatch(EMPTY_BOARD, { ...EMPTY_BATCH, observations })[0]?.after).toBe('— not-reported [BC-9T-2017]');
  });

  test('every kind of record is compared by its own key', () => {
    const content = { ...EMPTY_BOARD, targets: target ? [target] : [], lots: [LOT], works: [works] };
    const batch = {
      ...EMPTY_BATCH,
      sources: [SOURCE, { ...SOURCE, key: 'NEW' }],
      plans: [{ ...PLAN, number: '13/QĐ-KCN' }],
      targets: target ? [at({ ...target, value: 6 })] : [],
      lots: [at(LOT), at({ ...LOT, code: 'CN9' })],
      works: [at({ ...works, obstacle: 'no-land' as const })],
    };
    expect(compareBatch(content, batch).map((one) => `${one.effect} ${one.record} ${one.key}`)).toEqual([
      'unchanged source BC-9T-2017',
      'added source NEW',
      'changed plan 2017-adjusted',
      'changed target 2017-adjusted loc-son exports_usd Q1',
      'unchanged lot loc-son CN7',
      'added lot loc-son CN9',
      'changed works loc-son LS-01',
    ]);
  });

  test('a target shows its old and new value', () => {
    const content = { ...EMPTY_BOARD, targets: target ? [target] : [] };
    const targets = target ? [at({ ...target, value: 6 })] : [];
    expect(compareBatch(content, { ...EMPTY_BATCH, targets })).toMatchObject([
      { before: 'value 5', after: 'value 6', place: PLACE },
    ]);
  });

  test('of a changed record only what differs is told, of a list only its new and lost parts', () => {
    const step = { kind: 'leased', on: '2017-10-01', sourceKey: 'BC-9T-2017', note: null, illustrative: true } as const;
    const content = { ...EMPTY_BOARD, lots: [LOT], works: [works] };
    const batch = {
      ...EMPTY_BATCH,
      lots: [at({ ...LOT, evidence: [...LOT.evidence, step] })],
      works: [at({ ...works, name: { vi: 'Đường gom', en: 'Collector road' }, obstacle: 'no-land' as const })],
    };
    expect(compareBatch(content, batch)).toMatchObject([
      { effect: 'changed', before: 'evidence —', after: 'evidence leased 2017-10-01 BC-9T-2017 illustrative' },
      {
        effect: 'changed',
        before: 'name.en Service road; obstacle —',
        after: 'name.en Collector road; obstacle no-land',
      },
    ]);
  });

  test('a new record tells all that it says beyond its key, a known one its key alone', () => {
    const batch = { ...EMPTY_BATCH, works: [at(works), at({ ...works, code: 'LS-02' })] };
    expect(compareBatch({ ...EMPTY_BOARD, works: [works] }, batch)).toMatchObject([
      { effect: 'unchanged', key: 'loc-son LS-01', after: '' },
      {
        effect: 'added',
        key: 'loc-son LS-02',
        before: null,
        after: 'name.vi Đường gom; name.en Service road; owner.vi Ban Quản lý; owner.en Board',
      },
    ]);
  });
});
