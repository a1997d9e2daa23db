import type { SeriesAnswer } from '@zones/core/contract/series';

type Row = SeriesAnswer['rows'][number];

/** The newest figure of a series; undefined when it holds none. Of two that end on one day the longer span is meant. */
export function findNewestPoint(row: Row): Row['points'][number] | undefined {
  const known = row.points.filter(({ reading }) => reading.value !== null);
  return known.reduce<Row['points'][number] | undefined>((best, one) => {
    if (best === undefined || one.to > best.to) return one;
    return one.to === best.to && (one.from ?? '') < (best.from ?? '') ? one : best;
  }, undefined);
}
