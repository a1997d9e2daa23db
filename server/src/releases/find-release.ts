import type { CommonQuery } from '@zones/core/contract/parameters';
import { toVietnamDay } from '@zones/core/quarters/vietnam-time';
import { Problem } from '../problems/problem.ts';
import type { PublishedIndex, PublishedRelease } from './published.ts';

type Choice = Pick<CommonQuery, 'board' | 'release' | 'asOf'>;

/** The day in Vietnam on which a release was published. */
const publishedOn = (release: PublishedRelease): string => toVietnamDay(release.manifest.publishedAt);

function refuseUnknownBoard(index: PublishedIndex, board: string | undefined): void {
  if (board !== undefined && !index.boards.some(({ slug }) => slug === board)) {
    throw new Problem('board.not-found', board, 'board');
  }
}

/** The releases that a caller's choice leaves, newest first. Throws when it names a board or release that is not there. */
export function listChosen(index: PublishedIndex, choice: Choice): readonly PublishedRelease[] {
  const { board, release, asOf } = choice;
  refuseUnknownBoard(index, board);
  if (release !== undefined && asOf !== undefined) throw new Problem('parameter.invalid', asOf, 'asOf');
  const chosen = index.releases.filter(
    (entry) =>
      (board === undefined || entry.board.slug === board) &&
      (release === undefined || entry.manifest.id === release) &&
      (asOf === undefined || publishedOn(entry) <= asOf),
  );
  if (release !== undefined && chosen.length === 0) throw new Problem('release.not-found', release, 'release');
  return chosen;
}

/** The one release an answer is made from: the named one, else the board's latest; without a board the first board's. */
export function getChosen(index: PublishedIndex, choice: Choice): PublishedRelease {
  const [first] = index.boards;
  if (first === undefined) throw new Problem('release.none-published');
  const board = choice.board ?? (choice.release === undefined ? first.slug : undefined);
  const [latest] = listChosen(index, board === undefined ? choice : { ...choice, board });
  if (latest === undefined) throw new Problem('release.not-found', choice.asOf ?? '', 'asOf');
  return latest;
}

/** Releases that the path names, each under its parameter. Throws when one is not there or not among those chosen. */
export function getNamed<P extends string>(
  index: PublishedIndex,
  choice: Choice,
  ids: Readonly<Record<P, string>>,
): Readonly<Record<P, PublishedRelease>> {
  const chosen = listChosen(index, choice);
  const found = Object.entries<string>(ids).map(([parameter, id]) => {
    const release = chosen.find(({ manifest }) => manifest.id === id);
    if (release === undefined) throw new Problem('release.not-found', id, parameter);
    return [parameter, release] as const;
  });
  // Object.fromEntries forgets its keys; they are exactly those of `ids`.
  return Object.fromEntries(found) as Record<P, PublishedRelease>;
}
