import type { QueryClient } from '@tanstack/react-query';
import { boardsQuery } from '../api/boards.ts';
import type { Client } from '../api/client.ts';
import { evidenceQuery } from '../api/evidence.ts';
import { plansQuery } from '../api/plans.ts';
import { type ProgressQuestion, progressQuery, toProgressQuestion } from '../api/progress.ts';
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
const FRAME_METRIC = 'public_capital_disbursed';

export const toFrameQuestion = (place: Place): ProgressQuestion => toProgressQuestion(place, { metric: FRAME_METRIC });

/** The same at the release's own period, whatever the address names. */
export const toLatestQuestion = (place: Place): ProgressQuestion => ({
  ...toReleaseChoice(place),
  metric: FRAME_METRIC,
});

/** Which release, plan and years the page stands on; where the address names a period that is not there, which ones are. */
async function loadPeriods({ queries, client }: Loading, place: Place): Promise<void> {
  try {
    const { release } = await queries.fetchQuery(progressQuery(client, toFrameQuestion(place)));
    await queries.prefetchQuery(releaseQuery(client, release.id));
  } catch {
    await queries.prefetchQuery(progressQuery(client, toLatestQuestion(place)));
  }
}

/** The drawer itself is loaded with the proof that it shows. */
const loadProof = ({ queries, client }: Loading, place: Place, id: string) => [
  LazyEvidenceDrawer.preload?.(),
  queries.prefetchQuery(evidenceQuery(client, toReleaseChoice(place), id)),
];

/** What stands around every page. A part that cannot be had is left out; the page itself says what is wrong. */
export async function loadFrame({ queries, client }: Loading, place: Place): Promise<void> {
  if (place.invalid) return void (await queries.prefetchQuery(boardsQuery(client)));
  const choice = toReleaseChoice(place);
  await Promise.allSettled([
    queries.prefetchQuery(boardsQuery(client)),
    queries.prefetchQuery(zonesQuery(client, choice)),
    queries.prefetchQuery(plansQuery(client, choice)),
    loadPeriods({ queries, client }, place),
    ...(place.share === undefined ? [] : [LazyShareDrawer.preload?.()]),
    ...(place.evidence === undefined ? [] : loadProof({ queries, client }, place, place.evidence)),
  ]);
}
