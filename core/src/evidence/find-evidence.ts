import type { ReleaseContent } from '../boards/board-content.ts';
import { isStockMetric, METRICS } from '../metrics/catalogue.ts';
import type { Observation } from '../observations/observation.ts';
import { compareRecorded, toReading } from '../observations/observation-reading.ts';
import { readTarget } from '../plans/target-index.ts';
import { parsePeriod } from '../quarters/period.ts';
import type { Evidence, EvidenceVersion } from './evidence.ts';
import type { CalculationAddress, TargetAddress } from './evidence-id.ts';
import { parseEvidenceId, targetId } from './evidence-id.ts';
import { findSource, NOTHING } from './evidence-parts.ts';
import { findFactEvidence } from './find-fact-evidence.ts';
import { FORMULAS } from './formulas.ts';
import { recompute } from './recompute.ts';

function toVersion(content: ReleaseContent, one: Observation): EvidenceVersion {
  return {
    id: one.id,
    period: one.period,
    reading: toReading(one),
    printed: one.value,
    withheld: one.withheld,
    recordedAt: one.recordedAt,
    supersededBy: one.supersededBy,
    reason: one.revision?.reason ?? null,
    reasonNote: one.revision?.note ?? null,
    source: findSource(content.sources, one.sourceKey, one),
    note: one.note,
    cutoff: one.cutoff,
  };
}

/** The chain of versions that an observation belongs to: those that lead to the same current one. */
function chainOf(same: readonly Observation[], one: Observation): readonly Observation[] {
  const byId = new Map(same.map((other) => [other.id, other]));
  const headOf = (start: Observation): string => {
    let head = start;
    for (let hops = 0; head.supersededBy !== null && hops <= same.length; hops += 1)
      head = byId.get(head.supersededBy) ?? { ...head, supersededBy: null };
    return head.id;
  };
  return same.filter((other) => headOf(other) === headOf(one)).sort(compareRecorded);
}

const sameSubject = (a: Observation, b: Observation): boolean =>
  a.zone === b.zone && a.metric === b.metric && a.works === b.works && a.funding === b.funding;
const sameFigure = (a: Observation, b: Observation): boolean => sameSubject(a, b) && a.period === b.period;

const endOf = ({ period }: Observation): string => parsePeriod(period).to ?? '';

/** What a contested figure contradicts where no source states another for its date: the last level before it. */
function findContradicted({ observations }: ReleaseContent, one: Observation): readonly Observation[] {
  if (one.status !== 'conflict' || one.withheld || !isStockMetric(one.metric)) return [];
  const before = observations.filter(
    (other) =>
      sameSubject(one, other) && other.supersededBy === null && other.value !== null && endOf(other) < endOf(one),
  );
  const last = before.map(endOf).sort().at(-1);
  return before.filter((other) => !other.withheld && endOf(other) === last);
}

function findObservation(content: ReleaseContent, id: string): Evidence | undefined {
  const one = content.observations.find((observation) => observation.id === id);
  if (one === undefined) return undefined;
  const same = content.observations.filter((other) => sameFigure(one, other));
  const chain = chainOf(same, one);
  const beside = same.filter((other) => other.supersededBy === null && !chain.includes(other));
  const others = (beside.length > 0 ? beside : findContradicted(content, one)).toSorted(compareRecorded);
  return {
    ...NOTHING,
    id,
    kind: 'observation',
    zone: one.zone,
    metric: one.metric,
    period: one.period,
    works: one.works,
    funding: one.funding,
    unit: METRICS[one.metric].unit,
    reading: toReading(one),
    source: findSource(content.sources, one.sourceKey, one),
    note: one.note,
    cutoff: one.cutoff,
    versions: chain.map((version) => toVersion(content, version)),
    alternatives: others.map((other) => toVersion(content, other)),
  };
}

function findTarget(content: ReleaseContent, id: string, address: TargetAddress): Evidence | undefined {
  const target = content.targets.find((one) => targetId(one) === id);
  const plan = content.plans.find((one) => one.id === address.planId);
  if (target === undefined || plan === undefined) return undefined;
  return {
    ...NOTHING,
    id,
    kind: 'target',
    zone: target.zone,
    metric: target.metric,
    period: target.point === 'year' ? String(plan.year) : `${plan.year}-${target.point}`,
    works: target.works,
    funding: target.funding,
    unit: METRICS[target.metric].unit,
    reading: readTarget(target),
    source: findSource(content.sources, target.sourceKey ?? plan.sourceKey, { locator: null, quote: null }),
    plan,
  };
}

const IS_SHARE = new Set<string>(['ratio', 'plan-ratio', 'attainment', 'ratio-to-best', 'occupancy']);

function findCalculation(content: ReleaseContent, id: string, address: CalculationAddress): Evidence | undefined {
  const found = recompute(content, id, address);
  if (found === undefined) return undefined;
  return {
    ...NOTHING,
    id,
    kind: 'calculation',
    zone: found.zone,
    metric: found.metric,
    period: found.period,
    works: found.works ?? null,
    funding: found.funding ?? null,
    unit: IS_SHARE.has(found.measure) ? 'ratio' : METRICS[found.metric].unit,
    reading: found.reading,
    plan: content.plans.find((plan) => plan.id === found.planId) ?? null,
    formula: FORMULAS[found.measure],
    inputs: found.inputs.map(({ label, reading }) => ({ label, reading, evidence: reading.evidence ?? null })),
  };
}

function findLot(content: ReleaseContent, id: string, zone: string, code: string): Evidence | undefined {
  const lot = content.lots.find((one) => one.zone === zone && one.code === code);
  if (lot === undefined) return undefined;
  return {
    ...NOTHING,
    id,
    kind: 'lot',
    zone,
    source: findSource(content.sources, lot.sourceKey, { locator: null, quote: lot.quote }),
    note: lot.note,
    lot: { code, areaM2: lot.areaM2, facts: [...lot.evidence].sort((a, b) => (a.on < b.on ? -1 : 1)) },
  };
}

/**
 * The proof behind an evidence id: the statement with all its versions, the target with its plan, the formula with its
 * inputs computed again, the dated facts of a lot, or a statement outside the catalogue. Undefined when nothing in the release has that id.
 */
export function findEvidence(content: ReleaseContent, id: string): Evidence | undefined {
  const address = parseEvidenceId(id);
  if (address === undefined) return undefined;
  if (address.kind === 'calculation') return findCalculation(content, id, address);
  if (address.kind === 'target') return findTarget(content, id, address);
  if (address.kind === 'lot') return findLot(content, id, address.zone, address.code);
  if (address.kind === 'fact') return findFactEvidence(content, id, address);
  return findObservation(content, id);
}
