import type { BoardContent } from '../boards/board-content.ts';
import type { Observation, ObservationStatement } from '../observations/observation.ts';
import { versionOf } from '../observations/observation-reading.ts';
import type { StatedObservation } from './batch.ts';
import { figureKey, observationId } from './observation-id.ts';

type Revision = StatedObservation['revision'];

export interface PlannedObservation {
  readonly id: string;
  readonly statement: StatedObservation;
  /** Id of the version that it replaces; null for a first statement and for a conflicting one kept beside others. */
  readonly supersedes: string | null;
  readonly revision: Revision;
}

/** What recording a file's statements comes to. Nothing of it depends on the instant of recording. */
export interface ObservationPlan {
  readonly added: readonly PlannedObservation[];
  readonly superseded: readonly { readonly id: string; readonly by: string }[];
  readonly unchanged: readonly { readonly id: string; readonly statement: StatedObservation }[];
}

/** The parts of a statement that make it another figure when they differ: not its wording. */
const FIGURE = [
  'value',
  'status',
  'absence',
  'illustrative',
  'withheld',
] as const satisfies readonly (keyof ObservationStatement)[];
const WORDING = [
  'sourceKey',
  'locator',
  'quote',
  'note',
  'cutoff',
] as const satisfies readonly (keyof ObservationStatement)[];

export function sameFigureStated(a: ObservationStatement, b: ObservationStatement): boolean {
  return FIGURE.every((part) => a[part] === b[part]);
}

const sameStatement = (a: ObservationStatement, b: ObservationStatement): boolean =>
  sameFigureStated(a, b) && WORDING.every((part) => a[part] === b[part]);

/** An estimate that became final and a figure restated in other words explain themselves; any other change must give a reason. */
export function automaticRevision(before: ObservationStatement, after: ObservationStatement): Revision {
  const confirmed = before.status === 'estimate' && after.status === 'actual';
  return confirmed || sameFigureStated(before, after) ? { reason: 'R1', note: '' } : null;
}

interface Matching {
  readonly cited: boolean;
  readonly current: readonly Observation[];
  readonly statements: readonly StatedObservation[];
  /** Highest version of the figure so far. */
  readonly version: number;
}

/** The version that a changed statement replaces. A cited record keeps what other sources say beside it. */
function findReplaced(
  matching: Matching,
  free: readonly Observation[],
  statement: StatedObservation,
): Observation | undefined {
  const own = free.find((one) => one.sourceKey === statement.sourceKey);
  return own ?? (matching.cited ? undefined : free[0]);
}

/** A reporting board states a figure once, whatever its wording; a cited record may quote one source twice. */
function isRepeat(matching: Matching, one: StatedObservation, earlier: StatedObservation): boolean {
  return matching.cited ? sameStatement(one, earlier) : sameFigureStated(one, earlier);
}

function planFigure(matching: Matching): ObservationPlan {
  const unchanged: { id: string; statement: StatedObservation }[] = [];
  const changed: StatedObservation[] = [];
  let free = matching.current;
  for (const statement of matching.statements) {
    const same = free.find((one) => sameStatement(one, statement));
    if (same) unchanged.push({ id: same.id, statement });
    else changed.push(statement);
    free = free.filter((one) => one !== same);
  }
  const added: PlannedObservation[] = [];
  for (const statement of changed) {
    const repeated = [...unchanged, ...added].find((earlier) => isRepeat(matching, statement, earlier.statement));
    if (repeated) {
      unchanged.push({ id: repeated.id, statement });
      continue;
    }
    const replaced = findReplaced(matching, free, statement);
    free = free.filter((one) => one !== replaced);
    added.push({
      id: observationId(statement, matching.version + added.length + 1),
      statement,
      supersedes: replaced?.id ?? null,
      revision: replaced ? (statement.revision ?? automaticRevision(replaced, statement)) : null,
    });
  }
  const superseded = added.flatMap(({ id, supersedes }) => (supersedes === null ? [] : [{ id: supersedes, by: id }]));
  return { added, superseded, unchanged };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/**
 * Decides what each statement of a file is: new, a revision of an earlier version, a conflicting statement of another source
 * kept beside it (cited records only; on a reporting board the later report replaces), or nothing new. Importing the same
 * statements again plans nothing. The only place where this is decided: the dry run and the recording both read it.
 */
export function planObservations(content: BoardContent, statements: readonly StatedObservation[]): ObservationPlan {
  const known = groupBy(content.observations, figureKey);
  const plans = [...groupBy(statements, figureKey)].map(([key, stated]) => {
    const versions = known.get(key) ?? [];
    return planFigure({
      cited: content.board.recordKind === 'cited',
      current: versions.filter((one) => one.supersededBy === null),
      statements: stated,
      version: Math.max(0, ...versions.map((one) => versionOf(one.id))),
    });
  });
  return {
    added: plans.flatMap((plan) => plan.added),
    superseded: plans.flatMap((plan) => plan.superseded),
    unchanged: plans.flatMap((plan) => plan.unchanged),
  };
}
