import type { BoardContent } from '../boards/board-content.ts';
import type { ImportBatch, Place, Placed } from '../imports/batch.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Breach } from './breach.ts';
import { BREAKS_THE_REST, checkTogether, toFinding } from './check-content.ts';
import type { CheckScope } from './check-scope.ts';
import { scopeOfBatch } from './check-scope.ts';
import type { Finding } from './finding.ts';
import { checkSourceMarks } from './mark-rules.ts';
import { checkRepeats, checkRevisions } from './revision-rules.ts';
import { checkForm, checkStatement, checkTargetForm, knownCodes } from './statement-rules.ts';

/** The batch's codes count as known: a file may bring its own sources, works and plans. */
function codesWith(content: BoardContent, batch: ImportBatch) {
  return knownCodes({
    zones: content.zones,
    sources: [...content.sources, ...batch.sources],
    works: [...content.works, ...batch.works],
    plans: [...content.plans, ...batch.plans],
  });
}

/** A breach among records that the file does not state is not the file's fault. Null: leave it out. */
function findPlace(scope: CheckScope, { subjects, field }: Breach): { readonly place: Place | null } | null {
  const stated: readonly Placed<object>[] = subjects.filter((subject) => scope.stated?.has(subject));
  const [first] = stated;
  if (first === undefined) return null;
  const cell = field === undefined ? undefined : first.cells?.[field];
  if (cell !== undefined) return { place: cell };
  const places = stated.map((subject) => scope.stated?.get(subject) ?? null);
  return { place: places.find((place) => place !== null) ?? null };
}

const placeIn = (subject: object | undefined): Place | null =>
  // Subjects of the rules on single statements are the file's own records, which carry their place.
  subject !== undefined && 'place' in subject ? (subject.place as Place) : null;

const byPlace = (a: Finding, b: Finding): number => {
  const [left, right] = [a.place?.sheet ?? '', b.place?.sheet ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return (a.place?.row ?? 0) - (b.place?.row ?? 0);
};

/**
 * Every rule that recording the file would break, with its place in the file, in the order of its sheets and rows. The file's
 * statements are checked one by one, then together with what the board already knows. `today` is the day of entry; without
 * it dates in the future pass.
 */
export function checkBatch(
  content: BoardContent,
  batch: ImportBatch,
  today: IsoDate | null = null,
): readonly Finding[] {
  const known = codesWith(content, batch);
  const forms = batch.observations.flatMap((one) => checkForm(one, known));
  const broken = new Set(forms.filter(({ rule }) => BREAKS_THE_REST.has(rule)).flatMap(({ subjects }) => subjects));
  const observations = batch.observations.filter((one) => !broken.has(one));
  const targetForms = batch.targets.flatMap((target) => checkTargetForm(target, known));
  const badTargets = new Set(targetForms.flatMap(({ subjects }) => subjects));
  const alone = [
    ...forms,
    ...observations.flatMap((one) => checkStatement(one, today)),
    ...targetForms,
    ...checkRepeats(content, observations),
    ...checkRevisions(content, observations),
    ...checkSourceMarks(content, batch.sources),
  ].map((found) => ({ ...found, place: placeIn(found.subjects[0]) }));
  const targets = batch.targets.filter((target) => !badTargets.has(target));
  const scope = scopeOfBatch(content, { ...batch, observations, targets }, today);
  const together = checkTogether(scope).flatMap((found) => {
    const at = findPlace(scope, found);
    return at === null ? [] : [{ ...found, ...at }];
  });
  return [...alone, ...together]
    .map((found) => toFinding(content, found, { when: 'atImport', place: found.place }))
    .sort(byPlace);
}
