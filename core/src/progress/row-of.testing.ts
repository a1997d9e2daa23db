import type { ReleaseContent } from '../boards/board-content.ts';
import { LOC_SON, releaseOf } from '../boards/sample-content.testing.ts';
import type { MetricCode } from '../metrics/catalogue.ts';
import type { Quarter } from '../quarters/quarter.ts';
import { yearOf } from '../quarters/quarter.ts';
import { compareProgress } from './compare-progress.ts';
import type { ProgressQuery, ProgressRow } from './progress.ts';

export const DISBURSED = 'public_capital_disbursed';

/** The nine months of 2017 against the release's own plan, unless told otherwise. */
export const query = (through: Quarter = '2017-Q3', more: Partial<ProgressQuery> = {}): ProgressQuery => ({
  year: yearOf(through),
  through,
  plan: null,
  zone: null,
  metric: null,
  ...more,
});

/** The one row of a metric and zone in a release that holds `content`. */
export function rowOf(
  content: Partial<ReleaseContent>,
  metric: MetricCode,
  zone = LOC_SON,
  of: ProgressQuery = query(),
): ProgressRow {
  const [row] = compareProgress(releaseOf(content), { ...of, metric, zone });
  if (row === undefined) throw new Error(`no row of ${metric} in ${zone}`);
  return row;
}
