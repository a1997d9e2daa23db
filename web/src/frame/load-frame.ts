import type { QueryClient } from '@tanstack/react-query';
import { boardsQuery } from '../api/boards.ts';
import type { Client } from '../api/client.ts';
import { evidenceQuery } from '../api/evidence.ts';
import { plansQuery } from '../api/plans.ts';
import { progressQuery, toProgressQuestion } from '../api/progress.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { releaseQuery } from '../api/releases.ts';
import { zonesQuery } from '../api/zones.ts';
import { LazyEvidenceDrawer } from '../evidence/lazy-evidence-drawer.ts';
import type { Place } from '../routing/address.ts';
import { LazyShareDrawer } from '../share/lazy-share-drawer.ts';

export interface Loading {
  readonly queries: QueryClient;
  readonly client: Client;
}

/** The indicator whose answer tells the frame which release, plan and years it stands on; the first page shows it too. */
export const FRAME_METRIC = 'public_capital_disbursed';

/** The drawer itself is loaded with the proof that it shows. */
const loadProof = ({ queries, client }: Loading, place: Place, id: string) => [
  LazyEvidenceDrawer.preload?.(),
  queries.prefetchQuery(evidenceQuery(client, toReleaseChoice(place), id)),
];

/** What stands around every page. A part that cannot be had is left out; the page itself says what is wrong. */
export async function loadFrame({ queries, client }: Loading, place: Place): Promise<void> {
  if (place.invalid) return void (await queries.prefetchQuery(boardsQuery(client)));
  const choice = toReleaseChoice(place);
  const progress = queries.fetchQuery(progressQuery(client, toProgressQuestion(place, { metric: FRAME_METRIC })));
  await Promise.allSettled([
    queries.prefetchQuery(boardsQuery(client)),
    queries.prefetchQuery(zonesQuery(client, choice)),
    queries.prefetchQuery(plansQuery(client, choice)),
    progress.then(({ release }) => queries.prefetchQuery(releaseQuery(client, release.id))),
    ...(place.share === undefined ? [] : [LazyShareDrawer.preload?.()]),
    ...(place.evidence === undefined ? [] : loadProof({ queries, client }, place, place.evidence)),
  ]);
}
