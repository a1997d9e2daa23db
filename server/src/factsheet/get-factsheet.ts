import { issuerOf } from '@zones/core/boards/issuer';
import type { FactsheetQuery } from '@zones/core/contract/parameters';
import { createSourceFinder } from '@zones/core/evidence/source-keys';
import { formatAbsence } from '@zones/core/format/absence';
import { formatDate, formatInstant } from '@zones/core/format/date';
import type { Language } from '@zones/core/language/text';
import type { LotRow } from '@zones/core/lots/assess-lots';
import { formatCitation } from '@zones/core/share/citation';
import { compareZones } from '@zones/core/zones/compare-zones';
import { findZoneProfile } from '@zones/core/zones/zone-profile';
import type { View } from '../responses/answers.ts';
import { drawCode } from '../share/draw-code.ts';
import { chooseLots } from './choose-lots.ts';
import type { Factsheet } from './factsheet.ts';
import { READING_RULES, SHEET_FIGURES, SHEET_WORDS } from './factsheet-words.ts';
import { listEvidence, listLots, listZoneFigures } from './sheet-tables.ts';

/** Keys of the documents that state what stands on the sheet. */
function listSourceKeys({ content }: View, lots: readonly LotRow[]): ReadonlySet<string> {
  const findSources = createSourceFinder(content);
  const ofLots = lots.flatMap((lot) => [lot.sourceKey, lot.verifiedBy, ...lot.steps.map(({ sourceKey }) => sourceKey)]);
  const slugs = [...new Set(lots.map(({ zone }) => zone))];
  const shown: readonly string[] = SHEET_FIGURES;
  const ofZones = compareZones(content, slugs)
    .rows.filter(({ code }) => shown.includes(code))
    .flatMap(({ cells }) => cells.flatMap(({ reading }) => findSources(reading)));
  return new Set([...ofLots, ...ofZones].filter((key) => key !== null));
}

function listSources(view: View, lots: readonly LotRow[], language: Language): readonly string[] {
  const keys = listSourceKeys(view, lots);
  const found = view.content.sources.filter(({ key }) => keys.has(key));
  if (found.length === 0) return [SHEET_WORDS.noSources[language]];
  return found.map(({ key, title, publisher, publishedOn, illustrative }) => {
    const parts = [title[language], publisher[language]];
    if (publishedOn !== null) parts.push(formatDate(publishedOn, language));
    if (illustrative) parts.push(`${SHEET_WORDS.invented[language]} *`);
    return `${key}: ${parts.join('. ')}`;
  });
}

function contactOf({ content }: View, lots: readonly LotRow[], language: Language): string {
  const contact = findZoneProfile(content, lots[0]?.zone ?? '')?.contact;
  if (contact === undefined) return formatAbsence('not-published', language);
  const stated = contact.statements.flatMap(({ printed }) => printed ?? []);
  const rest = contact.absence === null ? stated.join('; ') : formatAbsence(contact.absence, language);
  return `${contact.authority[language]}: ${rest}`;
}

interface Asked extends Pick<FactsheetQuery, 'lots'> {
  /** Public address without a slash at its end. */
  readonly origin: string;
}

/** The two pages of a shortlist in words. Throws for a lot that is not there, and for too many of them. */
export function getFactsheet(view: View, { lots: asked, origin }: Asked, language: Language): Factsheet {
  const lots = chooseLots(view, asked);
  const { board, release } = view.content;
  const { manifest, head } = view.release;
  const say = (word: keyof typeof SHEET_WORDS): string => SHEET_WORDS[word][language];
  const cutoff = formatDate(release.cutoff, language);
  const cited = { issuer: issuerOf(board), title: SHEET_WORDS.title, release: head, sha256: manifest.sha256 };
  const address = `${origin}/api/v1/factsheet.pdf?lots=${lots.map(({ zone, lot }) => `${zone}~${lot}`).join(',')}&release=${release.id}&lang=${language}`;
  return {
    language,
    title: say('title'),
    issuer: issuerOf(board)[language],
    facts: [
      [say('release'), `${release.title[language]} (${release.id})`],
      [say('cutoff'), cutoff],
      [say('published'), formatInstant(release.publishedAt, language)],
    ],
    warning: board.illustrative ? say('warning') : null,
    lots: listLots(view, lots, language),
    evidence: listEvidence(view, lots, language),
    zones: listZoneFigures(view, lots, language),
    sourcesTitle: say('sources'),
    sources: listSources(view, lots, language),
    readingTitle: say('reading'),
    reading: READING_RULES.map((rule) => rule[language]),
    contactTitle: say('contact'),
    contact: contactOf(view, lots, language),
    citationTitle: say('citation'),
    citation: formatCitation(cited, address, language),
    code: drawCode(address),
    foot: `${board.name[language]} · ${say('release')} ${release.id} · ${say('cutoff')} ${cutoff}`,
    page: say('page'),
  };
}
