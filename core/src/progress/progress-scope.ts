import type { ReleaseContent } from '../boards/board-content.ts';
import { silenceOf } from '../boards/silence.ts';
import type { Trace } from '../evidence/calculation.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import type { ZoneScope } from '../observations/observation.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { ObservationIndex } from '../observations/observation-index.ts';
import { indexObservations } from '../observations/observation-index.ts';
import type { TargetIndex } from '../plans/target-index.ts';
import { indexTargets } from '../plans/target-index.ts';
import type { Quarter } from '../quarters/quarter.ts';
import { endOfQuarter } from '../quarters/quarter.ts';
import type { Absence, Reading } from '../readings/reading.ts';

/** A release with its look-ups: what every figure of a progress row is computed from. */
export interface ProgressScope {
  readonly content: ReleaseContent;
  readonly observations: ObservationIndex;
  readonly targets: TargetIndex;
  readonly trace: Trace | null;
  /** Readings already computed in this scope; the same question has the same answer. */
  readonly answered: Map<string, Reading | undefined>;
}

/** One zone's (or all zones') figures of one metric. */
export interface RowAddress<M extends MetricCode = MetricCode> {
  readonly zone: ZoneScope;
  readonly metric: M;
}

/** A figure of all zones says how many of them it covers; a zone's own figure covers 1 of 1 or none. */
export interface Covered {
  readonly reading: Reading;
  readonly reporting: number;
  readonly expected: number;
}

type LookUps = Pick<ProgressScope, 'observations' | 'targets'>;

/** A content never changes, so its look-ups are made once and go when it goes. */
const LOOK_UPS = new WeakMap<ReleaseContent, LookUps>();

function lookUpsOf(content: ReleaseContent): LookUps {
  const known = LOOK_UPS.get(content);
  if (known) return known;
  const made = { observations: indexObservations(content.observations), targets: indexTargets(content.targets) };
  LOOK_UPS.set(content, made);
  return made;
}

export function openProgress(content: ReleaseContent, trace: Trace | null = null): ProgressScope {
  return { content, ...lookUpsOf(content), trace, answered: new Map() };
}

/** Computes a reading once in a scope. `question` names what it is of and everything that it depends on. */
export function once<R extends Reading | undefined>(scope: ProgressScope, question: string, compute: () => R): R {
  // Every question is asked by one function only, so what is kept under it is what that function returns.
  if (scope.answered.has(question)) return scope.answered.get(question) as R;
  const reading = compute();
  scope.answered.set(question, reading);
  return reading;
}

/** Why a quarter has no figure: it is still to come, the record does not have it, or the board has not reported it. */
export function missingIn(content: ReleaseContent, quarter: Quarter): Absence {
  const { release } = content;
  if (quarter > release.through && endOfQuarter(quarter) > release.cutoff) return 'not-yet-due';
  return silenceOf(content);
}

export function zoneSlugs(content: ReleaseContent): readonly string[] {
  return [...content.zones].sort((a, b) => a.position - b.position).map((zone) => zone.slug);
}

/** The zones in their order, then all of them together. */
export function listScopes(content: ReleaseContent): readonly ZoneScope[] {
  return [...zoneSlugs(content), ALL_ZONES];
}

export function zoneLabel(content: ReleaseContent, slug: ZoneScope) {
  return content.zones.find((zone) => zone.slug === slug)?.name ?? { vi: 'Toàn bộ các khu', en: 'All zones' };
}

/** A zone's own figure: it covers the zone when it is there. */
export function own(reading: Reading): Covered {
  return { reading, reporting: reading.value === null ? 0 : 1, expected: 1 };
}

/** A figure that the source states for all zones together covers every one of them. */
export function statedForAll(content: ReleaseContent, reading: Reading): Covered {
  return { reading, reporting: content.zones.length, expected: content.zones.length };
}
