import { queryOptions } from '@tanstack/react-query';
import type { MetricCode } from '@zones/core/metrics/catalogue';
import { answerOf, type Client } from './client.ts';
import type { ReleaseChoice } from './release-choice.ts';

/** Every figure of an indicator on record, all years, one row a zone. */
export const seriesQuery = (client: Client, choice: ReleaseChoice, metric: MetricCode) =>
  queryOptions({
    queryKey: ['series', choice, metric],
    queryFn: () => answerOf(client.series.$get({ query: { ...choice, metric } })),
  });
