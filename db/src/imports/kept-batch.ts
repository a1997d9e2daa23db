import type { ImportBatch } from '@zones/core/imports/batch';
import { toKeptValue } from '../tables/stored-value.ts';

/**
 * The batch as it will read back: ratios to the millionth. A file's 2/3 would otherwise differ from its own record and be
 * a revision each time it is imported; so a dry run compares this too.
 */
export function toKeptBatch(batch: ImportBatch): ImportBatch {
  return {
    ...batch,
    observations: batch.observations.map((one) => ({
      ...one,
      value: one.value === null ? null : toKeptValue(one.metric, one.value),
    })),
    targets: batch.targets.map((one) => ({ ...one, value: toKeptValue(one.metric, one.value) })),
  };
}
