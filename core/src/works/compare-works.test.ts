import { describe, expect, test } from 'vitest';
import { LOC_SON, observe, PHU_HOI, PLAN, releaseOf } from '../boards/sample-content.testing.ts';
import { findEvidence } from '../evidence/find-evidence.ts';
import type { FundingSource, Observation } from '../observations/observation.ts';
import type { Target } from '../plans/plan.ts';
import { compareWorks } from './compare-works.ts';
import type { Works } from './works.ts';

const ROAD: Works = {
  zone: LOC_SON,
  code: 'LS-01',
  name: { vi: 'Đường nội bộ', en: 'Internal roads' },
  owner: { vi: 'Công ty hạ tầng', en: 'Infrastructure company' },
  totalInvestmentVnd: 42_000_000_000,
  physical: [
    { quarter: '2017-Q2', percent: 60, illustrative: false },
    { quarter: '2017-Q3', percent: 67, illustrative: false },
    { quarter: '2017-Q4', percent: 80, illustrative: false },
  ],
  obstacle: 'no-land',
  sourceKey: null,
  note: null,
  illustrative: false,
};

const METRIC = 'public_capital_disbursed';

const paid = (funding: FundingSource, values: readonly (number | null)[]): readonly Observation[] =>
  values.map((value, index) =>
    observe(LOC_SON, METRIC, `2017-Q${index + 1}`, {
      works: ROAD.code,
      funding,
      value,
      status: value === null ? null : index === 2 ? 'estimate' : 'actual',
      absence: value === null ? 'not-reported' : null,
      id: `${LOC_SON}~${METRIC}~2017-Q${index + 1}~LS-01~${funding}~1`,
    }),
  );

const planned = (funding: FundingSource, value: number): Target => ({
  planId: PLAN.id,
  zone: LOC_SON,
  metric: METRIC,
  works: ROAD.code,
  funding,
  point: 'year',
  value,
  illustrative: false,
  sourceKey: null,
});

describe('a public work at the end of the quarter', () => {
  const content = releaseOf({
    works: [ROAD],
    observations: [...paid('local-budget', [10, 20, 30]), ...paid('land-use-fee', [1, 2, 3])],
    targets: [planned('local-budget', 100), planned('land-use-fee', 20)],
  });
  const [row] = compareWorks(content, null);

  test('shows what was paid to date from each source against the plan of the year', () => {
    expect(row?.funding.map((one) => [one.funding, one.disbursed.value, one.yearPlan.value])).toEqual([
      ['local-budget', 60, 100],
      ['land-use-fee', 6, 20],
    ]);
    expect(row).toMatchObject({ disbursed: { value: 66 }, yearPlan: { value: 120 }, rate: { value: 0.55 } });
    expect(row).toMatchObject({ planId: PLAN.id, through: '2017-Q3', obstacle: 'no-land' });
  });

  test('is no surer than the estimate of its last quarter', () => {
    expect(row?.rate).toMatchObject({ status: 'estimate' });
  });

  test('shows the physical completion of the release’s last quarter, not a later one', () => {
    expect(row?.physical).toMatchObject({ quarter: '2017-Q3', percent: 67 });
  });

  test('can be proved down to its quarters', () => {
    const rate = findEvidence(content, row?.rate.evidence ?? '');
    expect(rate).toMatchObject({ kind: 'calculation', unit: 'ratio', works: 'LS-01', funding: null });
    const [done] = rate?.inputs ?? [];
    const paidEvidence = findEvidence(content, done?.evidence ?? '');
    expect(paidEvidence).toMatchObject({ unit: 'VND', reading: { value: 66 }, works: 'LS-01' });
    const [local] = paidEvidence?.inputs ?? [];
    const quarters = findEvidence(content, local?.evidence ?? '');
    expect(quarters).toMatchObject({ works: 'LS-01', funding: 'local-budget', reading: { value: 60 } });
    expect(quarters?.inputs.map(({ reading }) => reading.value)).toEqual([10, 20, 30]);
  });
});

describe('what is missing of a work', () => {
  test('a quarter that was not reported leaves no total, not a smaller one', () => {
    const [row] = compareWorks(releaseOf({ works: [ROAD], observations: paid('local-budget', [10, null, 30]) }), null);
    expect(row).toMatchObject({ disbursed: { absence: 'not-reported' }, rate: { absence: 'not-reported' } });
    expect(row?.yearPlan).toEqual({ value: null, absence: 'no-target' });
  });

  test('a work without any figure says so', () => {
    const [row] = compareWorks(releaseOf({ works: [{ ...ROAD, physical: [] }] }), LOC_SON);
    expect(row).toMatchObject({ physical: null, funding: [], disbursed: { absence: 'not-reported' } });
  });
});

test('works of another zone are not shown, and zones come in their order', () => {
  const content = releaseOf({ works: [{ ...ROAD, zone: PHU_HOI, code: 'A-1' }, ROAD] });
  expect(compareWorks(content, LOC_SON).map(({ code }) => code)).toEqual(['LS-01']);
  expect(compareWorks(content, null).map(({ code }) => code)).toEqual(['LS-01', 'A-1']);
});
