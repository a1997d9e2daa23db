import type { BoardContent } from '../boards/board-content.ts';
import { formatZoneName } from '../format/zone.ts';
import type { Text } from '../language/text.ts';
import type { Breach } from './breach.ts';
import type { CheckScope } from './check-scope.ts';
import { scopeOfContent } from './check-scope.ts';
import { checkClearance } from './clearance-rules.ts';
import type { Finding, Severity } from './finding.ts';
import { checkFlows } from './flow-rules.ts';
import { checkLedger, checkParts, checkPublishedRatios } from './level-rules.ts';
import { checkMarks } from './mark-rules.ts';
import { checkMeetings } from './meeting-rules.ts';
import { checkPlans } from './plan-rules.ts';
import { checkRecords, checkTexts } from './record-rules.ts';
import type { Rule } from './rule-words.ts';
import { RULES } from './rule-words.ts';
import { checkForm, checkStatement, checkTargetForm, knownCodes } from './statement-rules.ts';

/** Rules about several records together, and about records other than observations. */
export function checkTogether(scope: CheckScope): readonly Breach[] {
  return [
    ...checkRecords(scope),
    ...checkMarks(scope),
    ...checkParts(scope),
    ...checkPublishedRatios(scope),
    ...checkLedger(scope),
    ...checkFlows(scope),
    ...checkClearance(scope),
    ...checkPlans(scope),
    ...checkMeetings(scope),
    ...checkTexts(scope),
  ];
}

/** How heavy a broken rule is: a cited record keeps what its sources say. */
function severityOf(code: Breach['rule'], when: 'atImport' | 'atRelease', content: BoardContent): Severity {
  const rule: Rule = RULES[code];
  return rule.keptWhenCited && content.board.recordKind === 'cited' ? 'warning' : rule[when];
}

/** Names of what the parameters speak of by code, so that a person reads `Lộc Sơn` and not `loc-son`. */
function listNames({ zones }: BoardContent, params: Breach['params']): Readonly<Record<string, Text>> {
  const codes = new Set(Object.values(params));
  const named = zones.filter(({ slug }) => codes.has(slug));
  return Object.fromEntries(named.map(({ slug, name }) => [slug, formatZoneName(name)]));
}

/** A broken rule as it is told. */
export function toFinding(
  content: BoardContent,
  { rule, params }: Breach,
  { when, place }: { readonly when: 'atImport' | 'atRelease'; readonly place: Finding['place'] },
): Finding {
  return { rule, severity: severityOf(rule, when, content), place, params, names: listNames(content, params) };
}

/** Every rule that a board's content breaks. An error stops a release; a warning is shown with it. */
export function checkContent(content: BoardContent): readonly Finding[] {
  const known = knownCodes(content);
  const current = content.observations.filter((one) => one.supersededBy === null);
  const alone = current.flatMap((one) => {
    const form = checkForm(one, known);
    return form.length > 0 ? form : checkStatement(one, null);
  });
  const targets = content.targets.flatMap((target) => checkTargetForm(target, known));
  const broken = new Set(alone.filter(({ rule }) => BREAKS_THE_REST.has(rule)).flatMap(({ subjects }) => subjects));
  const sound = { ...content, observations: content.observations.filter((one) => !broken.has(one)) };
  return [...alone, ...targets, ...checkTogether(scopeOfContent(sound))].map((found) =>
    toFinding(content, found, { when: 'atRelease', place: null }),
  );
}

/** Rules whose breach leaves a statement out of all further checks: nothing more can be said of it. */
export const BREAKS_THE_REST: ReadonlySet<Breach['rule']> = new Set([
  'unknown-zone',
  'unknown-metric',
  'unknown-period',
  'value-or-absence',
] as const);
