import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { findZoneProfile } from '@zones/core/zones/zone-profile';
import { Problem } from '../problems/problem.ts';
import type { View } from '../responses/answers.ts';

/** One zone as an investor reads it, and how much is on record. Throws `zone.not-found`. */
export function getZone({ release, content }: View, slug: string): ZoneAnswer {
  const profile = findZoneProfile(content, slug);
  if (profile === undefined) throw new Problem('zone.not-found', slug, 'zone');
  return {
    release: release.head,
    ...profile,
    counts: {
      lots: content.lots.filter((lot) => lot.zone === slug).length,
      works: content.works.filter((works) => works.zone === slug).length,
      facts: content.facts.filter((fact) => fact.zone === slug).length,
    },
  };
}
