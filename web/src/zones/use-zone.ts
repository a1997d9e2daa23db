import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { landQuery } from '../api/land.ts';
import { zoneLotsQuery } from '../api/lots.ts';
import { progressQuery, toProgressQuestion } from '../api/progress.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { seriesQuery } from '../api/series.ts';
import { zoneQuery } from '../api/zones.ts';
import { useClient } from '../app/use-client.ts';
import { PATHS } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';
import { isDrawn } from './load-zone.ts';

export type Zone = ZoneAnswer;

const route = getRouteApi(PATHS.zone);

/** Everything that the page of a zone shows; loaded by `loadZone`. */
export function useZone() {
  const { zone: slug } = route.useParams();
  const client = useClient();
  const place = usePlace();
  const choice = toReleaseChoice(place);
  const zone: Zone = useSuspenseQuery(zoneQuery(client, choice, slug)).data;
  const land = useSuspenseQuery(landQuery(client, choice)).data;
  const planned = useSuspenseQuery(seriesQuery(client, choice, 'land_planned')).data;
  const lots = useQuery({ ...zoneLotsQuery(client, choice, slug), enabled: isDrawn(zone.lots) }).data?.rows ?? null;
  const progress = useSuspenseQuery(progressQuery(client, toProgressQuestion(place, { zone: slug }))).data;
  return {
    zone,
    ledgers: land.rows.filter((row) => row.zone === slug),
    planned: planned.rows.find((row) => row.zone === slug)?.points ?? [],
    /** Behind the figures of the ledgers and of the planned area. */
    landDocuments: [...land.documents, ...planned.documents],
    progress,
    lots,
  };
}
