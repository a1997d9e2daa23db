import type { Reading } from '@zones/core/readings/reading';
import type { Truth } from './truth.ts';

/** Public money of one work, added up here from the figures as the release keeps them. */
export interface WorksMoney {
  readonly disbursed: Reading;
  readonly yearPlan: Reading;
  readonly rate: Reading;
}

const METRIC = 'public_capital_disbursed';

interface Part {
  readonly value: number | null;
  readonly illustrative: boolean;
  readonly status?: string;
}

/** The sum of parts, an estimate as soon as one part is; nothing where a part is missing or there is none. */
function sumOf(parts: readonly Part[], truth: Truth): Reading {
  if (parts.length === 0 || parts.some(({ value }) => value === null)) {
    return { value: null, absence: truth.isCited ? 'not-published' : 'not-reported' };
  }
  const illustrative = parts.some((part) => part.illustrative);
  const isEstimate = parts.some(({ status }) => status === 'estimate');
  const value = parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
  return {
    value,
    status: isEstimate ? 'estimate' : illustrative ? 'illustrative' : 'derived',
    illustrative,
    evidence: '',
  };
}

export function findWorksMoney(truth: Truth, code: string): WorksMoney | null {
  const { observations, targets, release, works } = truth.figures;
  if (!works.some((one) => one.code === code)) return null;
  const year = release.through.slice(0, 4);
  const disbursed = sumOf(
    observations.filter(
      ({ metric, works: of, period, supersededBy }) =>
        metric === METRIC &&
        of === code &&
        supersededBy === null &&
        period.startsWith(year) &&
        period <= release.through,
    ),
    truth,
  );
  const yearPlan = sumOf(
    targets.filter(
      ({ metric, works: of, point, planId }) =>
        metric === METRIC && of === code && point === 'year' && planId === release.planId,
    ),
    truth,
  );
  const isKnown = disbursed.value !== null && yearPlan.value !== null;
  return {
    disbursed,
    yearPlan,
    rate: isKnown ? { ...disbursed, value: disbursed.value / yearPlan.value } : disbursed,
  };
}
