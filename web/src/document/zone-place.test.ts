import { absent, present } from '@zones/core/readings/reading';
import { expect, test } from 'vitest';
import { describeZonePlace } from './zone-place.ts';

const none = { reading: absent('not-published'), period: null, date: null };
const level = (value: number, status: 'actual' | 'illustrative') => ({
  reading: present(value, status, 'e'),
  period: '2022',
  date: '2022-12-31',
});

type Zone = Parameters<typeof describeZonePlace>[0];

/** The parts that a description reads. */
const ZONE = {
  slug: 'loc-son',
  name: { vi: 'Khu công nghiệp Lộc Sơn', en: 'Lộc Sơn industrial zone' },
  place: { vi: 'Bảo Lộc', en: 'Bảo Lộc' },
  release: { id: 'r-1' },
  landLevels: {
    land_planned: none,
    land_industrial: level(1_342_000, 'actual'),
    land_cleared: level(1_182_000, 'illustrative'),
    land_leased: none,
    land_available: none,
    land_uncleared: none,
  },
} as unknown as Zone;

test('a zone is a place with its stated land, without coordinates and without invented figures', () => {
  const described = describeZonePlace(ZONE, 'https://zones.example.vn', 'en');
  expect(described).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Place',
    name: 'Lộc Sơn industrial zone',
    identifier: 'loc-son',
    url: 'https://zones.example.vn/zones/loc-son?release=r-1&lang=en',
    address: { '@type': 'PostalAddress', addressLocality: 'Bảo Lộc', addressCountry: 'VN' },
    additionalProperty: [
      {
        '@type': 'PropertyValue',
        propertyID: 'land_industrial',
        name: 'Industrial land',
        value: 1_342_000,
        unitCode: 'MTK',
        description: '2022',
      },
    ],
  });
});
