import type { ZoneLocatorSpec } from '@zones/core/charts/land-chart-spec';
import { zoneLocatorSpec } from '@zones/core/charts/zone-locator';
import type { Fact } from '@zones/core/facts/fact';
import { groupFacts } from '@zones/core/facts/group-facts';
import type { Text } from '@zones/core/language/text';
import { absent } from '@zones/core/readings/reading';
import { contextOf, LOC_SON, makeContent } from './story.ts';

const CITED = makeContent({ recordKind: 'cited', plan: null, observations: [] });

function distance(place: Text, value: string, sourceKey: string, status: Fact['status'] = 'reported'): Fact {
  return {
    zone: LOC_SON,
    code: `distance_${place.en.toLowerCase().replaceAll(' ', '_')}`,
    name: { vi: `Khoảng cách đến ${place.vi}`, en: `Distance to ${place.en}` },
    period: sourceKey === 'V05L' ? '2005-07-08' : 'undated',
    value,
    unit: 'km',
    status,
    absence: null,
    sourceKey,
    quote: null,
    note: null,
  };
}

const CITY: Text = { vi: 'Thành phố Hồ Chí Minh', en: 'Ho Chi Minh City' };

/** Lộc Sơn as an article of 2005 and a broker's page state it. */
const STATED: readonly Fact[] = [
  distance({ vi: 'Phan Thiết', en: 'Phan Thiết' }, '120', 'V05L'),
  distance(CITY, '180', 'V05L', 'conflict'),
  distance(CITY, '110', 'VS', 'conflict'),
  distance({ vi: 'sân bay Tân Sơn Nhất', en: 'Tân Sơn Nhất airport' }, '190', 'VS'),
  distance({ vi: 'Nha Trang', en: 'Nha Trang' }, '270', 'VS'),
  distance({ vi: 'Đà Lạt', en: 'Đà Lạt' }, '110', 'VS'),
];

const DOCUMENTS = [
  { key: 'V05L', title: { vi: 'Bài báo 2005', en: 'Article of 2005' } },
  { key: 'VS', title: { vi: 'Trang môi giới', en: 'A broker’s page' } },
];

export function locatorOf(facts: readonly Fact[]): ZoneLocatorSpec | null {
  const where = {
    zone: LOC_SON,
    groups: groupFacts(facts),
    documents: DOCUMENTS,
    coordinates: absent('not-published'),
  };
  return zoneLocatorSpec(where, contextOf(CITED));
}

function drawn(facts: readonly Fact[]): ZoneLocatorSpec {
  const spec = locatorOf(facts);
  if (spec === null) throw new Error('nothing is stated');
  return spec;
}

export const SEVERAL_PLACES = drawn(STATED);

export const LOCATOR_CASES = [
  ['several places, one disputed', SEVERAL_PLACES],
  ['one place', drawn(STATED.slice(0, 1))],
] as const satisfies readonly (readonly [name: string, spec: ZoneLocatorSpec])[];
