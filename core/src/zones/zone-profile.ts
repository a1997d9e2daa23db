import type { ReleaseContent, Zone } from '../boards/board-content.ts';
import type { FactGroup } from '../facts/group-facts.ts';
import { groupFacts } from '../facts/group-facts.ts';
import type { LandRow } from '../land/land-row.ts';
import type { LedgerNote } from '../land/ledger-note.ts';
import { listLand } from '../land/list-land.ts';
import type { Text } from '../language/text.ts';
import { assessLots } from '../lots/assess-lots.ts';
import type { LotCounts } from '../lots/count-lots.ts';
import { countLots } from '../lots/count-lots.ts';
import type { ZonePrices } from '../lots/land-prices.ts';
import { listPrices } from '../lots/land-prices.ts';
import { ALL_ZONES } from '../observations/observation.ts';
import type { Absence } from '../readings/reading.ts';
import { isPresent } from '../readings/reading.ts';
import type { Level } from '../series/latest-level.ts';
import { latestLevel } from '../series/latest-level.ts';
import type { WorksRow } from '../works/compare-works.ts';
import { compareWorks } from '../works/compare-works.ts';
import type { FactTopic } from './fact-topics.ts';
import { topicOf } from './fact-topics.ts';
import type { PlanningEvent } from './planning-timeline.ts';
import { listPlanningEvents } from './planning-timeline.ts';
import type { ProjectStages } from './project-stages.ts';
import { listStages } from './project-stages.ts';
import type { RegisteredCapital } from './registered-capital.ts';
import { latestCapital } from './registered-capital.ts';
import { listSeriesBreaks } from './series-breaks.ts';
import type { ZoneClearance } from './zone-clearance.ts';
import { findClearance } from './zone-clearance.ts';
import type { ZoneDocument } from './zone-documents.ts';
import { listDocuments } from './zone-documents.ts';
import type { UtilityCapacity } from './zone-utilities.ts';
import { listUtilities } from './zone-utilities.ts';

/** Land whose last level on record is shown beside the ledger, each with its own date. */
export const PROFILE_LAND = [
  'land_planned',
  'land_industrial',
  'land_cleared',
  'land_leased',
  'land_available',
  'land_uncleared',
] as const;

/** Whom to talk to: the board's name, and how to reach it where the record says so. */
export interface ZoneContact {
  readonly authority: Text;
  /** Statements of address and telephone, of the zone or of all zones. */
  readonly statements: FactGroup['statements'];
  /** Why there is none; null when one is on record. */
  readonly absence: Absence | null;
}

/** A zone as an investor reads it. What the record does not state is absent with its reason. */
export interface ZoneProfile extends Zone {
  /** The newest land ledger with both occupancies; null when none is on record. */
  readonly land: LandRow | null;
  /** The last figure on record of each kind of land. Dates differ: they need not balance. */
  readonly landLevels: Readonly<Record<(typeof PROFILE_LAND)[number], Level>>;
  /** Dates across which land figures must not be joined, newest first. */
  readonly seriesBreaks: readonly LedgerNote[];
  readonly lots: LotCounts;
  readonly utilities: readonly UtilityCapacity[];
  readonly works: readonly WorksRow[];
  readonly prices: ZonePrices;
  readonly projects: ProjectStages;
  readonly capital: RegisteredCapital;
  readonly workers: { readonly employed: Level; readonly registered: Level };
  readonly clearance: ZoneClearance;
  readonly planning: readonly PlanningEvent[];
  readonly documents: readonly ZoneDocument[];
  readonly contact: ZoneContact;
  /** Every statement of the zone outside the catalogue, by subject; conflicts are kept. */
  readonly facts: Readonly<Record<FactTopic, readonly FactGroup[]>>;
}

function groupByTopic(content: ReleaseContent, zone: string): ZoneProfile['facts'] {
  const groups = groupFacts(content.facts.filter((fact) => fact.zone === zone));
  const of = (topic: FactTopic) => groups.filter(({ code }) => topicOf(code) === topic);
  return {
    place: of('place'),
    planning: of('planning'),
    connectivity: of('connectivity'),
    utilities: of('utilities'),
    prices: of('prices'),
    projects: of('projects'),
    tenants: of('tenants'),
    land: of('land'),
    works: of('works'),
    clearance: of('clearance'),
    inspections: of('inspections'),
    contact: of('contact'),
    other: of('other'),
  };
}

function findContact(content: ReleaseContent, zone: string): ZoneContact {
  const facts = content.facts.filter(
    (fact) => (fact.zone === zone || fact.zone === ALL_ZONES) && topicOf(fact.code) === 'contact',
  );
  const statements = groupFacts(facts).flatMap((group) => group.statements);
  const [stated] = statements.filter(({ printed }) => printed !== null);
  const [sought] = statements;
  const absence = stated ? null : sought && !isPresent(sought.reading) ? sought.reading.absence : 'not-published';
  return { authority: content.board.authority, statements, absence };
}

function levelsOfLand(content: ReleaseContent, zone: string): ZoneProfile['landLevels'] {
  const latest = (metric: (typeof PROFILE_LAND)[number]) => latestLevel(content, metric, zone);
  return {
    land_planned: latest('land_planned'),
    land_industrial: latest('land_industrial'),
    land_cleared: latest('land_cleared'),
    land_leased: latest('land_leased'),
    land_available: latest('land_available'),
    land_uncleared: latest('land_uncleared'),
  };
}

/** Everything on record of one zone at the release's cut-off; undefined when the board has no such zone. */
export function findZoneProfile(content: ReleaseContent, slug: string): ZoneProfile | undefined {
  const zone = content.zones.find((one) => one.slug === slug);
  if (zone === undefined) return undefined;
  const { cutoff } = content.release;
  const lots = assessLots({ ...content, lots: content.lots.filter((lot) => lot.zone === slug) }, cutoff);
  const facts = groupByTopic(content, slug);
  return {
    ...zone,
    land: listLand(content, slug)[0] ?? null,
    landLevels: levelsOfLand(content, slug),
    seriesBreaks: listSeriesBreaks(content, slug),
    lots: countLots(lots),
    utilities: listUtilities(facts.utilities),
    works: compareWorks(content, slug),
    prices: listPrices(content, slug, cutoff),
    projects: listStages(content, slug),
    capital: latestCapital(content, slug),
    workers: {
      employed: latestLevel(content, 'workers_employed', slug),
      registered: latestLevel(content, 'workers_registered', slug),
    },
    clearance: findClearance(content, slug, lots),
    planning: listPlanningEvents(content, slug),
    documents: listDocuments(content, slug),
    contact: findContact(content, slug),
    facts,
  };
}
