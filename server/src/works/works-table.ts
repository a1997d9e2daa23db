import type { ZoneQuery } from '@zones/core/contract/parameters';
import type { View } from '../responses/answers.ts';
import type { Table } from '../responses/csv.ts';
import { getWorks } from './get-works.ts';

/** One row a work and quarter of its physical completion; a work without any has one row. */
export function listWorksTable(view: View, query: ZoneQuery): Table {
  const { release, rows } = getWorks(view, query);
  return {
    columns: [
      'release',
      'zone',
      'works',
      'name_vi',
      'name_en',
      'owner_vi',
      'owner_en',
      'total_investment_vnd',
      'quarter',
      'physical_percent',
      'obstacle',
      'illustrative',
      'source',
      'note',
    ],
    rows: rows.flatMap((works) => {
      const points = works.physical.length === 0 ? [null] : works.physical;
      return points.map((point) => ({
        release: release.id,
        zone: works.zone,
        works: works.code,
        name_vi: works.name.vi,
        name_en: works.name.en,
        owner_vi: works.owner.vi,
        owner_en: works.owner.en,
        total_investment_vnd: works.totalInvestmentVnd,
        quarter: point?.quarter,
        physical_percent: point?.percent,
        obstacle: works.obstacle,
        illustrative: works.illustrative || point?.illustrative === true,
        source: works.sourceKey,
        note: works.note,
      }));
    }),
  };
}
