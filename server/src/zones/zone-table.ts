import type { View } from '../responses/answers.ts';
import type { Table } from '../responses/csv.ts';
import { getZones } from './get-zones.ts';

export function listZoneTable(view: View): Table {
  const { release, rows } = getZones(view);
  return {
    columns: ['release', 'board', 'zone', 'name_vi', 'name_en', 'place_vi', 'place_en'],
    rows: rows.map((zone) => ({
      release: release.id,
      board: release.board,
      zone: zone.slug,
      name_vi: zone.name.vi,
      name_en: zone.name.en,
      place_vi: zone.place.vi,
      place_en: zone.place.en,
    })),
  };
}
