import { formatAbsence } from '@zones/core/format/absence';
import { capitalize } from '@zones/core/format/capitalize';
import {
  formatFreshness,
  formatLevel,
  formatLotEvidence,
  formatPossession,
  formatSideState,
  formatVerification,
} from '@zones/core/format/lot';
import { ILLUSTRATIVE_MARK, NO_BREAK_SPACE } from '@zones/core/format/marks';
import { formatPeriod } from '@zones/core/format/period';
import { formatPrinted } from '@zones/core/format/printed';
import { formatValueStatus } from '@zones/core/format/status';
import { formatReading, formatValue } from '@zones/core/format/value';
import { formatZoneName } from '@zones/core/format/zone';
import type { Language } from '@zones/core/language/text';
import type { LotRow } from '@zones/core/lots/assess-lots';
import { BOUNDARY_UTILITIES, type BoundaryUtility } from '@zones/core/lots/boundary-utilities';
import { INDUSTRIES, isIndustryCode } from '@zones/core/lots/industries';
import { compareZones } from '@zones/core/zones/compare-zones';
import { isMetricUnit } from '@zones/core/zones/difference-words';
import type { View } from '../responses/answers.ts';
import type { SheetTable } from './factsheet.ts';
import { SHEET_FIGURES, SHEET_WORDS } from './factsheet-words.ts';

type Compared = ReturnType<typeof compareZones>['rows'][number]['cells'][number];

function zoneName({ content }: View, slug: string, language: Language): string {
  const zone = content.zones.find((one) => one.slug === slug);
  return zone === undefined ? slug : formatZoneName(zone.name)[language];
}

const lotName = (view: View, lot: LotRow, language: Language): string =>
  `${lot.lot}, ${zoneName(view, lot.zone, language)}`;

const markOf = (illustrative: boolean): string => (illustrative ? ILLUSTRATIVE_MARK : '');

/** A date as its evidence gives it, marked where the evidence is invented. */
const dateOf = (on: string, illustrative: boolean, language: Language): string =>
  formatPeriod(on, language) + markOf(illustrative);

function areaOf({ areaM2, illustrative }: LotRow, language: Language): string {
  return formatValue(areaM2, 'm2', { language }).replace(NO_BREAK_SPACE, markOf(illustrative) + NO_BREAK_SPACE);
}

function readinessOf({ level, sideState, illustrative }: LotRow, language: Language): string {
  const words = `L${level}${markOf(illustrative)} ${formatLevel(level, language)}`;
  return sideState === null ? words : `${words}; ${formatSideState(sideState, language)}`;
}

function industriesOf({ industries }: LotRow, language: Language): string {
  if (industries.length === 0) return formatAbsence('not-published', language);
  return industries.map((code) => (isIndustryCode(code) ? INDUSTRIES[code][language] : code)).join(', ');
}

function verifiedOf(
  { verifiedOn, verifiedAs, verifiedBy, freshness, illustrative }: LotRow,
  language: Language,
): string {
  const age = formatFreshness(freshness, verifiedOn, language);
  if (verifiedOn === null || verifiedAs === null) return age;
  const document = verifiedBy === null ? '' : `, ${verifiedBy}`;
  const how = verifiedAs === 'offered' ? `${formatVerification(verifiedAs, language)} ` : '';
  return `${how}${formatPeriod(verifiedOn, language)}${markOf(illustrative)}${document} (${age})`;
}

export function listLots(view: View, lots: readonly LotRow[], language: Language): SheetTable {
  const { lots: title, lotsHelp, ...words } = SHEET_WORDS;
  const head = [words.lot, words.area, words.readiness, words.possession, words.industries, words.verified];
  return {
    title: title[language],
    help: lotsHelp[language],
    head: head.map((word) => word[language]),
    rows: lots.map((lot) => [
      lotName(view, lot, language),
      areaOf(lot, language),
      readinessOf(lot, language),
      formatPossession(lot.possessionMonths, language),
      industriesOf(lot, language),
      verifiedOf(lot, language),
    ]),
  };
}

function promiseOf(lot: LotRow, language: Language): string {
  const { movedTo, slipped, day, noPromise } = SHEET_WORDS;
  if (lot.promisedOn === null) return noPromise[language];
  const moved =
    lot.promiseMovedTo === null ? '' : `, ${movedTo[language]} ${formatPeriod(lot.promiseMovedTo, language)}`;
  const { slippedDays } = lot;
  const late =
    slippedDays.value === null || slippedDays.value <= 0
      ? ''
      : `; ${slipped[language]} ${slippedDays.value}${markOf(slippedDays.illustrative)} ${day[language]}`;
  return `${formatPeriod(lot.promisedOn, language)}${markOf(lot.illustrative)}${moved}${late}`;
}

function utilityOf(lot: LotRow, utility: BoundaryUtility, language: Language): string {
  const at = lot.utilities[utility];
  return at.on === null ? formatAbsence(at.absence, language) : dateOf(at.on, at.illustrative, language);
}

export function listEvidence(view: View, lots: readonly LotRow[], language: Language): SheetTable {
  const { evidence, lot: lotWord, missing, promise, nothingMissing } = SHEET_WORDS;
  return {
    title: evidence[language],
    help: '',
    head: [
      ...[lotWord, missing, promise].map((word) => word[language]),
      ...BOUNDARY_UTILITIES.map((utility) => capitalize(formatLotEvidence(utility, language))),
    ],
    rows: lots.map((lot) => [
      lotName(view, lot, language),
      lot.missing.length === 0
        ? nothingMissing[language]
        : lot.missing.map((kind) => formatLotEvidence(kind, language)).join(', '),
      promiseOf(lot, language),
      ...BOUNDARY_UTILITIES.map((utility) => utilityOf(lot, utility, language)),
    ]),
  };
}

function figureOf({ reading, unit, period }: Compared, language: Language): string {
  if (reading.value === null) return formatAbsence(reading.absence, language);
  const value = isMetricUnit(unit)
    ? formatReading(reading, unit, { language })
    : formatPrinted(reading, unit ?? '', language);
  const said = [
    ...(period === null ? [] : [formatPeriod(period, language)]),
    ...(reading.status === 'derived' ? [formatValueStatus('derived', language)] : []),
  ];
  return said.length === 0 ? value : `${value} (${said.join('; ')})`;
}

/** What the zones of the lots are, as the comparison of zones has it; no source states until when land is leased. */
export function listZoneFigures(view: View, lots: readonly LotRow[], language: Language): SheetTable {
  const slugs = [...new Set(lots.map(({ zone }) => zone))];
  const { rows } = compareZones(view.content, slugs);
  const { zones, zonesHelp, figure, leaseTerm } = SHEET_WORDS;
  const term = [leaseTerm[language], ...slugs.map(() => formatAbsence('not-published', language))];
  return {
    title: zones[language],
    help: zonesHelp[language],
    head: [figure[language], ...slugs.map((slug) => zoneName(view, slug, language))],
    rows: SHEET_FIGURES.flatMap((code) => {
      const row = rows.find((one) => one.code === code);
      if (row === undefined) return [];
      const line = [row.name[language], ...row.cells.map((cell) => figureOf(cell, language))];
      return code === 'infrastructure-fee' ? [line, term] : [line];
    }),
  };
}
