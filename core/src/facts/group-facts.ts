import type { Text } from '../language/text.ts';
import type { ZoneScope } from '../observations/observation.ts';
import type { PeriodCode } from '../quarters/period.ts';
import { parsePeriod } from '../quarters/period.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Reading } from '../readings/reading.ts';
import { isPresent } from '../readings/reading.ts';
import type { Fact } from './fact.ts';
import { readFact } from './fact-reading.ts';
import { factUnitName } from './fact-units.ts';

/** What one source says, ready to be shown with its proof. */
export interface FactStatement {
  readonly zone: ZoneScope;
  readonly code: string;
  readonly name: Text;
  readonly period: PeriodCode;
  /** Last day of the period; null when undated. */
  readonly date: IsoDate | null;
  /** In the printed unit. */
  readonly reading: Reading;
  /** As printed, `0.15`; null for an absence. */
  readonly printed: string | null;
  readonly unit: string;
  readonly unitName: Text;
  readonly sourceKey: string | null;
  readonly quote: string | null;
  readonly note: string | null;
}

/** All that is on record of one subject. */
export interface FactGroup {
  readonly code: string;
  readonly name: Text;
  readonly unit: string;
  readonly unitName: Text;
  /** True when sources disagree; every statement is kept. */
  readonly conflict: boolean;
  /** Newest first, undated last. */
  readonly statements: readonly FactStatement[];
}

export function toStatement(fact: Fact): FactStatement {
  const { zone, code, name, period, value, unit, sourceKey, quote, note } = fact;
  const { to } = parsePeriod(period);
  return {
    zone,
    code,
    name,
    period,
    date: to,
    reading: readFact(fact),
    printed: value,
    unit,
    unitName: factUnitName(unit),
    sourceKey,
    quote,
    note,
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Newest first, undated last; of one day by their code and source, so that the order never depends on the record's. */
export const newestFirst = (a: FactStatement, b: FactStatement): number =>
  compareText(b.date ?? '', a.date ?? '') ||
  compareText(a.code, b.code) ||
  compareText(a.period, b.period) ||
  compareText(a.sourceKey ?? '', b.sourceKey ?? '');

/** A source that says so, or two values of one and the same period. */
function disagree(statements: readonly FactStatement[]): boolean {
  const stated = statements.filter(({ reading }) => isPresent(reading));
  if (stated.some(({ reading }) => isPresent(reading) && reading.status === 'conflict')) return true;
  const byPeriod = Map.groupBy(stated, ({ period }) => period);
  return [...byPeriod.values()].some((same) => new Set(same.map(({ reading }) => reading.value)).size > 1);
}

/** Each side of a disagreement carries its mark: neither is more certain than the other. */
const contradict = (statement: FactStatement): FactStatement => ({
  ...statement,
  reading: isPresent(statement.reading) ? { ...statement.reading, status: 'conflict' } : statement.reading,
});

/** Facts by what they are of, in the order in which their codes first come; the name is that of the newest statement. */
export function groupFacts(facts: readonly Fact[]): readonly FactGroup[] {
  return [...Map.groupBy(facts.map(toStatement), ({ code }) => code).values()].flatMap((same) => {
    const statements = [...same].sort(newestFirst);
    const [newest] = statements;
    if (newest === undefined) return [];
    const { code, name, unit, unitName } = newest;
    const conflict = disagree(statements);
    return [{ code, name, unit, unitName, conflict, statements: conflict ? statements.map(contradict) : statements }];
  });
}
