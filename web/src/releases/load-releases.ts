import { boardsQuery } from '../api/boards.ts';
import { meetingsQuery } from '../api/meetings.ts';
import { estimatesQuery, recordQuery } from '../api/record.ts';
import { releaseDiffQuery, releaseQuery, releasesQuery, revisionsQuery } from '../api/releases.ts';
import type { Loading } from '../frame/load-frame.ts';
import type { Place } from '../routing/address.ts';
import { findCompared } from './find-compared.ts';

/** The board whose releases are listed: that of the address, of the release which it names, or the first. */
async function findBoard({ queries, client }: Loading, place: Place): Promise<string | undefined> {
  if (place.release !== undefined) return (await queries.fetchQuery(releaseQuery(client, place.release))).board;
  return place.board ?? (await queries.fetchQuery(boardsQuery(client))).rows[0]?.slug;
}

/** A board's releases with its record and its estimates. Throws the first refusal. */
export async function loadReleases(loading: Loading, place: Place): Promise<void> {
  const { queries, client } = loading;
  const board = await findBoard(loading, place);
  await Promise.all([
    queries.fetchQuery(releasesQuery(client, board)),
    queries.fetchQuery(recordQuery(client, board)),
    board === undefined ? undefined : queries.fetchQuery(meetingsQuery(client, { board })),
    queries.fetchQuery(estimatesQuery(client, board)),
  ]);
}

/** One release, what it replaced and what it says differently from another. Throws the first refusal. */
export async function loadRelease({ queries, client }: Loading, place: Place): Promise<void> {
  const { id, board } = await queries.fetchQuery(releaseQuery(client, place.release ?? ''));
  const { rows } = await queries.fetchQuery(releasesQuery(client, board));
  const { compared } = findCompared(rows, id, place.against);
  await Promise.all([
    queries.fetchQuery(revisionsQuery(client, id)),
    compared === undefined ? undefined : queries.fetchQuery(releaseDiffQuery(client, compared.id, id)),
  ]);
}
