import { useQuery } from '@tanstack/react-query';
import { formatZoneName } from '@zones/core/format/zone';
import { useTranslations } from 'use-intl';
import { toReleaseChoice } from '../api/release-choice.ts';
import { zonesQuery } from '../api/zones.ts';
import { useClient } from '../app/use-client.ts';
import { usePlace } from '../routing/use-place.ts';

/** Own name of a zone, for tables and titles among zones; anything else is all zones together. */
export function useNameOfZone(): (zone: string) => string {
  const t = useTranslations('choices');
  const place = usePlace();
  const zones = useQuery(zonesQuery(useClient(), toReleaseChoice(place))).data?.rows ?? [];
  return (zone) => {
    const found = zones.find(({ slug }) => slug === zone);
    return found ? formatZoneName(found.name)[place.language] : t('allZones');
  };
}
