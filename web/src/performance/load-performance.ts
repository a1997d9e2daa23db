import { ALL_ZONES } from '@zones/core/observations/observation';
import { progressQuery, toProgressQuestion } from '../api/progress.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { zonesQuery } from '../api/zones.ts';
import type { Loading } from '../frame/load-frame.ts';
import type { Place } from '../routing/address.ts';

/** Every indicator of one zone, or of all together. Throws the first refusal. */
export async function loadPerformance({ queries, client }: Loading, place: Place): Promise<void> {
  const question = toProgressQuestion(place, { zone: place.zone ?? ALL_ZONES });
  await Promise.all([
    queries.fetchQuery(zonesQuery(client, toReleaseChoice(place))),
    queries.fetchQuery(progressQuery(client, question)),
  ]);
}
