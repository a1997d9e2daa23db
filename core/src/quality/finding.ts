import type { Place } from '../imports/batch.ts';
import type { Text } from '../language/text.ts';

/** `error` refuses the file; `warning` is shown and recorded. */
export type Severity = 'error' | 'warning';

/** One broken rule. `rule` is a stable code; the words are made from `params` where a person reads them. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place | null;
  readonly params: Readonly<Record<string, string | number>>;
  /** What codes among the parameters are called. */
  readonly names?: Readonly<Record<string, Text>>;
}
