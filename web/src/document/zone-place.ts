import type { ZoneAnswer } from '@zones/core/contract/zone-profile';
import type { Language } from '@zones/core/language/text';
import { METRICS } from '@zones/core/metrics/catalogue';
import { isPresent } from '@zones/core/readings/reading';
import { pathTo } from '../routing/address.ts';

/** Land that a program is told; each with the period that its source gives. */
const TOLD = ['land_planned', 'land_industrial', 'land_cleared', 'land_leased', 'land_available'] as const;

/**
 * The zone of a page for programs that read pages (schema.org, JSON-LD): where it lies and its land in square metres. Only
 * what the record states: no coordinates, because none is published, and no invented figure.
 */
export function describeZonePlace(zone: ZoneAnswer, origin: string, language: Language): object {
  const additionalProperty = TOLD.flatMap((metric) => {
    const { reading, period } = zone.landLevels[metric];
    if (!isPresent(reading) || reading.illustrative || period === null) return [];
    return {
      '@type': 'PropertyValue',
      propertyID: metric,
      name: METRICS[metric].name[language],
      value: reading.value,
      unitCode: 'MTK',
      description: period,
    };
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Place',
    name: zone.name[language],
    identifier: zone.slug,
    url: origin + pathTo({ name: 'zone', zone: zone.slug }, { release: zone.release.id, language }),
    address: { '@type': 'PostalAddress', addressLocality: zone.place[language], addressCountry: 'VN' },
    ...(additionalProperty.length > 0 && { additionalProperty }),
  };
}
