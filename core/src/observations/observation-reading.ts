import type { Present, Reading, ValueStatus } from '../readings/reading.ts';
import { absent, present } from '../readings/reading.ts';
import type { Observation } from './observation.ts';

/** An invented figure says so in its status, unless it says something more cautious of itself. */
function statusOf(observation: Observation): ValueStatus {
  const status = observation.status ?? 'provisional';
  if (!observation.illustrative) return status;
  return status === 'estimate' || status === 'conflict' ? status : 'illustrative';
}

/** One observation as a reading. A withheld value (a misprint) is absent; its evidence shows what was printed. */
export function toReading(observation: Observation): Reading {
  if (observation.value === null) return absent(observation.absence ?? 'not-published', observation.id);
  if (observation.withheld) return absent('not-published', observation.id);
  return present(observation.value, statusOf(observation), observation.id, observation.illustrative);
}

/** `~2` at the end of an id: the second statement of that figure. */
export const versionOf = (id: string): number => Number(id.slice(id.lastIndexOf('~') + 1));

/** Oldest first: by the instant of recording, then by version. */
export function compareRecorded(a: Observation, b: Observation): number {
  if (a.recordedAt !== b.recordedAt) return a.recordedAt < b.recordedAt ? -1 : 1;
  return versionOf(a.id) - versionOf(b.id);
}

/**
 * What several current statements of one figure amount to. Sources that disagree give the value of the first recorded one
 * with status `conflict`; its evidence shows the others. Undefined when nobody stated anything.
 */
export function resolveReading(observations: readonly Observation[]): Reading | undefined {
  const stated = [...observations].sort(compareRecorded);
  const usable = stated.map(toReading).filter((reading): reading is Present => reading.value !== null);
  const first = usable[0];
  if (first === undefined) return stated[0] && toReading(stated[0]);
  if (usable.every((reading) => reading.value === first.value)) return first;
  return { ...first, status: 'conflict', illustrative: usable.some((reading) => reading.illustrative) };
}
