import type { ReleaseContent } from '@zones/core/boards/board-content';
import type { MetricCode } from '@zones/core/metrics/catalogue';
import { aim, LOC_SON, makeContent, ORIGINAL, observe, observeYear, PHU_HOI, type Stated } from './story.ts';

const BN = 1e9;
const HA = 1e4;

const sample = (value: number): Stated => ({ value, status: 'illustrative' });
const sampleEstimate = (value: number): Stated => ({ value, status: 'estimate', illustrative: true });
const actual = (value: number): Stated => ({ value: Math.round(value) });
const estimate = (value: number): Stated => ({ value: Math.round(value), status: 'estimate' });

const tenths = (values: readonly number[], unit: number, how: (value: number) => Stated) =>
  values.map((value) => how(Math.round(value * unit)));

/** Three quarters known, the third an estimate; invented. */
const nineMonths = (values: readonly number[], unit: number): readonly Stated[] =>
  values.map((value, index) => (index === 2 ? sampleEstimate : sample)(Math.round(value * unit)));

/** The story of the review: investment near plan, disbursement and clearance behind. Both zones, all invented. */
export const STORY: ReleaseContent = makeContent({
  observations: [
    ...observeYear(LOC_SON, 'public_capital_disbursed', 2014, tenths([3.1, 5.2, 6.4, 11.8], BN, sample)),
    ...observeYear(PHU_HOI, 'public_capital_disbursed', 2014, tenths([1.9, 3.0, 4.4, 7.2], BN, sample)),
    ...observeYear(LOC_SON, 'public_capital_disbursed', 2015, tenths([4.2, 6.3, 8.1, 12.9], BN, sample)),
    ...observeYear(PHU_HOI, 'public_capital_disbursed', 2015, tenths([2.1, 4.0, 5.2, 8.8], BN, sample)),
    ...observeYear(LOC_SON, 'public_capital_disbursed', 2016, tenths([3.4, 7.7, 8.9, 14.1], BN, sample)),
    ...observeYear(PHU_HOI, 'public_capital_disbursed', 2016, tenths([1.6, 4.8, 6.0, 9.7], BN, sample)),
    ...observeYear(LOC_SON, 'public_capital_disbursed', 2017, nineMonths([2.6, 6.9, 8.2], BN)),
    ...observeYear(PHU_HOI, 'public_capital_disbursed', 2017, nineMonths([1.4, 3.1, 4.5], BN)),
    ...observeYear(LOC_SON, 'projects_licensed', 2016, tenths([1, 2, 3, 2], 1, sample)),
    ...observeYear(PHU_HOI, 'projects_licensed', 2016, tenths([0, 2, 1, 2], 1, sample)),
    ...observeYear(LOC_SON, 'projects_licensed', 2017, nineMonths([2, 2, 3], 1)),
    ...observeYear(PHU_HOI, 'projects_licensed', 2017, nineMonths([1, 1, 1], 1)),
    ...observeYear(LOC_SON, 'capital_registered_new_vnd', 2017, nineMonths([85, 102, 96], BN)),
    ...observeYear(PHU_HOI, 'capital_registered_new_vnd', 2017, nineMonths([40, 51, 38], BN)),
    ...observeYear(LOC_SON, 'land_handed_over', 2017, nineMonths([0.8, 1.35, 1.1], HA)),
    ...observeYear(PHU_HOI, 'land_handed_over', 2017, nineMonths([0.2, 0.64, 0.52], HA)),
    ...observeYear(LOC_SON, 'households_settled', 2017, nineMonths([6, 9, 7], 1)),
    ...observeYear(PHU_HOI, 'households_settled', 2017, nineMonths([4, 5, 6], 1)),
    ...observeYear(LOC_SON, 'households_outstanding', 2017, nineMonths([41, 32, 25], 1)),
    ...observeYear(PHU_HOI, 'households_outstanding', 2017, nineMonths([28, 23, 17], 1)),
    ...observeYear(LOC_SON, 'compensation_paid', 2017, nineMonths([3.2, 4.8, 3.9], BN)),
    ...observeYear(LOC_SON, 'revenue_vnd', 2017, nineMonths([910, 1104, 1080], BN)),
    ...observeYear(PHU_HOI, 'revenue_vnd', 2017, nineMonths([705, 790, 801], BN)),
  ],
  targets: [
    ...aim(LOC_SON, 'public_capital_disbursed', [5 * BN, 14 * BN, 28 * BN, 38 * BN]),
    ...aim(PHU_HOI, 'public_capital_disbursed', [3 * BN, 9 * BN, 18 * BN, 24 * BN]),
    ...aim(LOC_SON, 'projects_licensed', [1, 4, 7, 9]),
    ...aim(PHU_HOI, 'projects_licensed', [1, 2, 3, 5]),
    ...aim(LOC_SON, 'capital_registered_new_vnd', [80 * BN, 180 * BN, 290 * BN, 400 * BN]),
    ...aim(PHU_HOI, 'capital_registered_new_vnd', [40 * BN, 90 * BN, 140 * BN, 200 * BN]),
    ...aim(LOC_SON, 'land_handed_over', [1 * HA, 3 * HA, 5.5 * HA, 8 * HA]),
    ...aim(PHU_HOI, 'land_handed_over', [1 * HA, 2 * HA, 3.5 * HA, 5 * HA]),
    ...aim(LOC_SON, 'households_settled', [8, 18, 32, 48]),
    ...aim(PHU_HOI, 'households_settled', [5, 12, 20, 30]),
    ...aim(LOC_SON, 'households_outstanding', [40, 28, 14, 0]),
    ...aim(PHU_HOI, 'households_outstanding', [28, 20, 12, 0]),
    ...aim(LOC_SON, 'compensation_paid', 22 * BN),
  ],
});

/** The public record: one quarter would be wrong to guess, and there is no plan. */
export const CITED: ReleaseContent = makeContent({ recordKind: 'cited', plan: null });

/** A year's target without an approved quarterly path. */
export const NO_PATH: ReleaseContent = makeContent({
  observations: [
    ...observeYear(LOC_SON, 'public_capital_disbursed', 2017, tenths([2.6, 6.9, 8.2], BN, actual)),
    ...observeYear(PHU_HOI, 'public_capital_disbursed', 2017, tenths([1.4, 3.1, 4.5], BN, actual)),
  ],
  targets: [
    ...aim(LOC_SON, 'public_capital_disbursed', 38 * BN, ORIGINAL.id),
    ...aim(PHU_HOI, 'public_capital_disbursed', 24 * BN, ORIGINAL.id),
  ],
  plan: ORIGINAL,
});

/** A quarter that one zone never reported. */
export const GAP: ReleaseContent = makeContent({
  observations: [
    ...observeYear(LOC_SON, 'public_capital_disbursed', 2016, [
      actual(3 * BN),
      undefined,
      actual(8 * BN),
      actual(9 * BN),
    ]),
    ...observeYear(LOC_SON, 'public_capital_disbursed', 2017, [actual(2.6 * BN), undefined, estimate(8.2 * BN)]),
    ...observeYear(PHU_HOI, 'public_capital_disbursed', 2017, tenths([1.4, 3.1, 4.5], BN, actual)),
    ...observeYear(LOC_SON, 'households_outstanding', 2017, [actual(41), undefined, actual(25)]),
  ],
  targets: [
    ...aim(LOC_SON, 'public_capital_disbursed', [5 * BN, 14 * BN, 28 * BN, 38 * BN]),
    ...aim(PHU_HOI, 'public_capital_disbursed', [3 * BN, 9 * BN, 18 * BN, 24 * BN]),
    ...aim(LOC_SON, 'households_outstanding', [40, 28, 14, 0]),
  ],
});

/** Two sources that disagree on one quarter. */
export const CONFLICT: ReleaseContent = makeContent({
  observations: [
    ...observeYear(LOC_SON, 'projects_licensed', 2017, [actual(2), { value: 5, status: 'conflict' }, actual(3)]),
    ...observeYear(PHU_HOI, 'projects_licensed', 2017, [actual(1), actual(0), { value: 2, status: 'provisional' }]),
  ],
  targets: [...aim(LOC_SON, 'projects_licensed', [2, 4, 7, 9]), ...aim(PHU_HOI, 'projects_licensed', [1, 2, 3, 4])],
});

/** Land that came back: a net flow below zero. */
export const NEGATIVE: ReleaseContent = makeContent({
  observations: [
    ...observeYear(LOC_SON, 'land_newly_leased', 2017, tenths([0.6, -2.2054, 0.9], HA, actual)),
    ...observeYear(PHU_HOI, 'land_newly_leased', 2017, tenths([0.1, 0, -0.35], HA, actual)),
  ],
  targets: [
    ...aim(LOC_SON, 'land_newly_leased', [0.5 * HA, 1 * HA, 2 * HA, 3 * HA]),
    ...aim(PHU_HOI, 'land_newly_leased', [0, 0.2 * HA, 0.4 * HA, 0.5 * HA]),
  ],
});

/** Figures near the largest safe whole number of dong. */
export const HUGE: ReleaseContent = makeContent({
  observations: [
    ...observeYear(LOC_SON, 'revenue_vnd', 2017, tenths([1_234_567.8, 1_345_678.9, 1_456_789.1], BN, actual)),
    ...observeYear(PHU_HOI, 'revenue_vnd', 2017, tenths([987_654.3, 876_543.2, 765_432.1], BN, actual)),
  ],
  targets: [
    ...aim(
      LOC_SON,
      'revenue_vnd',
      tenths([1_200_000, 2_500_000, 3_900_000, 5_000_000], BN, actual).map((one) => one.value ?? 0),
    ),
    ...aim(
      PHU_HOI,
      'revenue_vnd',
      tenths([900_000, 1_700_000, 2_300_000, 3_000_000], BN, actual).map((one) => one.value ?? 0),
    ),
  ],
});

/** A plan of nothing, met by nothing or exceeded. */
export const ZERO_PLAN: ReleaseContent = makeContent({
  observations: [
    ...observeYear(LOC_SON, 'projects_licensed', 2017, [actual(0), actual(0), actual(0)]),
    ...observeYear(PHU_HOI, 'projects_licensed', 2017, [actual(1), actual(0), actual(2)]),
  ],
  targets: [...aim(LOC_SON, 'projects_licensed', [0, 0, 0, 0]), ...aim(PHU_HOI, 'projects_licensed', [0, 0, 0, 0])],
});

/** The year's plan reached before its end. */
export const MET: ReleaseContent = makeContent({
  observations: [
    ...observeYear(LOC_SON, 'projects_licensed', 2017, [actual(4), actual(5), actual(6)]),
    ...observeYear(PHU_HOI, 'projects_licensed', 2017, [actual(3), actual(1), actual(2)]),
  ],
  targets: [...aim(LOC_SON, 'projects_licensed', [2, 4, 6, 8]), ...aim(PHU_HOI, 'projects_licensed', [1, 2, 3, 4])],
});

/** A level stated for a day inside no quarter's end, beside one that is. */
export const LEVELS: ReleaseContent = makeContent({
  observations: [
    ...observeYear(LOC_SON, 'projects_valid', 2016, [actual(30), actual(31), actual(33), actual(35)]),
    ...observeYear(LOC_SON, 'projects_valid', 2017, [actual(36), actual(36), estimate(38)]),
    observe(PHU_HOI, 'projects_valid', '2016-10', actual(26)),
  ],
  targets: [...aim(LOC_SON, 'projects_valid', [36, 38, 40, 42])],
});

/** Every case with a metric that it is about. */
export const CASES: readonly (readonly [name: string, content: ReleaseContent, metric: MetricCode])[] = [
  ['the review’s story', STORY, 'public_capital_disbursed'],
  ['a level where lower is better', STORY, 'households_outstanding'],
  ['the share of the plan disbursed', STORY, 'disbursement_rate'],
  ['a target of one zone without a path', STORY, 'compensation_paid'],
  ['a record without figures or plan', CITED, 'public_capital_disbursed'],
  ['a year’s target without a path', NO_PATH, 'public_capital_disbursed'],
  ['a quarter that was not reported', GAP, 'public_capital_disbursed'],
  ['sources that disagree', CONFLICT, 'projects_licensed'],
  ['land that came back', NEGATIVE, 'land_newly_leased'],
  ['very large figures', HUGE, 'revenue_vnd'],
  ['a plan of zero', ZERO_PLAN, 'projects_licensed'],
  ['a plan already met', MET, 'projects_licensed'],
  ['levels of past years', LEVELS, 'projects_valid'],
];
