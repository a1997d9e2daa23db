import { findHiddenCharacter } from '../language/hidden-character.ts';
import type { Text } from '../language/text.ts';
import { LANGUAGES } from '../language/text.ts';
import { isIndustryCode } from '../lots/industries.ts';
import type { Lot } from '../lots/lot.ts';
import type { IsoDate } from '../quarters/quarter.ts';
import type { Works } from '../works/works.ts';
import type { Breach } from './breach.ts';
import { breach } from './breach.ts';
import type { CheckScope } from './check-scope.ts';
import { meetingTexts } from './meeting-rules.ts';

/** Codes that become part of an address. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9-]*$/;

const checkCode = (code: string, record: object): readonly Breach[] =>
  PLAIN.test(code) ? [] : [breach('code-not-plain', { code }, record)];

function checkDate(today: IsoDate | null, date: IsoDate, what: string, record: object): readonly Breach[] {
  return today === null || date <= today ? [] : [breach('future-date', { what, date, today }, record)];
}

const inField = (found: readonly Breach[], field: string): readonly Breach[] => found.map((one) => ({ ...one, field }));

function checkLot(scope: CheckScope, lot: Lot): readonly Breach[] {
  const dated = lot.evidence.filter((one) => one.kind !== 'handover-promised');
  return [
    ...checkCode(lot.code, lot),
    ...(lot.areaM2 > 0
      ? []
      : inField([breach('area-not-positive', { lot: lot.code, area: lot.areaM2, unit: 'm2' }, lot)], 'areaM2')),
    ...lot.industries
      .filter((code) => !isIndustryCode(code))
      .map((industry) => breach('unknown-industry', { lot: lot.code, industry }, lot)),
    ...dated.flatMap((one) => inField(checkDate(scope.today, one.on, lot.code, lot), one.kind)),
  ];
}

function checkWorks(one: Works): readonly Breach[] {
  return [
    ...checkCode(one.code, one),
    ...one.physical
      .filter(({ percent }) => !Number.isInteger(percent) || percent < 0 || percent > 100)
      .map(({ quarter, percent }) =>
        breach('percent-out-of-range', { works: one.code, period: quarter, percent }, one),
      ),
  ];
}

/** Zones that lots, works, clearance steps and ledger notes name, and sources that any record cites. */
function checkReferences(scope: CheckScope): readonly Breach[] {
  const { content } = scope;
  const zones = new Set(content.zones.map((zone) => zone.slug));
  const sources = new Set(content.sources.map((source) => source.key));
  const placed = [...content.lots, ...content.works, ...content.clearance, ...content.ledgerNotes];
  const citing = [...placed, ...content.plans, ...content.facts];
  return [
    ...placed.filter(({ zone }) => !zones.has(zone)).map((one) => breach('unknown-zone', { zone: one.zone }, one)),
    ...citing.flatMap((one) =>
      one.sourceKey === null || sources.has(one.sourceKey)
        ? []
        : [breach('unknown-source', { source: one.sourceKey }, one)],
    ),
  ];
}

/** Lots, works, plans, sources and clearance steps by themselves. */
export function checkRecords(scope: CheckScope): readonly Breach[] {
  const { content, today } = scope;
  return [
    ...checkReferences(scope),
    ...content.sources.flatMap((one) => checkCode(one.key, one)),
    ...content.meetings.flatMap((one) => checkCode(one.id, one)),
    ...content.plans.flatMap((one) => [...checkCode(one.id, one), ...checkDate(today, one.approvedOn, one.id, one)]),
    ...content.lots.flatMap((one) => checkLot(scope, one)),
    ...content.works.flatMap(checkWorks),
    ...content.clearance.flatMap((one) => inField(checkDate(today, one.asOf, one.plan, one), 'asOf')),
  ];
}

interface PublicText {
  readonly what: string;
  readonly text: Text;
  readonly record: object;
}

function publicTexts(scope: CheckScope): readonly PublicText[] {
  const { content } = scope;
  const { board } = content;
  const named = <T extends { readonly name: Text }>(list: readonly T[], what: (one: T) => string): PublicText[] =>
    list.map((one) => ({ what: what(one), text: one.name, record: one }));
  return [
    { what: board.slug, text: board.name, record: board },
    { what: board.slug, text: board.authority, record: board },
    ...named(content.zones, (zone) => zone.slug),
    ...content.zones.map((zone) => ({ what: zone.slug, text: zone.place, record: zone })),
    ...content.sources.flatMap((one) => [
      { what: one.key, text: one.title, record: one },
      { what: one.key, text: one.publisher, record: one },
    ]),
    ...content.plans.map((one) => ({ what: one.id, text: one.authority, record: one })),
    ...content.ledgerNotes.map((one) => ({ what: `${one.zone} ${one.period}`, text: one.text, record: one })),
    ...named(content.works, (one) => one.code),
    ...content.works.map((one) => ({ what: one.code, text: one.owner, record: one })),
    ...named(content.clearance, (one) => one.plan),
    ...named(content.facts, (one) => one.code),
    ...meetingTexts(scope),
  ];
}

interface Words {
  readonly what: string;
  readonly words: readonly (string | null)[];
  readonly record: object;
}

/** What records say in words outside their public names: notes, quotes, places in a document. */
function listWords({ content }: CheckScope): readonly Words[] {
  const current = content.observations.filter((one) => one.supersededBy === null);
  return [
    ...current.map((one) => ({ what: one.metric, words: [one.note, one.quote, one.locator], record: one })),
    ...content.plans.map((one) => ({ what: one.id, words: [one.number], record: one })),
    ...content.lots.map((one) => ({ what: one.code, words: [one.block, one.note, one.quote], record: one })),
    ...content.works.map((one) => ({ what: one.code, words: [one.note], record: one })),
    ...content.clearance.map((one) => ({ what: one.plan, words: [one.reason], record: one })),
    ...content.facts.map((one) => ({ what: one.code, words: [one.value, one.note, one.quote], record: one })),
  ];
}

/** Public texts that are empty in one of the two languages, and any text that reads other than it is. */
export function checkTexts(scope: CheckScope): readonly Breach[] {
  const texts = publicTexts(scope);
  const named = texts.map(({ what, text, record }) => ({ what, words: [text.vi, text.en], record }));
  return [
    ...texts.flatMap(({ what, text, record }) =>
      LANGUAGES.filter((language) => text[language].trim() === '').map((language) =>
        breach('text-missing', { what, language }, record),
      ),
    ),
    ...[...named, ...listWords(scope)].flatMap(({ what, words, record }) => {
      const code = words.flatMap((one) => (one === null ? [] : (findHiddenCharacter(one) ?? [])))[0];
      return code === undefined ? [] : [breach('hidden-character', { what, code }, record)];
    }),
  ];
}
