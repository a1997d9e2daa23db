import type { QueryClient } from '@tanstack/react-query';
import type { ReleaseContent } from '@zones/core/boards/board-content';
import { boardsQuery } from '../api/boards.ts';
import type { Client } from '../api/client.ts';
import { Refusal } from '../api/problem.ts';
import { releaseQuery, releasesQuery } from '../api/releases.ts';
import { dataPathTo, pathTo } from '../routing/address.ts';
import type { PresentAddress } from '../routing/present-address.ts';

/** All that slides need, so that nothing is asked for once they are open. */
export interface PresentationData {
  readonly meeting: string;
  /** The frozen figures that the slides, their proofs and their notes are made from. */
  readonly content: ReleaseContent;
  /** Address of the release for ever, for those in the room. */
  readonly address: string;
  /** The same as a QR code: SVG as text. */
  readonly code: string;
  /** What stands before addresses of the site: nothing on the site itself, its public address in a file. */
  readonly base: string;
}

interface Asking {
  readonly queries: QueryClient;
  readonly client: Client;
  readonly fetch: typeof globalThis.fetch;
  readonly drawCode: (page: string) => string;
  readonly origin: string;
  readonly base: string;
}

/** The release that is named, else the one made for the meeting, else the board's latest. */
async function chooseRelease({ queries, client }: Asking, { meeting, place }: PresentAddress): Promise<string> {
  if (place.release !== undefined) return (await queries.fetchQuery(releaseQuery(client, place.release))).id;
  const board = place.board ?? (await queries.fetchQuery(boardsQuery(client))).rows[0]?.slug;
  const known = (await queries.fetchQuery(releasesQuery(client, board))).rows;
  const chosen = known.find(({ meetingId }) => meetingId === meeting) ?? known[0];
  if (chosen === undefined) throw new Refusal('release.not-found', 404);
  return chosen.id;
}

/** Throws the first refusal; a meeting that the release does not know is one. */
export async function loadPresentation(asking: Asking, address: PresentAddress): Promise<PresentationData> {
  const { meeting, place } = address;
  if (place.invalid) throw new Refusal('address.invalid', 404, place.invalid);
  const release = await chooseRelease(asking, address);
  const answer = await asking.fetch(asking.origin + dataPathTo(`releases/${release}/figures`, {}));
  if (!answer.ok) throw new Refusal('release.not-found', answer.status);
  const content = (await answer.json()) as ReleaseContent; // its schema mirrors this type, and the contract tests hold it to that
  // Releases of the first format hold no meetings.
  const isKnown = 'meetings' in content && content.meetings.some(({ id }) => id === meeting);
  if (!isKnown) throw new Refusal('meeting.not-found', 404, { given: meeting });
  const path = pathTo({ name: 'release', release }, {});
  return { meeting, content, address: asking.origin + path, code: asking.drawCode(path), base: asking.base };
}
