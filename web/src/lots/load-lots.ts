import { lotsQuery } from '../api/lots.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { sourcesQuery } from '../api/sources.ts';
import { zonesQuery } from '../api/zones.ts';
import type { Loading } from '../frame/load-frame.ts';
import type { Place } from '../routing/address.ts';

/** Every lot, and the documents that date them. Throws the first refusal. */
export async function loadLots({ queries, client }: Loading, place: Place): Promise<void> {
  const choice = toReleaseChoice(place);
  await Promise.all([
    queries.fetchQuery(zonesQuery(client, choice)),
    queries.fetchQuery(lotsQuery(client, choice)),
    queries.fetchQuery(sourcesQuery(client, choice)),
  ]);
}
