import type { BoardsAnswer } from '@zones/core/contract/boards';
import type { CommonQuery } from '@zones/core/contract/parameters';
import { listChosen } from '../releases/find-release.ts';
import type { PublishedIndex } from '../releases/published.ts';

/** Boards with a release among those chosen, the default first, each with the latest of them. */
export function getBoards(index: PublishedIndex, query: CommonQuery): BoardsAnswer {
  const chosen = listChosen(index, query);
  return {
    rows: index.boards.flatMap((board) => {
      const latest = chosen.find((release) => release.board.slug === board.slug);
      return latest ? [{ ...board, latestRelease: latest.head }] : [];
    }),
  };
}
