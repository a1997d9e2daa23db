import { comparisonQuery } from '../api/comparison.ts';
import { progressQuery, toProgressQuestion } from '../api/progress.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { zonesQuery } from '../api/zones.ts';
import type { Loading } from '../frame/load-frame.ts';
import { THEMES } from '../progress/themes.ts';
import type { Place } from '../routing/address.ts';
import { chooseZones } from './choose-zones.ts';

/** The zones that the address chooses, side by side, and the paths of the three themes. Throws the first refusal. */
export async function loadComparison({ queries, client }: Loading, place: Place): Promise<void> {
  const choice = toReleaseChoice(place);
  const { rows } = await queries.fetchQuery(zonesQuery(client, choice));
  const { chosen } = chooseZones(place.zones, rows);
  await Promise.all([
    chosen.length < 2 ? undefined : queries.fetchQuery(comparisonQuery(client, choice, chosen)),
    ...THEMES.map(({ main }) => queries.fetchQuery(progressQuery(client, toProgressQuestion(place, { metric: main })))),
  ]);
}
