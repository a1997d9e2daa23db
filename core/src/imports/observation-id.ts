import type { ObservationStatement } from '../observations/observation.ts';

type Figure = Pick<ObservationStatement, 'zone' | 'metric' | 'period' | 'works' | 'funding'>;

/** What a statement is of, whoever states it: `loc-son~land_leased~2018-03`, with `~LS-01~local-budget` for a work. */
export function figureKey(figure: Figure): string {
  const { zone, metric, period, works, funding } = figure;
  const parts = [zone, metric, period];
  return (works === null ? parts : [...parts, works, funding ?? '']).join('~');
}

/** Id of the n-th statement of a figure, counted from 1. */
export function observationId(figure: Figure, version: number): string {
  return `${figureKey(figure)}~${version}`;
}
