import { CLEARED_PARTS, LEDGER_TOLERANCE_M2 } from '../land/land-row.ts';
import type { MetricCode, RatioMetric, StockMetric } from '../metrics/catalogue.ts';
import { RATIO_FORMULAS } from '../metrics/ratio-formulas.ts';
import type { Observation, ZoneScope } from '../observations/observation.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import { compareRecorded } from '../observations/observation-reading.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { Breach } from './breach.ts';
import { breach } from './breach.ts';
import type { CheckScope } from './check-scope.ts';

interface Stated {
  readonly value: number;
  readonly by: Observation;
}
interface At {
  readonly zone: ZoneScope;
  readonly period: PeriodCode;
}

export function allScopes(scope: CheckScope): readonly ZoneScope[] {
  return [...scope.content.zones.map((zone) => zone.slug), ALL_ZONES];
}

/** The first stated usable value of a zone's metric in one period. */
export function findStated(scope: CheckScope, at: At, metric: MetricCode): Stated | undefined {
  const whole = scope.observations.find(at.zone, metric, at.period)?.whole ?? [];
  const [first] = whole.filter((one) => one.value !== null && !one.withheld).sort(compareRecorded);
  return first && first.value !== null ? { value: first.value, by: first } : undefined;
}

function listPeriods(scope: CheckScope, zone: ZoneScope, metrics: readonly MetricCode[]): readonly At[] {
  const codes = metrics.flatMap((metric) => scope.observations.list(zone, metric).map(({ period }) => period.code));
  return [...new Set(codes)].map((period) => ({ zone, period }));
}

/** Which stock can never exceed which, and by how much rounding may blur it. */
const WITHIN: readonly { readonly part: StockMetric; readonly whole: StockMetric; readonly tolerance: number }[] = [
  { part: 'land_leased', whole: 'land_cleared', tolerance: LEDGER_TOLERANCE_M2 },
  { part: 'land_cleared', whole: 'land_industrial', tolerance: LEDGER_TOLERANCE_M2 },
  { part: 'land_leased', whole: 'land_industrial', tolerance: LEDGER_TOLERANCE_M2 },
  { part: 'land_industrial', whole: 'land_planned', tolerance: LEDGER_TOLERANCE_M2 },
  { part: 'projects_operating', whole: 'projects_valid', tolerance: 0 },
  { part: 'projects_valid_fdi', whole: 'projects_valid', tolerance: 0 },
];

/** The planned area holds until a later decision: the last one stated by the period's end. */
function findWhole(scope: CheckScope, at: At, whole: StockMetric, day: string | null): Stated | undefined {
  if (whole !== 'land_planned') return findStated(scope, at, whole);
  const inForce = scope.observations
    .list(at.zone, whole)
    .filter(({ period }) => period.to !== null && day !== null && period.to <= day)
    .at(-1);
  return inForce && findStated(scope, { zone: at.zone, period: inForce.period.code }, whole);
}

/** leased ≤ cleared ≤ industrial ≤ planned; operating ≤ valid; FDI ≤ total. */
export function checkParts(scope: CheckScope): readonly Breach[] {
  return allScopes(scope).flatMap((zone) =>
    WITHIN.flatMap(({ part, whole, tolerance }) =>
      scope.observations.list(zone, part).flatMap(({ period }) => {
        const at = { zone, period: period.code };
        const inner = findStated(scope, at, part);
        const outer = findWhole(scope, at, whole, period.to);
        if (!inner || !outer || inner.value <= outer.value + tolerance) return [];
        const params = { ...at, part, metric: whole, value: inner.value, limit: outer.value };
        return [breach('part-above-whole', params, inner.by, outer.by)];
      }),
    ),
  );
}

/** Half a unit of the last printed digit of a percentage, at least two digits of the ratio: 0.641 is ± 0.0005. */
function printedTolerance(ratio: number): number {
  const digits = (String(ratio).split('.')[1] ?? '').length;
  return 0.5 * 10 ** -Math.min(Math.max(digits, 2), 6) + 1e-9;
}

/** A published occupancy against its own numerator and denominator of the same date. */
export function checkPublishedRatios(scope: CheckScope): readonly Breach[] {
  const ratios = Object.entries(RATIO_FORMULAS) as [RatioMetric, (typeof RATIO_FORMULAS)[RatioMetric]][];
  return allScopes(scope).flatMap((zone) =>
    ratios.flatMap(([metric, formula]) => {
      if (formula.of !== 'levels') return [];
      return listPeriods(scope, zone, [metric]).flatMap((at) => {
        const published = findStated(scope, at, metric);
        const numerator = findStated(scope, at, formula.numerator);
        const denominator = findStated(scope, at, formula.denominator);
        if (!published || !numerator || !denominator || denominator.value === 0) return [];
        const computed = numerator.value / denominator.value;
        if (Math.abs(published.value - computed) <= printedTolerance(published.value)) return [];
        const params = { ...at, metric, value: published.value, computed };
        return [breach('published-ratio-differs', params, published.by, numerator.by, denominator.by)];
      });
    }),
  );
}

/** The two identities of the land ledger: a total and what it is made of. */
const IDENTITIES: readonly { readonly total: StockMetric; readonly parts: readonly StockMetric[] }[] = [
  { total: 'land_industrial', parts: ['land_uncleared', 'land_cleared'] },
  { total: 'land_cleared', parts: CLEARED_PARTS },
];

/** A ledger out of balance by more than 0.01 ha without a reconciliation note. Missing components prove nothing. */
export function checkLedger(scope: CheckScope): readonly Breach[] {
  const explained = new Set(
    scope.content.ledgerNotes
      .filter((note) => note.kind === 'reconciliation')
      .map((note) => `${note.zone} ${note.period}`),
  );
  return allScopes(scope).flatMap((zone) =>
    IDENTITIES.flatMap(({ total, parts }) =>
      listPeriods(scope, zone, [total]).flatMap((at) => {
        const whole = findStated(scope, at, total);
        const stated = parts.flatMap((part) => findStated(scope, at, part) ?? []);
        if (!whole || stated.length < parts.length || explained.has(`${zone} ${at.period}`)) return [];
        const residual = whole.value - stated.reduce((sum, part) => sum + part.value, 0);
        if (Math.abs(residual) <= LEDGER_TOLERANCE_M2) return [];
        const subjects = [whole.by, ...stated.map((part) => part.by)];
        return [breach('ledger-residual', { ...at, metric: total, value: residual }, ...subjects)];
      }),
    ),
  );
}
