import { withoutPlace } from '@zones/core/imports/compare-batch';
import { canonicalJson } from '@zones/core/releases/canonical-json';

/** A record with the place it has, or gets, in the order of record. */
export interface PlacedRecord<Kept> {
  readonly record: Kept;
  readonly ordinal: number;
}

/** What a file's records of one kind come to. */
export interface RecordChanges<Kept> {
  readonly added: readonly PlacedRecord<Kept>[];
  readonly changed: readonly PlacedRecord<Kept>[];
  readonly unchanged: number;
}

/** Everything of a kind that recording writes. */
export const written = <Kept>(changes: RecordChanges<Kept>): readonly PlacedRecord<Kept>[] => [
  ...changes.added,
  ...changes.changed,
];

/** Sorts a file's records into new, different and known ones by their natural key. Of two with one key the later counts. */
export function compareRecords<Kept extends object>(
  keyOf: (record: Kept) => string,
  known: readonly Kept[],
  stated: readonly Kept[],
): RecordChanges<Kept> {
  const places = new Map(known.map((record, ordinal) => [keyOf(record), { record, ordinal }]));
  const added: PlacedRecord<Kept>[] = [];
  const changed: PlacedRecord<Kept>[] = [];
  const latest = new Map(stated.map((record) => [keyOf(record), record]));
  for (const [key, record] of latest) {
    const before = places.get(key);
    if (before === undefined) added.push({ record, ordinal: known.length + added.length });
    else if (!sameRecord(before.record, record)) changed.push({ record, ordinal: before.ordinal });
  }
  return { added, changed, unchanged: latest.size - added.length - changed.length };
}

function sameRecord(kept: object, stated: object): boolean {
  return canonicalJson(kept) === canonicalJson(withoutPlace(stated));
}
