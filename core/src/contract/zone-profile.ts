import { z } from 'zod';
import { FRESHNESSES, LOT_STANDINGS, SIDE_STATES } from '../lots/count-lots.ts';
import { PLANNING_KINDS } from '../zones/planning-timeline.ts';
import { PROJECT_STAGES } from '../zones/project-stages.ts';
import { ZONE_UTILITIES } from '../zones/zone-utilities.ts';
import { clearanceStepSchema } from './clearance.ts';
import { factGroupSchema, factStatementSchema } from './facts.ts';
import { landRowSchema, ledgerNoteSchema } from './land.ts';
import { lotRowSchema, readinessSchema, zonePricesSchema } from './lots.ts';
import { progressRowSchema } from './progress.ts';
import { releaseHeadSchema } from './releases.ts';
import { absenceSchema, isoDateSchema, listOf, metricCodeSchema, orNull, readingSchema, textSchema } from './shapes.ts';
import { sourceSchema } from './sources.ts';
import { worksRowSchema } from './works.ts';
import { zoneSchema } from './zones.ts';

const levelSchema = z
  .object({
    reading: readingSchema,
    period: z.string().nullable().meta({ description: 'As the source writes it; null when none is on record.' }),
    date: orNull(isoDateSchema).meta({ description: 'Last day of the period.' }),
  })
  .meta({ id: 'Level', description: 'The last value on record of a level, and when it stood. It may be years old.' });

const lotCount = {
  lots: z.int(),
  areaM2: z.number().nullable().meta({ description: 'Null where the lots were stated on different days.' }),
};
const lotCountSchema = z.object(lotCount).meta({ id: 'LotCount', description: 'How many lots, and their area.' });

const lotCountsSchema = z
  .object({
    all: lotCountSchema,
    free: listOf(z.object({ level: readinessSchema, ...lotCount })).meta({
      description: 'Lots that nobody holds, by readiness; with `held` they are all lots.',
    }),
    held: listOf(z.object({ sideState: z.enum(SIDE_STATES), ...lotCount })),
    byFreshness: listOf(z.object({ freshness: z.enum(FRESHNESSES), ...lotCount })),
    byIndustry: listOf(z.object({ industry: z.string(), ...lotCount })),
    byBlock: listOf(
      z.object({
        block: z.string().nullable(),
        ...lotCount,
        standings: listOf(z.object({ standing: z.enum(LOT_STANDINGS), ...lotCount })),
      }),
    ).meta({ description: 'By block, and in it by who holds a lot or, while nobody does, how far it is ready.' }),
    illustrative: z.boolean(),
  })
  .meta({ id: 'LotCounts', description: 'The lots on record of a zone, counted.' });

const capacitySchema = z
  .object({
    reading: readingSchema.meta({ description: 'In the printed unit.' }),
    unit: z.string().nullable(),
    unitName: orNull(textSchema),
    period: z.string().nullable(),
  })
  .meta({ id: 'Capacity' });

const utilityCapacitySchema = z
  .object({
    utility: z.enum(ZONE_UTILITIES),
    installed: capacitySchema,
    committed: capacitySchema,
    free: capacitySchema.meta({ description: 'As stated; never computed.' }),
    statements: listOf(factGroupSchema),
  })
  .meta({ id: 'UtilityCapacity', description: 'What a utility of a zone can deliver.' });

const stageSchema = levelSchema.extend({ stage: z.enum(PROJECT_STAGES), name: textSchema });

const projectStagesSchema = z
  .object({
    latest: listOf(stageSchema).meta({ description: 'Each with its own date: they do not add up.' }),
    split: orNull(z.object({ period: z.string(), stages: listOf(stageSchema) })).meta({
      description: 'The last date on which every stage is on record, so that they are parts of one whole.',
    }),
  })
  .meta({ id: 'ProjectStages' });

const capitalSchema = z
  .object({
    period: z.string().nullable(),
    date: orNull(isoDateSchema),
    vnd: readingSchema,
    usd: readingSchema,
  })
  .meta({
    id: 'RegisteredCapital',
    description: 'Two parts of one total in two currencies: never added or converted.',
  });

const compensationPlanSchema = z
  .object({ plan: z.string(), name: textSchema, asOf: isoDateSchema, stages: listOf(clearanceStepSchema) })
  .meta({ id: 'CompensationPlan', description: 'The last report of each stage of a compensation plan.' });

const zoneClearanceSchema = z
  .object({
    plans: listOf(compensationPlanSchema),
    promises: listOf(
      lotRowSchema.pick({
        lot: true,
        areaM2: true,
        promisedOn: true,
        promiseMovedTo: true,
        slippedDays: true,
        level: true,
        illustrative: true,
        evidence: true,
      }),
    ).meta({ description: 'Lots with a promised hand-over on record, by the promised day.' }),
    handedOver: lotCountSchema.meta({ description: 'Promised and handed over.' }),
    toCome: lotCountSchema.meta({ description: 'Promised for a day that is still to come.' }),
    overdue: lotCountSchema.meta({ description: 'Past the first promised day and not handed over.' }),
    progress: progressRowSchema.pick({ toDate: true, yearPlan: true }).meta({
      description: 'Land handed over since 1 January against the plan, m².',
    }),
  })
  .meta({ id: 'ZoneClearance', description: 'Land promised and what became of it.' });

const planningEventSchema = factStatementSchema
  .extend({
    metric: orNull(metricCodeSchema),
    kind: z.enum(PLANNING_KINDS).meta({
      description:
        '`decision`: of an authority, by the number of its document. `area`: a stated planned area. `province`: of all zones together.',
    }),
  })
  .meta({ id: 'PlanningEvent' });

const contactSchema = z
  .object({ authority: textSchema, statements: listOf(factStatementSchema), absence: orNull(absenceSchema) })
  .meta({ id: 'ZoneContact', description: 'Whom to talk to. `absence`: why no address is on record.' });

const topics = listOf(factGroupSchema);

export const zoneProfileSchema = zoneSchema
  .extend({
    land: orNull(landRowSchema).meta({ description: 'The newest land ledger; null when none is on record.' }),
    landLevels: z
      .object({
        land_planned: levelSchema,
        land_industrial: levelSchema,
        land_cleared: levelSchema,
        land_leased: levelSchema,
        land_available: levelSchema,
        land_uncleared: levelSchema,
      })
      .meta({ description: 'The last figure on record of each kind of land. Dates differ: they need not balance.' }),
    seriesBreaks: listOf(ledgerNoteSchema).meta({
      description: 'Dates across which land figures must not be joined, newest first.',
    }),
    lots: lotCountsSchema,
    utilities: listOf(utilityCapacitySchema),
    works: listOf(worksRowSchema),
    prices: zonePricesSchema,
    projects: projectStagesSchema,
    capital: capitalSchema,
    workers: z.object({ employed: levelSchema, registered: levelSchema }),
    clearance: zoneClearanceSchema,
    planning: listOf(planningEventSchema).meta({ description: 'Oldest first, undated last.' }),
    documents: listOf(sourceSchema.extend({ statements: z.int() })).meta({
      description: 'Documents behind what is on record of the zone, and how many of its records each states.',
    }),
    contact: contactSchema,
    facts: z
      .object({
        place: topics,
        planning: topics,
        connectivity: topics,
        utilities: topics,
        prices: topics,
        projects: topics,
        tenants: topics,
        land: topics,
        works: topics,
        clearance: topics,
        inspections: topics,
        contact: topics,
        other: topics,
      })
      .meta({ description: 'Every statement of the zone outside the catalogue, by subject; conflicts are kept.' }),
  })
  .meta({ id: 'ZoneProfile', description: 'A zone as an investor reads it, at the cut-off of the release.' });

export const zoneAnswer = zoneProfileSchema
  .extend({
    release: releaseHeadSchema,
    counts: z.object({ lots: z.int(), works: z.int(), facts: z.int() }),
  })
  .meta({ id: 'ZoneAnswer' });
export type ZoneAnswer = z.infer<typeof zoneAnswer>;
