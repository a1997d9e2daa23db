import type { Table } from '../responses/csv.ts';
import { getMetrics } from './get-metrics.ts';

export function listMetricTable(): Table {
  return {
    columns: ['metric', 'group', 'kind', 'unit', 'better', 'name_vi', 'name_en', 'definition_vi', 'definition_en'],
    rows: getMetrics().rows.map(({ code, group, kind, unit, better, name, definition }) => ({
      metric: code,
      group,
      kind,
      unit,
      better,
      name_vi: name.vi,
      name_en: name.en,
      definition_vi: definition.vi,
      definition_en: definition.en,
    })),
  };
}
