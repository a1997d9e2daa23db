import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { meetingQuery, meetingsQuery } from '../api/meetings.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { releasesQuery } from '../api/releases.ts';
import { sourcesQuery } from '../api/sources.ts';
import { worksQuery } from '../api/works.ts';
import { useClient } from '../app/use-client.ts';
import { PATHS } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';

const route = getRouteApi(PATHS.meeting);

/** Everything that the page of a meeting shows; loaded by `loadMeeting`. */
export function useMeeting() {
  const { meeting: id } = route.useParams();
  const client = useClient();
  const place = usePlace();
  const choice = toReleaseChoice(place);
  const review = useSuspenseQuery(meetingQuery(client, choice, id)).data;
  const releases = useSuspenseQuery(releasesQuery(client, place.board)).data.rows;
  return {
    review,
    /** The release made for the meeting; undefined where there is none. */
    own: releases.find(({ board, meetingId }) => meetingId === id && board === review.release.board),
    meetings: useSuspenseQuery(meetingsQuery(client, choice)).data.rows,
    sources: useSuspenseQuery(sourcesQuery(client, choice)).data.rows,
    works: useSuspenseQuery(worksQuery(client, choice)).data.rows,
  };
}

type Loaded = ReturnType<typeof useMeeting>;
export type Review = Loaded['review'];
export type OwnRelease = Loaded['own'];
export type Sources = Loaded['sources'];
export type Works = Loaded['works'];
