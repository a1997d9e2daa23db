import type { Published } from './published.ts';

/** Slugs of each board's zones in its latest release, in their order; a board without a release has none. */
export async function listLatestZones(published: Published): Promise<ReadonlyMap<string, readonly string[]>> {
  const { boards, releases } = await published.index();
  const found = boards.map(async ({ slug }) => {
    const latest = releases.find(({ board }) => board.slug === slug);
    const zones = latest === undefined ? [] : (await published.content(latest)).zones;
    return [slug, zones.toSorted((a, b) => a.position - b.position).map((zone) => zone.slug)] as const;
  });
  return new Map(await Promise.all(found));
}
