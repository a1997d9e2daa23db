import type { RuleCode } from './rule-words.ts';

/** One broken rule as a check finds it, before it is known where it is told. */
export interface Breach {
  readonly rule: RuleCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** The records that break the rule together; the first that a file states is where a person looks. */
  readonly subjects: readonly object[];
  /** Which field of the first subject is wrong, where a cell of the file holds it; else the whole record. */
  readonly field?: string;
}

export function breach(
  rule: RuleCode,
  params: Readonly<Record<string, string | number>>,
  ...subjects: readonly object[]
): Breach {
  return { rule, params, subjects };
}
