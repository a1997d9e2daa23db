import type { ReleaseContent } from '@zones/core/boards/board-content';
import type { RecordQuery } from '@zones/core/contract/parameters';
import type { EstimatesAnswer, RecordAnswer } from '@zones/core/contract/record';
import { listReleaseRecords } from '@zones/core/releases/board-record';
import { listEstimateOutcomes } from '@zones/core/releases/estimate-outcomes';
import { Problem } from '../problems/problem.ts';
import { listChosen } from './find-release.ts';
import type { Published, PublishedIndex, PublishedRelease } from './published.ts';

interface Chronicle {
  readonly board: PublishedRelease['board'];
  /** Newest first. */
  readonly releases: readonly PublishedRelease[];
  /** Oldest first. */
  readonly contents: readonly ReleaseContent[];
}

/** All releases of the chosen board, or of the first one. Throws for a board or a day without one. */
async function openChronicle(published: Published, index: PublishedIndex, query: RecordQuery): Promise<Chronicle> {
  const [first] = index.boards;
  if (first === undefined) throw new Problem('release.none-published');
  const releases = listChosen(index, { ...query, board: query.board ?? first.slug });
  const [latest] = releases;
  if (latest === undefined) throw new Problem('release.not-found', query.asOf ?? '', 'asOf');
  const contents: ReleaseContent[] = [];
  for (const release of releases.toReversed()) contents.push(await published.content(release));
  return { board: latest.board, releases, contents };
}

/** How the board kept its word, newest release first. */
export async function getRecord(
  published: Published,
  index: PublishedIndex,
  query: RecordQuery,
): Promise<RecordAnswer> {
  const { board, releases, contents } = await openChronicle(published, index, query);
  const rows = listReleaseRecords(contents).toReversed();
  return { board: board.slug, boardName: board.name, releases: releases.map(({ head }) => head), rows };
}

/** What became of the board's estimates, oldest release first. */
export async function getEstimates(
  published: Published,
  index: PublishedIndex,
  query: RecordQuery,
): Promise<EstimatesAnswer> {
  const { board, releases, contents } = await openChronicle(published, index, query);
  const rows = listEstimateOutcomes(contents);
  return { board: board.slug, releases: releases.map(({ head }) => head), rows };
}
