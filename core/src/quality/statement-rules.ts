import type { BoardContent } from '../boards/board-content.ts';
import { isMetricCode, METRICS } from '../metrics/catalogue.ts';
import type { ObservationStatement } from '../observations/observation.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { Target } from '../plans/plan.ts';
import { isPeriod, parsePeriod } from '../quarters/period.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Breach } from './breach.ts';
import { breach } from './breach.ts';

/** Code lists that statements must keep to: the board's and those that the file itself brings. */
export interface KnownCodes {
  readonly zones: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** `loc-son LS-01`. */
  readonly works: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
}

export function knownCodes(content: Pick<BoardContent, 'zones' | 'sources' | 'works' | 'plans'>): KnownCodes {
  return {
    zones: new Set([ALL_ZONES, ...content.zones.map((zone) => zone.slug)]),
    sources: new Set(content.sources.map((source) => source.key)),
    works: new Set(content.works.map((one) => `${one.zone} ${one.code}`)),
    plans: new Set(content.plans.map((plan) => plan.id)),
  };
}

type Coded = Pick<ObservationStatement, 'zone' | 'metric' | 'works' | 'sourceKey'>;

function checkCodes(one: Coded, known: KnownCodes): readonly Breach[] {
  const found: Breach[] = [];
  if (!known.zones.has(one.zone)) found.push(breach('unknown-zone', { zone: one.zone }, one));
  if (!isMetricCode(one.metric)) found.push(breach('unknown-metric', { code: one.metric }, one));
  if (one.sourceKey !== null && !known.sources.has(one.sourceKey))
    found.push(breach('unknown-source', { source: one.sourceKey }, one));
  if (one.works === null) return found;
  if (one.metric !== 'public_capital_disbursed')
    return [...found, breach('works-not-kept', { metric: one.metric, works: one.works }, one)];
  if (!known.works.has(`${one.zone} ${one.works}`))
    found.push(breach('unknown-works', { works: one.works, zone: one.zone }, one));
  return found;
}

const nameOf = (one: ObservationStatement) => ({ zone: one.zone, metric: one.metric, period: one.period });

/** Codes, period and the choice between a value and an absence: what every other rule relies on. */
export function checkForm(one: ObservationStatement, known: KnownCodes): readonly Breach[] {
  const found = [...checkCodes(one, known)];
  if (!isPeriod(one.period)) found.push(breach('unknown-period', { period: one.period }, one));
  const says =
    one.value === null ? one.absence !== null && one.status === null : one.absence === null && one.status !== null;
  if (!says) found.push(breach('value-or-absence', nameOf(one), one));
  return found;
}

/** Only net newly leased land may fall below 0. */
const MAY_BE_NEGATIVE = new Set<string>(['land_newly_leased']);

function checkValue(one: ObservationStatement, value: number): readonly Breach[] {
  const { kind } = METRICS[one.metric];
  const found: Breach[] = [];
  const sound = kind === 'ratio' ? Number.isFinite(value) : Number.isSafeInteger(value);
  if (!sound) found.push(breach('not-whole', { ...nameOf(one), value: String(value) }, one));
  if (value < 0 && !MAY_BE_NEGATIVE.has(one.metric)) found.push(breach('negative', { ...nameOf(one), value }, one));
  if (kind === 'ratio' && one.metric !== 'disbursement_rate' && value > 1)
    found.push(breach('occupancy-above-one', { ...nameOf(one), value }, one));
  if (one.sourceKey === null) found.push(breach('source-missing', nameOf(one), one));
  return found;
}

/** A well-formed statement by itself. A withheld value is kept as printed, whatever it is. */
export function checkStatement(one: ObservationStatement, today: IsoDate | null): readonly Breach[] {
  const found = one.value === null || one.withheld ? [] : [...checkValue(one, one.value)];
  const { from } = parsePeriod(one.period);
  if (today !== null && from !== null && from > today)
    found.push(breach('future-date', { what: one.metric, date: from, today }, one));
  // A reason for a gap may speak of a quarter to come; a figure cannot.
  if (one.value !== null && one.cutoff !== null && from !== null && from > one.cutoff)
    found.push(breach('period-after-cutoff', { ...nameOf(one), cutoff: one.cutoff }, one));
  return found;
}

/** Codes and size of a target. */
export function checkTargetForm(target: Target, known: KnownCodes): readonly Breach[] {
  const found = [...checkCodes(target, known)];
  if (!known.plans.has(target.planId)) found.push(breach('unknown-plan', { plan: target.planId }, target));
  const ratio = isMetricCode(target.metric) && METRICS[target.metric].kind === 'ratio';
  const period = `${target.planId} ${target.point}`;
  if (ratio ? !Number.isFinite(target.value) : !Number.isSafeInteger(target.value))
    found.push(
      breach('not-whole', { zone: target.zone, metric: target.metric, period, value: String(target.value) }, target),
    );
  if (target.value < 0 && !MAY_BE_NEGATIVE.has(target.metric))
    found.push(breach('negative', { zone: target.zone, metric: target.metric, period, value: target.value }, target));
  return found;
}
