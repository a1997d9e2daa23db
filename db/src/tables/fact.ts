import type { Fact } from '@zones/core/facts/fact';
import type { Absence } from '@zones/core/readings/reading';

export interface FactTable {
  board: string;
  /** Natural key in one column, because the engines do not agree on unique keys with nulls. */
  key: string;
  ordinal: number;
  zone: string;
  code: string;
  name_vi: string;
  name_en: string;
  period: string;
  /** Decimal as printed; text, because it is never summed. */
  value: string | null;
  unit: string;
  status: Fact['status'];
  absence: Absence | null;
  source_key: string | null;
  quote: string | null;
  note: string | null;
}

export function toFactColumns(fact: Fact, ordinal: number): Omit<FactTable, 'board' | 'key'> {
  return {
    ordinal,
    zone: fact.zone,
    code: fact.code,
    name_vi: fact.name.vi,
    name_en: fact.name.en,
    period: fact.period,
    value: fact.value,
    unit: fact.unit,
    status: fact.status,
    absence: fact.absence,
    source_key: fact.sourceKey,
    quote: fact.quote,
    note: fact.note,
  };
}

export function toFact(row: FactTable): Fact {
  return {
    zone: row.zone,
    code: row.code,
    name: { vi: row.name_vi, en: row.name_en },
    period: row.period,
    value: row.value,
    unit: row.unit,
    status: row.status,
    absence: row.absence,
    sourceKey: row.source_key,
    quote: row.quote,
    note: row.note,
  };
}
