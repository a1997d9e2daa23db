import { plansQuery } from '../api/plans.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { sourcesQuery } from '../api/sources.ts';
import { zonesQuery } from '../api/zones.ts';
import type { Loading } from '../frame/load-frame.ts';
import type { Place } from '../routing/address.ts';

/** Plans and documents of the release. Throws the first refusal. */
export async function loadMethods({ queries, client }: Loading, place: Place): Promise<void> {
  const choice = toReleaseChoice(place);
  await Promise.all([
    queries.fetchQuery(zonesQuery(client, choice)),
    queries.fetchQuery(plansQuery(client, choice)),
    queries.fetchQuery(sourcesQuery(client, choice)),
  ]);
}
