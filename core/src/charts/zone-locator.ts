import type { FactGroup } from '../facts/group-facts.ts';
import { formatDate } from '../format/date.ts';
import { formatList } from '../format/list.ts';
import { formatPeriod } from '../format/period.ts';
import { formatPrinted } from '../format/printed.ts';
import type { Language, Text } from '../language/text.ts';
import type { Present, Reading } from '../readings/reading.ts';
import { isPresent } from '../readings/reading.ts';
import { type ChartContext, findZoneName } from './chart-context.ts';
import { chartId, formatSource, inBoth, isIllustrative, WATERMARK } from './chart-words.ts';
import type { LocatorPlace, ZoneLocatorSpec } from './land-chart-spec.ts';
import type { TableCell, TableTwin } from './table-twin.ts';

/** What is on record of where a zone is. */
export interface Whereabouts {
  readonly zone: string;
  /** Statements of distances. */
  readonly groups: readonly FactGroup[];
  readonly documents: readonly { readonly key: string; readonly title: Text }[];
  /** Coordinates as a source states them, or why there are none. */
  readonly coordinates: Reading;
}

const KILOMETRE = 'km';
const MOST_NAMED = 3;

/** `Khoảng cách đến Đà Lạt` is a statement's name; the place is what follows. */
const placeOf = (name: Text): Text => ({
  vi: name.vi.replace(/^Khoảng cách (đến|tới) /, ''),
  en: name.en.replace(/^Distance to /, ''),
});

function toPlace(group: FactGroup, documents: Whereabouts['documents']): LocatorPlace {
  const distances = group.statements
    .flatMap(({ reading, unit, period, sourceKey }) =>
      isPresent(reading) && unit === KILOMETRE
        ? [{ reading, period, source: documents.find(({ key }) => key === sourceKey)?.title ?? null }]
        : [],
    )
    .toSorted((a, b) => a.reading.value - b.reading.value);
  return { code: group.code, name: placeOf(group.name), distances, conflict: group.conflict };
}

const farthest = ({ distances }: LocatorPlace): number => distances.at(-1)?.reading.value ?? 0;

const distanceText = (reading: Present, language: Language): string => formatPrinted(reading, KILOMETRE, language);

const isPlain = ({ conflict }: LocatorPlace): boolean => !conflict;

function sayDoubt(places: readonly LocatorPlace[], language: Language): string {
  const doubtful = places.filter(({ conflict }) => conflict).length;
  if (doubtful === 0) return '';
  return language === 'vi'
    ? `; nguồn không thống nhất về ${doubtful} trong ${places.length} nơi`
    : `; sources disagree on ${doubtful} of ${places.length} places`;
}

function toTitle({ zone }: Whereabouts, places: readonly LocatorPlace[], context: ChartContext): Text {
  return inBoth((language) => {
    const near = places.filter(isPlain).slice(0, MOST_NAMED);
    const named = near.map(({ name, distances }) => {
      const distance = distances[0] === undefined ? '' : distanceText(distances[0].reading, language);
      return language === 'vi' ? `cách ${name.vi} ${distance}` : `${distance} to ${name.en}`;
    });
    return `${findZoneName(context, zone)[language]}: ${formatList(named, language)}${sayDoubt(places, language)}`;
  });
}

function toSubtitle({ coordinates }: Whereabouts, context: ChartContext): Text {
  const hasPlace = isPresent(coordinates);
  return inBoth((language) => {
    const cutoff = formatDate(context.release.cutoff, language);
    if (language === 'vi') {
      const place = hasPlace ? 'tọa độ chưa kiểm chứng' : 'tọa độ chưa công bố';
      return `km, như nguồn ghi · sơ đồ, không theo tỷ lệ bản đồ và không có hướng · ${place} · số liệu đến ${cutoff}`;
    }
    const place = hasPlace ? 'coordinates not verified' : 'coordinates not published';
    return `km, as sources state · a sketch, not to the scale of a map and without directions · ${place} · data to ${cutoff}`;
  });
}

const text = (say: (language: Language) => string): TableCell => ({ kind: 'text', text: inBoth(say) });

function toTable(places: readonly LocatorPlace[], caption: Text): TableTwin {
  return {
    caption,
    corner: { vi: 'Nơi', en: 'Place' },
    columns: [
      { key: 'distance', header: { vi: 'Khoảng cách', en: 'Distance' }, unit: null },
      { key: 'as-of', header: { vi: 'Thời điểm', en: 'As of' }, unit: null },
      { key: 'source', header: { vi: 'Nguồn', en: 'Source' }, unit: null },
    ],
    rows: places.flatMap(({ code, name, distances }) =>
      distances.map(({ reading, period, source }, index) => ({
        key: `${code} ${index}`,
        header: name,
        cells: [
          text((language) => distanceText(reading, language)),
          text((language) => formatPeriod(period, language)),
          text((language) => source?.[language] ?? ''),
        ],
      })),
    ),
    remarks: [],
  };
}

function toSentence({ zone }: Whereabouts, places: readonly LocatorPlace[], context: ChartContext): Text {
  return inBoth((language) => {
    const or = language === 'vi' ? ' hoặc ' : ' or ';
    const listed = places.map(
      ({ name, distances }) =>
        `${name[language]} ${distances.map(({ reading }) => distanceText(reading, language)).join(or)}`,
    );
    const start = language === 'vi' ? 'khoảng cách như nguồn ghi' : 'distances as sources state';
    return `${findZoneName(context, zone)[language]}, ${start}: ${listed.join('; ')}.`;
  });
}

/**
 * Distances from a zone to named places on one scale, every statement of them; null where the record has none. Only what
 * is stated is drawn: no directions, no roads, no borders.
 */
export function zoneLocatorSpec(where: Whereabouts, context: ChartContext): ZoneLocatorSpec | null {
  const places = where.groups
    .map((group) => toPlace(group, where.documents))
    .filter(({ distances }) => distances.length > 0)
    .toSorted((a, b) => farthest(a) - farthest(b));
  if (places.length === 0) return null;
  const stated = places.flatMap(({ distances }) => distances);
  const readings = stated.map(({ reading }) => reading);
  const sources = stated.flatMap(({ source, reading }) =>
    source === null ? [] : [{ title: source, evidence: [reading.evidence] }],
  );
  const title = toTitle(where, places, context);
  return {
    kind: 'zone-locator',
    id: chartId('zone-locator', where.zone, []),
    title,
    subtitle: toSubtitle(where, context),
    source: formatSource({ ...context, sources }, readings),
    watermark: isIllustrative(readings) ? WATERMARK : null,
    sentence: toSentence(where, places, context),
    legend: [],
    table: toTable(places, title),
    zone: findZoneName(context, where.zone),
    places,
  };
}
