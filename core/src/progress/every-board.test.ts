import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { ReleaseContent } from '../boards/board-content.ts';
import { someContent } from '../boards/random-content.testing.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { isPresent } from '../readings/reading.ts';
import { compareProgress } from './compare-progress.ts';
import type { ProgressRow } from './progress.ts';

// Random boards take as long as the machine is slow.
vi.setConfig({ testTimeout: 120_000 });

const rowsOf = (content: ReleaseContent): readonly ProgressRow[] =>
  compareProgress(content, { year: 2017, through: '2017-Q2', plan: null, zone: null, metric: null });

/** Every row of some random board that has all it takes to be judged. */
const holdsForEveryRow = (check: (row: ProgressRow) => void): void =>
  fc.assert(
    fc.property(someContent, (content) => rowsOf(content).forEach(check)),
    { numRuns: 30 },
  );

describe('on every board', () => {
  test('attainment and variance are there together and agree', () => {
    holdsForEveryRow(({ toDate: { actual, plan, attainment, variance } }) => {
      if (!isPresent(attainment) || !isPresent(actual) || !isPresent(plan)) return;
      expect(variance.value).toBe(actual.value - plan.value);
      expect(attainment.value).toBe(actual.value / plan.value);
    });
  });

  test('only a figure with an approved target is judged', () => {
    holdsForEveryRow(({ toDate: { plan, variance, status } }) => {
      const judged = ['on-plan', 'watch', 'behind'].includes(status);
      if (judged) expect(isPresent(plan) && isPresent(variance)).toBe(true);
      if (!isPresent(variance)) expect(judged).toBe(false);
    });
  });

  test('the required rate, kept up for the quarters left, meets the plan of the year and no quarter more', () => {
    holdsForEveryRow(({ toDate: { actual }, yearPlan, required: { perQuarter, quartersLeft } }) => {
      if (!isPresent(perQuarter) || !isPresent(actual) || !isPresent(yearPlan)) return;
      const reached = actual.value + perQuarter.value * quartersLeft;
      expect(reached).toBeGreaterThanOrEqual(yearPlan.value);
      expect(reached - yearPlan.value).toBeLessThan(quartersLeft);
    });
  });

  test('a partial total is shown with its coverage and never set against the plan', () => {
    holdsForEveryRow(({ coverage, toDate, required }) => {
      if (isPresent(toDate.actual)) expect(coverage.reporting).toBeGreaterThan(0);
      if (coverage.reporting === coverage.expected) return;
      expect([toDate.attainment.value, toDate.variance.value, required.perQuarter.value]).toEqual([null, null, null]);
      expect(toDate.status).toBe('not-reported');
    });
  });

  test('scaling every amount leaves attainment and status as they are', () => {
    const scaled = (content: ReleaseContent): ReleaseContent => ({
      ...content,
      observations: content.observations.map((one) =>
        one.value === null || METRICS[one.metric].kind === 'ratio' ? one : { ...one, value: one.value * 8 },
      ),
      targets: content.targets.map((target) => ({ ...target, value: target.value * 8 })),
    });
    const judgement = ({ toDate, coverage }: ProgressRow) => [toDate.attainment.value, toDate.status, coverage];
    fc.assert(
      fc.property(someContent, (content) => {
        expect(rowsOf(scaled(content)).map(judgement)).toEqual(rowsOf(content).map(judgement));
      }),
      { numRuns: 30 },
    );
  });

  test('what is computed from an invented figure is marked as invented', () => {
    const invented = (content: ReleaseContent): ReleaseContent => ({
      ...content,
      observations: content.observations.map((one) => ({ ...one, illustrative: true })),
    });
    fc.assert(
      fc.property(someContent, (content) => {
        const actuals = rowsOf(invented(content)).flatMap((row) => [
          row.toDate.actual,
          row.toDate.attainment,
          row.required.perQuarter,
          ...row.quarters.map((quarter) => quarter.actualToDate),
        ]);
        const silent = actuals.filter(
          (one) =>
            isPresent(one) && !(one.illustrative && ['illustrative', 'estimate', 'conflict'].includes(one.status)),
        );
        expect(silent).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
