import { meetingQuery, meetingsQuery } from '../api/meetings.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { releasesQuery } from '../api/releases.ts';
import { sourcesQuery } from '../api/sources.ts';
import { worksQuery } from '../api/works.ts';
import { zonesQuery } from '../api/zones.ts';
import type { Loading } from '../frame/load-frame.ts';
import type { Place } from '../routing/address.ts';

/** One meeting, those beside it, and the names of what it speaks of. Throws the first refusal; an unknown meeting is one. */
export async function loadMeeting({ queries, client }: Loading, place: Place, id: string): Promise<void> {
  const choice = toReleaseChoice(place);
  await Promise.all([
    queries.fetchQuery(meetingQuery(client, choice, id)),
    queries.fetchQuery(meetingsQuery(client, choice)),
    queries.fetchQuery(sourcesQuery(client, choice)),
    queries.fetchQuery(worksQuery(client, choice)),
    queries.fetchQuery(zonesQuery(client, choice)),
    queries.fetchQuery(releasesQuery(client, place.board)),
  ]);
}
