import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { PLAN_LOTS } from '@zones/core/lots/count-lots';
import { landQuery } from '../api/land.ts';
import { zoneLotsQuery } from '../api/lots.ts';
import { progressQuery, toProgressQuestion } from '../api/progress.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { seriesQuery } from '../api/series.ts';
import { zoneQuery, zonesQuery } from '../api/zones.ts';
import type { Loading } from '../frame/load-frame.ts';
import type { Place } from '../routing/address.ts';

/** Whether the lots of a zone are drawn one by one; more of them are only counted, and never asked for. */
export function isDrawn({ all }: ZoneAnswer['lots']): boolean {
  return all.lots > 0 && all.lots <= PLAN_LOTS;
}

/** One zone: its profile, its ledger over time and its progress. Throws the first refusal; an unknown zone is one. */
export async function loadZone({ queries, client }: Loading, place: Place, zone: string): Promise<void> {
  const choice = toReleaseChoice(place);
  await queries.fetchQuery(zonesQuery(client, choice));
  const { lots } = await queries.fetchQuery(zoneQuery(client, choice, zone));
  await Promise.all([
    isDrawn(lots) ? queries.fetchQuery(zoneLotsQuery(client, choice, zone)) : undefined,
    queries.fetchQuery(landQuery(client, choice)),
    queries.fetchQuery(seriesQuery(client, choice, 'land_planned')),
    queries.fetchQuery(progressQuery(client, toProgressQuestion(place, { zone }))),
  ]);
}
