import { notFound } from '@tanstack/react-router';
import type { MetricCode } from '@zones/core/metrics/catalogue';
import { ALL_ZONES } from '@zones/core/observations/observation';
import { Refusal } from '../api/problem.ts';
import { progressQuery, toProgressQuestion } from '../api/progress.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { revisionsQuery } from '../api/releases.ts';
import { seriesQuery } from '../api/series.ts';
import { zonesQuery } from '../api/zones.ts';
import type { Loading } from '../frame/load-frame.ts';
import type { Place } from '../routing/address.ts';

/** One indicator of every zone, all years, and what was revised in the release. Throws the first refusal. */
export async function loadIndicator({ queries, client }: Loading, place: Place, metric: MetricCode): Promise<void> {
  const choice = toReleaseChoice(place);
  const zones = queries.fetchQuery(zonesQuery(client, choice));
  const [{ rows, release }, { rows: known }] = await Promise.all([
    queries.fetchQuery(progressQuery(client, toProgressQuestion(place, { metric }))),
    zones,
    queries.fetchQuery(seriesQuery(client, choice, metric)),
  ]);
  const { zone = ALL_ZONES } = place;
  if (zone !== ALL_ZONES && !known.some(({ slug }) => slug === zone)) throw new Refusal('zone.not-found', 404);
  if (rows.length === 0) throw notFound();
  await queries.fetchQuery(revisionsQuery(client, release.id));
}
