import type { ZoneAnswer } from '@zones/core/contract/zones';
import { listLand } from '@zones/core/land/list-land';
import { Problem } from '../problems/problem.ts';
import type { View } from '../responses/answers.ts';

/** One zone: what it is, its newest land ledger and how much is on record. */
export function getZone({ release, content }: View, slug: string): ZoneAnswer {
  const zone = content.zones.find((candidate) => candidate.slug === slug);
  if (zone === undefined) throw new Problem('zone.not-found', slug, 'zone');
  const [land = null] = listLand(content, slug);
  return {
    release: release.head,
    ...zone,
    land,
    counts: {
      lots: content.lots.filter((lot) => lot.zone === slug).length,
      works: content.works.filter((works) => works.zone === slug).length,
      facts: content.facts.filter((fact) => fact.zone === slug).length,
    },
  };
}
