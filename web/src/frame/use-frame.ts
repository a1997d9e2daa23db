import { useQuery } from '@tanstack/react-query';
import type { BoardsAnswer } from '@zones/core/contract/boards';
import type { PlansAnswer } from '@zones/core/contract/plans';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import type { ReleaseManifestAnswer } from '@zones/core/contract/releases';
import type { ZonesAnswer } from '@zones/core/contract/zones';
import { createContext, useContext, useMemo } from 'react';
import { boardsQuery } from '../api/boards.ts';
import { plansQuery } from '../api/plans.ts';
import { progressQuery } from '../api/progress.ts';
import { toReleaseChoice } from '../api/release-choice.ts';
import { releaseQuery } from '../api/releases.ts';
import { zonesQuery } from '../api/zones.ts';
import { useClient } from '../app/use-client.ts';
import type { Place } from '../routing/address.ts';
import { usePlace } from '../routing/use-place.ts';
import { toFrameQuestion, toLatestQuestion } from './load-frame.ts';

export type ListedBoard = BoardsAnswer['rows'][number];
export type BoardOf = ZonesAnswer['board'];

/** What the frame knows of the figures shown; a part that could not be had is undefined. */
export interface Frame {
  readonly boards: readonly ListedBoard[];
  readonly board: BoardOf | undefined;
  readonly zones: ZonesAnswer['rows'];
  readonly plans: PlansAnswer['rows'];
  readonly progress: ProgressAnswer | undefined;
  /** The same at the release's own period where the address names one that is not there: what else can be chosen. */
  readonly latest: ProgressAnswer | undefined;
  readonly manifest: ReleaseManifestAnswer | undefined;
}

/** Filled by the frame, so that its parts and the page's share one look at the figures. */
export const FrameContext = createContext<Frame | null>(null);

export function useFrame(): Frame {
  const frame = useContext(FrameContext);
  if (frame === null) throw new Error('Only what stands in the frame of a page knows its board');
  return frame;
}

/** Asks for what `loadFrame` loaded with the page; for the frame alone. */
export function useLoadedFrame(): Frame {
  const client = useClient();
  const place: Place = usePlace();
  const choice = toReleaseChoice(place);
  const asked = { enabled: place.invalid === undefined };
  const boards = useQuery(boardsQuery(client)).data?.rows;
  const zones = useQuery({ ...zonesQuery(client, choice), ...asked }).data;
  const plans = useQuery({ ...plansQuery(client, choice), ...asked }).data;
  const progress = useQuery({ ...progressQuery(client, toFrameQuestion(place)), ...asked }).data;
  const latest = useQuery({
    ...progressQuery(client, toLatestQuestion(place)),
    enabled: progress === undefined && asked.enabled,
  }).data;
  const manifest = useQuery({
    ...releaseQuery(client, progress?.release.id ?? ''),
    enabled: progress !== undefined,
  }).data;
  return useMemo(
    () => ({
      boards: boards ?? [],
      board: zones?.board,
      zones: zones?.rows ?? [],
      plans: plans?.rows ?? [],
      progress,
      latest: progress ?? latest,
      manifest,
    }),
    [boards, zones, plans, progress, latest, manifest],
  );
}
