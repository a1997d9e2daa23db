import { formatZoneName } from '@zones/core/format/zone';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../routing/use-place.ts';
import { useFrame } from './use-frame.ts';

/** Own name of a zone, for tables and titles among zones; anything else is all zones together. */
export function useNameOfZone(): (zone: string) => string {
  const t = useTranslations('choices');
  const language = useLanguage();
  const { zones } = useFrame();
  return (zone) => {
    const found = zones.find(({ slug }) => slug === zone);
    return found ? formatZoneName(found.name)[language] : t('allZones');
  };
}
