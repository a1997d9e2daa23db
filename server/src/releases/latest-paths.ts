import type { ReleaseContent } from '@zones/core/boards/board-content';
import type { Published } from './published.ts';

function listPaths({ zones, meetings }: ReleaseContent): readonly string[] {
  const inOrder = zones.toSorted((a, b) => a.position - b.position);
  return [...inOrder.map(({ slug }) => `/zones/${slug}`), ...meetings.map(({ id }) => `/meetings/${id}`)];
}

/** By board, the pages that its latest release adds to those of every board: zones, then meetings. None without a release. */
export async function listLatestPaths(published: Published): Promise<ReadonlyMap<string, readonly string[]>> {
  const { boards, releases } = await published.index();
  const found = boards.map(async ({ slug }) => {
    const latest = releases.find(({ board }) => board.slug === slug);
    return [slug, latest === undefined ? [] : listPaths(await published.content(latest))] as const;
  });
  return new Map(await Promise.all(found));
}
