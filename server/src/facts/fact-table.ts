import type { FactsQuery } from '@zones/core/contract/parameters';
import { factId } from '@zones/core/evidence/evidence-id';
import type { View } from '../responses/answers.ts';
import type { Table } from '../responses/csv.ts';
import { getFacts } from './get-facts.ts';

export function listFactTable(view: View, query: FactsQuery): Table {
  const { release, rows } = getFacts(view, query);
  return {
    columns: [
      'release',
      'zone',
      'fact',
      'name_vi',
      'name_en',
      'period',
      'value',
      'unit',
      'status',
      'absence',
      'illustrative',
      'source',
      'quote',
      'note',
      'evidence',
    ],
    rows: rows.map((fact) => ({
      release: release.id,
      zone: fact.zone,
      fact: fact.code,
      name_vi: fact.name.vi,
      name_en: fact.name.en,
      period: fact.period,
      value: fact.value,
      unit: fact.unit,
      status: fact.status,
      absence: fact.absence,
      illustrative: false,
      source: fact.sourceKey,
      quote: fact.quote,
      note: fact.note,
      evidence: factId(fact),
    })),
  };
}
