import { type Kept, silenceOf } from '../boards/silence.ts';
import { divide, subtract } from '../readings/combine.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, present } from '../readings/reading.ts';
import type { ClearanceStep } from './clearance.ts';

export const CLEARANCE_MEASURES = ['households', 'area', 'money'] as const;
/** What a stage counts: households, m², VND. */
export type ClearanceMeasure = (typeof CLEARANCE_MEASURES)[number];

export interface StageReadings {
  readonly total: Reading;
  readonly done: Reading;
  /** Total − done, in their unit. */
  readonly left: Reading;
  /** Done ÷ total, 1 is all. */
  readonly share: Reading;
}

/** How far one plan has come at one stage, by one measure. A count that was not given is absent, never 0. */
export function readStage(step: ClearanceStep, measure: ClearanceMeasure, content: Kept): StageReadings {
  const [statedTotal, statedDone] = {
    households: [step.householdsTotal, step.householdsDone],
    area: [step.areaTotalM2, step.areaDoneM2],
    money: [step.moneyTotalVnd, step.moneyDoneVnd],
  }[measure];
  const id = `clearance~${step.zone}~${step.plan}~${step.stage}~${step.asOf}~${measure}`;
  const read = (value: number | null | undefined, part: string): Reading =>
    value === null || value === undefined
      ? absent(silenceOf(content))
      : present(value, step.illustrative ? 'illustrative' : 'actual', `${id}~${part}`);
  const total = read(statedTotal, 'total');
  const done = read(statedDone, 'done');
  return { total, done, left: subtract(total, done, `${id}~left`), share: divide(done, total, `${id}~share`) };
}
