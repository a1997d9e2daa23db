import type { Zone } from '@zones/core/boards/board-content';

export interface ZoneTable {
  board: string;
  slug: string;
  name_vi: string;
  name_en: string;
  place_vi: string;
  place_en: string;
  position: number;
}

export function toZoneRow(board: string, zone: Zone): ZoneTable {
  return {
    board,
    slug: zone.slug,
    name_vi: zone.name.vi,
    name_en: zone.name.en,
    place_vi: zone.place.vi,
    place_en: zone.place.en,
    position: zone.position,
  };
}

export function toZone(row: ZoneTable): Zone {
  return {
    slug: row.slug,
    name: { vi: row.name_vi, en: row.name_en },
    place: { vi: row.place_vi, en: row.place_en },
    position: row.position,
  };
}
