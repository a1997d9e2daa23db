import { landQuery } from '../api/land.ts';
import { progressQuery, toProgressQuestion } from '../api/progress.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { seriesQuery } from '../api/series.ts';
import { zoneQuery, zonesQuery } from '../api/zones.ts';
import type { Loading } from '../frame/load-frame.ts';
import type { Place } from '../routing/address.ts';

/** One zone: its profile, its ledger over time and its progress. Throws the first refusal; an unknown zone is one. */
export async function loadZone({ queries, client }: Loading, place: Place, zone: string): Promise<void> {
  const choice = toReleaseChoice(place);
  await queries.fetchQuery(zonesQuery(client, choice));
  await queries.fetchQuery(zoneQuery(client, choice, zone));
  await Promise.all([
    queries.fetchQuery(landQuery(client, choice)),
    queries.fetchQuery(seriesQuery(client, choice, 'land_planned')),
    queries.fetchQuery(progressQuery(client, toProgressQuestion(place, { zone }))),
  ]);
}
