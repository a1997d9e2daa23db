import type { ReleaseContent } from '../boards/board-content.ts';
import { planSilenceOf } from '../boards/silence.ts';
import type { CalculationInput, Trace } from '../evidence/calculation.ts';
import { calculate } from '../evidence/calculation.ts';
import { INPUT_LABELS, quarterLabel } from '../evidence/labels.ts';
import type { Text } from '../language/text.ts';
import type { FundingSource, Observation, ZoneScope } from '../observations/observation.ts';
import { FUNDING_SOURCES } from '../observations/observation.ts';
import { resolveReading } from '../observations/observation-reading.ts';
import { findPlan } from '../plans/find-plan.ts';
import type { Plan, Target } from '../plans/plan.ts';
import { readTarget } from '../plans/target-index.ts';
import type { ProgressScope } from '../progress/progress-scope.ts';
import { missingIn, openProgress } from '../progress/progress-scope.ts';
import type { Quarter } from '../quarters/quarter.ts';
import { numberOf, quartersOfYear, yearOf } from '../quarters/quarter.ts';
import { add, divide } from '../readings/combine.ts';
import { flowSeries, sumOverTime } from '../readings/quarter-series.ts';
import type { Reading } from '../readings/reading.ts';
import { absent, isPresent } from '../readings/reading.ts';
import { FUNDING_NAMES } from './funding-names.ts';
import type { Works } from './works.ts';

const METRIC = 'public_capital_disbursed';

/** Money of one work from one funding source in the release's year, VND. */
export interface WorksFunding {
  readonly funding: FundingSource;
  readonly disbursed: Reading;
  readonly yearPlan: Reading;
}

/** Where a public work stands at the end of the release's last quarter. */
export interface WorksRow {
  readonly zone: string;
  readonly code: string;
  readonly name: Text;
  readonly owner: Text;
  /** VND, or null when not stated. */
  readonly totalInvestmentVnd: number | null;
  /** The latest physical completion on record, whole percent; null when none is. */
  readonly physical: Works['physical'][number] | null;
  readonly obstacle: Works['obstacle'];
  /** Since 1 January through `through`, VND. */
  readonly disbursed: Reading;
  readonly through: Quarter;
  /** VND of the year, under `planId`. */
  readonly yearPlan: Reading;
  readonly planId: string | null;
  /** Disbursed ÷ plan of the year. */
  readonly rate: Reading;
  readonly funding: readonly WorksFunding[];
  readonly sourceKey: string | null;
  readonly note: string | null;
  readonly illustrative: boolean;
}

interface WorksScope {
  readonly progress: ProgressScope;
  readonly plan: Plan | null;
  readonly works: Works;
  /** What is stated of this work, by quarter and funding source. */
  readonly stated: readonly Observation[];
  readonly targets: readonly Target[];
}

const addressOf = ({ works }: WorksScope) => ({ zone: works.zone, metric: METRIC, works: works.code }) as const;

/** The quarters since 1 January; absent as soon as one is, because no total skips a quarter. */
function disbursedFrom(scope: WorksScope, funding: FundingSource): Reading {
  const { content, trace } = scope.progress;
  const { through } = content.release;
  const points = quartersOfYear(yearOf(through))
    .slice(0, numberOf(through))
    .map((quarter) => {
      const same = scope.stated.filter((one) => one.funding === funding && one.period === quarter);
      return { quarter, reading: resolveReading(same) ?? absent(missingIn(content, quarter)) };
    });
  const inputs = points.map(({ quarter, reading }) => ({ label: quarterLabel(quarter), reading }));
  const address = { ...addressOf(scope), funding, measure: 'to-date', period: through, planId: null } as const;
  return calculate(trace, address, inputs, (id) => sumOverTime(flowSeries(METRIC, points), id));
}

function plannedFrom(scope: WorksScope, funding: FundingSource): Reading {
  const own = scope.targets.filter((target) => target.funding === funding);
  const target = own.find(({ point }) => point === 'year') ?? own.find(({ point }) => point === 'Q4');
  return target === undefined ? absent(planSilenceOf(scope.progress.content)) : readTarget(target);
}

/** A funding source that a work does not have is left out, as in the zone’s total; an unreported one is not. */
const counts = (reading: Reading): boolean => isPresent(reading) || reading.absence !== 'not-applicable';

function sumParts(
  scope: WorksScope,
  what: { readonly measure: 'funding' | 'funding-plan'; readonly period: string; readonly planId: string | null },
  inputs: readonly CalculationInput[],
): Reading {
  if (inputs.length === 0)
    return absent(what.measure === 'funding' ? missingNow(scope) : planSilenceOf(scope.progress.content));
  return calculate(scope.progress.trace, { ...addressOf(scope), ...what }, inputs, (id) =>
    add(
      inputs.map(({ reading }) => reading),
      id,
    ),
  );
}

const missingNow = ({ progress }: WorksScope) => missingIn(progress.content, progress.content.release.through);

function latestPhysical({ works, progress }: WorksScope): WorksRow['physical'] {
  const known = works.physical.filter(({ quarter }) => quarter <= progress.content.release.through);
  return known.reduce<WorksRow['physical']>(
    (last, one) => (last === null || one.quarter > last.quarter ? one : last),
    null,
  );
}

function listFunding(scope: WorksScope): readonly WorksFunding[] {
  const named = new Set([...scope.stated, ...scope.targets].map(({ funding }) => funding));
  return FUNDING_SOURCES.filter((funding) => named.has(funding)).map((funding) => ({
    funding,
    disbursed: disbursedFrom(scope, funding),
    yearPlan: plannedFrom(scope, funding),
  }));
}

function toRow(scope: WorksScope): WorksRow {
  const { works, plan, progress } = scope;
  const { through } = progress.content.release;
  const planId = plan?.id ?? null;
  const funding = listFunding(scope);
  const disbursed = sumParts(
    scope,
    { measure: 'funding', period: through, planId: null },
    funding
      .map((part) => ({ label: FUNDING_NAMES[part.funding], reading: part.disbursed }))
      .filter(({ reading }) => counts(reading)),
  );
  const yearPlan = sumParts(
    scope,
    { measure: 'funding-plan', period: String(yearOf(through)), planId },
    funding
      .map((part) => ({ label: FUNDING_NAMES[part.funding], reading: part.yearPlan }))
      .filter(({ reading }) => isPresent(reading)),
  );
  const inputs = [
    { label: INPUT_LABELS.actualToDate, reading: disbursed },
    { label: INPUT_LABELS.yearPlan, reading: yearPlan },
  ];
  const share = {
    ...addressOf(scope),
    metric: 'disbursement_rate',
    measure: 'ratio',
    period: through,
    planId,
  } as const;
  const rate = calculate(progress.trace, share, inputs, (id) => divide(disbursed, yearPlan, id));
  const { zone, code, name, owner, totalInvestmentVnd, obstacle, sourceKey, note, illustrative } = works;
  const named = { zone, code, name, owner, totalInvestmentVnd, obstacle, sourceKey, note, illustrative };
  return { ...named, physical: latestPhysical(scope), disbursed, through, yearPlan, planId, rate, funding };
}

/** As `compareWorks`, with every computed figure reported to `trace`. */
export function traceWorks(content: ReleaseContent, zone: ZoneScope | null, trace: Trace | null): readonly WorksRow[] {
  const progress = openProgress(content, trace);
  const year = yearOf(content.release.through);
  const plan = findPlan(content, year, null);
  const order = new Map(content.zones.map(({ slug, position }) => [slug, position]));
  return content.works
    .filter((works) => zone === null || works.zone === zone)
    .toSorted((a, b) => (order.get(a.zone) ?? 0) - (order.get(b.zone) ?? 0) || (a.code < b.code ? -1 : 1))
    .map((works) => {
      const ofWorks = (one: Observation | Target) =>
        one.metric === METRIC && one.zone === works.zone && one.works === works.code;
      const stated = content.observations.filter(
        (one) => ofWorks(one) && one.supersededBy === null && one.period.startsWith(`${year}-`),
      );
      const targets = content.targets.filter((one) => ofWorks(one) && one.planId === plan?.id);
      return toRow({ progress, plan, works, stated, targets });
    });
}

/**
 * How every public work stands in the release's year: physical completion, money disbursed to date against the year's plan,
 * by funding source. Zones in their order, works by code. Source of the formulas: product.md sections 3 and 4.
 */
export function compareWorks(content: ReleaseContent, zone: ZoneScope | null): readonly WorksRow[] {
  return traceWorks(content, zone, null);
}
