import { queryOptions } from '@tanstack/react-query';
import type { MetricCode } from '@zones/core/metrics/catalogue';
import type { PlanKind } from '@zones/core/plans/plan';
import type { Place } from '../routing/address.ts';
import { answerOf, type Client } from './client.ts';
import { type ReleaseChoice, toReleaseChoice } from './release-choice.ts';

export interface ProgressQuestion extends ReleaseChoice {
  readonly year?: string | undefined;
  readonly through?: string | undefined;
  readonly plan?: PlanKind | undefined;
  readonly zone?: string | undefined;
  readonly metric?: MetricCode | undefined;
}

/** The year, quarter and plan version that a place names; what it leaves open is the release's own. */
export function toProgressQuestion(
  place: Place,
  narrowed: Pick<ProgressQuestion, 'metric' | 'zone'>,
): ProgressQuestion {
  return {
    ...toReleaseChoice(place),
    year: place.year === undefined ? undefined : String(place.year),
    through: place.quarter === undefined ? undefined : `Q${place.quarter}`,
    plan: place.plan,
    ...narrowed,
  };
}

/** Progress against the plan: one row an indicator and zone, `all` last. */
export const progressQuery = (client: Client, question: ProgressQuestion) =>
  queryOptions({
    queryKey: ['progress', question],
    queryFn: () => answerOf(client.progress.$get({ query: question })),
  });
