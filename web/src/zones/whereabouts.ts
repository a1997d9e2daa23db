import type { Whereabouts } from '@zones/core/charts/zone-locator';
import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import { absent } from '@zones/core/readings/reading';

/** The official coordinates as a source states them; undefined where nobody even looked for them. */
export const findCoordinates = ({ facts }: ZoneAnswer) =>
  facts.place.find(({ code }) => code.startsWith('coordinates_'))?.statements[0];

/** What the record says of where a zone is. */
export function toWhereabouts(zone: ZoneAnswer): Whereabouts {
  return {
    zone: zone.slug,
    groups: zone.facts.connectivity,
    documents: zone.documents,
    coordinates: findCoordinates(zone)?.reading ?? absent('not-published'),
  };
}
