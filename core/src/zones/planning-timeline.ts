import type { ReleaseContent } from '../boards/board-content.ts';
import type { FactStatement } from '../facts/group-facts.ts';
import { toStatement } from '../facts/group-facts.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import { METRICS } from '../metrics/catalogue.ts';
import type { Observation } from '../observations/observation.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import { toReading } from '../observations/observation-reading.ts';
import { parsePeriod } from '../quarters/period.ts';
import { topicOf } from './fact-topics.ts';

/**
 * `decision`: what an authority decided, by the number of its document. `area`: what a source states of the zone's planned
 * area. `province`: of all zones together, or of others.
 */
export const PLANNING_KINDS = ['decision', 'area', 'province'] as const;

/** What a source says of a zone's planning at one time. */
export interface PlanningEvent extends FactStatement {
  /** The indicator that it states, in its base unit; null for a fact outside the catalogue. */
  readonly metric: MetricCode | null;
  readonly kind: (typeof PLANNING_KINDS)[number];
}

const kindOf = (zone: string): 'area' | 'province' => (zone === ALL_ZONES ? 'province' : 'area');
const isDecision = (code: string): boolean => code.startsWith('decision_');

function toEvent(one: Observation): PlanningEvent {
  const { name } = METRICS.land_planned;
  return {
    zone: one.zone,
    code: one.metric,
    metric: one.metric,
    kind: kindOf(one.zone),
    name,
    period: one.period,
    date: parsePeriod(one.period).to,
    reading: toReading(one),
    printed: one.value === null ? null : String(one.value),
    unit: 'm2',
    unitName: { vi: 'm²', en: 'm²' },
    sourceKey: one.sourceKey,
    quote: one.quote,
    note: one.note,
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Money intended for a zone is no planning decision. */
const isMoney = (unit: string): boolean => /đồng|USD/.test(unit);

/**
 * The planning of a zone in time, oldest first, undated last: the decisions on record of it or of all zones together, and
 * what sources state of planned areas.
 */
export function listPlanningEvents(content: ReleaseContent, zone: string): readonly PlanningEvent[] {
  const here = ({ zone: of }: { readonly zone: string }): boolean => of === zone || of === ALL_ZONES;
  const stated = content.observations
    .filter((one) => one.metric === 'land_planned' && one.supersededBy === null && here(one))
    .map(toEvent);
  const facts = content.facts
    .filter((fact) => here(fact) && topicOf(fact.code) === 'planning' && !isMoney(fact.unit))
    .map((fact) => ({
      ...toStatement(fact),
      metric: null,
      kind: isDecision(fact.code) ? ('decision' as const) : kindOf(fact.zone),
    }));
  return [...stated, ...facts].sort(
    (a, b) =>
      compareText(a.date ?? '~', b.date ?? '~') ||
      compareText(a.code, b.code) ||
      compareText(a.zone, b.zone) ||
      compareText(a.sourceKey ?? '', b.sourceKey ?? ''),
  );
}
