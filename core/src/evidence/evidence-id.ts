import type { Fact } from '../facts/fact.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import { isMetricCode } from '../metrics/catalogue.ts';
import type { FundingSource, ZoneScope } from '../observations/observation.ts';
import { FUNDING_SOURCES } from '../observations/observation.ts';
import type { Target, TargetPoint } from '../plans/plan.ts';
import { TARGET_POINTS } from '../plans/plan.ts';
import type { PeriodCode } from '../quarters/period.ts';
import type { Measure } from './formulas.ts';
import { isMeasure } from './formulas.ts';

/** What a computed figure is of. The same address always leads to the same computation. */
export interface CalculationAddress {
  readonly measure: Measure;
  readonly zone: ZoneScope;
  readonly metric: MetricCode;
  readonly period: PeriodCode;
  /** The plan version that it depends on, or null. */
  readonly planId: string | null;
  /** The work that it is of, and of that work one funding source, where it is not of the zone as a whole. */
  readonly works?: string;
  readonly funding?: FundingSource;
}

/** What an evidence id points at. Observation ids are looked up as they are. */
export type EvidenceAddress =
  | ({ readonly kind: 'calculation' } & CalculationAddress)
  | ({ readonly kind: 'target' } & TargetAddress)
  | { readonly kind: 'lot'; readonly zone: string; readonly code: string }
  | ({ readonly kind: 'fact' } & FactAddress)
  | { readonly kind: 'observation'; readonly id: string };

export type TargetAddress = Pick<Target, 'planId' | 'zone' | 'metric' | 'point'> & {
  readonly works: string | null;
  readonly funding: string | null;
};

/** What makes a fact this one: two sources may say the same of one period. */
export type FactAddress = Pick<Fact, 'zone' | 'code' | 'period' | 'sourceKey'>;

/** `calc~to-date~loc-son~projects_licensed~2017-Q3~none`; of a work with `~LS-01` or `~LS-01~local-budget` behind it. */
export function calculationId(address: CalculationAddress): string {
  const { measure, zone, metric, period, planId, works, funding } = address;
  const parts = ['calc', measure, zone, metric, period, planId ?? 'none'];
  return [...parts, ...[works, funding].filter((part) => part !== undefined)].join('~');
}

/** `plan~2017-adjusted~loc-son~public_capital_disbursed~Q3`, with `~LS-01~local-budget` for a work. */
export function targetId(target: TargetAddress): string {
  const { planId, zone, metric, point, works, funding } = target;
  const parts = ['plan', planId, zone, metric, point];
  return (works === null ? parts : [...parts, works, funding ?? '']).join('~');
}

/** `lot~loc-son~CN7`. */
export function lotId(zone: string, code: string): string {
  return ['lot', zone, code].join('~');
}

/** `fact~loc-son~land_rent~2006-06-26~V06`; `none` where no source is named. */
export function factId({ zone, code, period, sourceKey }: FactAddress): string {
  return ['fact', zone, code, period, sourceKey ?? 'none'].join('~');
}

function parseFact(parts: readonly string[]): EvidenceAddress | undefined {
  const [, zone, code, period, source] = parts;
  if (!zone || !code || !period || !source || parts.length !== 5) return undefined;
  return { kind: 'fact', zone, code, period, sourceKey: source === 'none' ? null : source };
}

function parseCalculation(parts: readonly string[]): EvidenceAddress | undefined {
  const [, measure, zone, metric, period, planId, works, funding] = parts;
  if (measure === undefined || !isMeasure(measure) || metric === undefined || !isMetricCode(metric)) return undefined;
  if (zone === undefined || period === undefined || planId === undefined || parts.length > 8) return undefined;
  if (funding !== undefined && !isFundingSource(funding)) return undefined;
  return {
    kind: 'calculation',
    measure,
    zone,
    metric,
    period,
    planId: planId === 'none' ? null : planId,
    ...(works === undefined ? {} : { works }),
    ...(funding === undefined ? {} : { funding }),
  };
}

function parseTarget(parts: readonly string[]): EvidenceAddress | undefined {
  const [, planId, zone, metric, point, works, funding] = parts;
  if (planId === undefined || zone === undefined || metric === undefined || !isMetricCode(metric)) return undefined;
  if (point === undefined || !isTargetPoint(point)) return undefined;
  return { kind: 'target', planId, zone, metric, point, works: works ?? null, funding: funding || null };
}

const isFundingSource = (text: string): text is FundingSource => (FUNDING_SOURCES as readonly string[]).includes(text);

const isTargetPoint = (text: string): text is TargetPoint => (TARGET_POINTS as readonly string[]).includes(text);

/** Reads an evidence id; undefined when it has none of the forms. */
export function parseEvidenceId(id: string): EvidenceAddress | undefined {
  const parts = id.split('~');
  const [kind, zone, code] = parts;
  if (kind === 'calc') return parseCalculation(parts);
  if (kind === 'plan') return parseTarget(parts);
  if (kind === 'fact') return parseFact(parts);
  if (kind === 'lot') return zone && code && parts.length === 3 ? { kind, zone, code } : undefined;
  return parts.length >= 4 ? { kind: 'observation', id } : undefined;
}
