import type { SeriesAnswer } from '@zones/core/contract/series';
import type { IsoDate } from '@zones/core/quarters/quarter';

type Row = SeriesAnswer['rows'][number];

/**
 * The newest figure of a series that a document states, of those that end by `until`; undefined when it holds none. What is
 * invented is on no record. Of two that end on one day the longer span is meant.
 */
export function findNewestPoint(row: Row, until: IsoDate = '9999-12-31'): Row['points'][number] | undefined {
  const known = row.points.filter(({ reading, to }) => reading.value !== null && !reading.illustrative && to <= until);
  return known.reduce<Row['points'][number] | undefined>((best, one) => {
    if (best === undefined || one.to > best.to) return one;
    return one.to === best.to && (one.from ?? '') < (best.from ?? '') ? one : best;
  }, undefined);
}
