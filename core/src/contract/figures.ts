import { z } from 'zod';
import { LOT_EVIDENCE_KINDS } from '../lots/lot.ts';
import { FUNDING_SOURCES, REVISION_REASONS } from '../observations/observation.ts';
import { TARGET_POINTS } from '../plans/plan.ts';
import { boardSchema } from './boards.ts';
import { clearanceStepSchema } from './clearance.ts';
import { factSchema } from './facts.ts';
import { ledgerNoteSchema } from './land.ts';
import { agendaItemSchema, explanationSchema, meetingFindingSchema, meetingSchema, taskSchema } from './meetings.ts';
import { planSchema } from './plans.ts';
import {
  absenceSchema,
  instantSchema,
  isoDateSchema,
  listOf,
  metricCodeSchema,
  orNull,
  quarterSchema,
  releaseFormatSchema,
  textSchema,
  valueStatusSchema,
  zoneScopeSchema,
} from './shapes.ts';
import { sourceSchema } from './sources.ts';
import { worksSchema } from './works.ts';
import { zoneSchema } from './zones.ts';

const fundingSchema = z.enum(FUNDING_SOURCES).meta({ id: 'FundingSource' });

const observationSchema = z
  .object({
    id: z.string(),
    zone: zoneScopeSchema,
    metric: metricCodeSchema,
    period: z.string(),
    works: z.string().nullable(),
    funding: orNull(fundingSchema),
    value: z.number().nullable(),
    status: orNull(valueStatusSchema),
    absence: orNull(absenceSchema),
    illustrative: z.boolean(),
    withheld: z.boolean().meta({ description: 'A printed value that is kept but never charted (a misprint).' }),
    sourceKey: z.string().nullable(),
    locator: z.string().nullable(),
    quote: z.string().nullable(),
    note: z.string().nullable(),
    cutoff: orNull(isoDateSchema),
    recordedAt: instantSchema,
    supersededBy: z
      .string()
      .nullable()
      .meta({ description: 'The version that replaced this one; null while current.' }),
    revision: orNull(z.object({ reason: z.enum(REVISION_REASONS), note: z.string() })),
  })
  .meta({ id: 'Observation', description: 'What one source says of one metric, zone and period.' });

const targetSchema = z
  .object({
    planId: z.string(),
    zone: zoneScopeSchema,
    metric: metricCodeSchema,
    works: z.string().nullable(),
    funding: orNull(fundingSchema),
    point: z.enum(TARGET_POINTS),
    value: z.number(),
    illustrative: z.boolean(),
    sourceKey: z.string().nullable(),
  })
  .meta({ id: 'Target', description: 'Cumulative from 1 January (flow), or the level then (stock).' });

/** A dated fact about a lot. */
export const lotFactSchema = z
  .object({
    kind: z.enum(LOT_EVIDENCE_KINDS),
    on: z.string().meta({ description: 'A day, or the month or year that the source gives.' }),
    sourceKey: z.string().nullable(),
    note: z.string().nullable(),
    illustrative: z.boolean(),
  })
  .meta({ id: 'LotFact' });

const lotSchema = z
  .object({
    zone: z.string(),
    code: z.string(),
    block: z.string().nullable(),
    areaM2: z.number(),
    industries: listOf(z.string()),
    evidence: listOf(lotFactSchema),
    sourceKey: z.string().nullable(),
    quote: z.string().nullable(),
    note: z.string().nullable(),
    illustrative: z.boolean(),
  })
  .meta({ id: 'Lot' });

const releaseInfoSchema = z
  .object({
    id: z.string(),
    title: textSchema,
    cutoff: isoDateSchema,
    publishedAt: instantSchema,
    through: quarterSchema,
    planId: z.string().nullable(),
    format: releaseFormatSchema.optional().meta({ description: 'Absent from releases of format 1.' }),
    meetingId: z.string().nullable().optional().meta({ description: 'Absent from releases of format 1.' }),
  })
  .meta({ id: 'ReleaseInfo' });

export const releaseFigures = z
  .object({
    release: releaseInfoSchema,
    board: boardSchema,
    zones: listOf(zoneSchema),
    sources: listOf(sourceSchema),
    observations: listOf(observationSchema),
    plans: listOf(planSchema),
    targets: listOf(targetSchema),
    ledgerNotes: listOf(ledgerNoteSchema),
    lots: listOf(lotSchema),
    works: listOf(worksSchema),
    clearance: listOf(clearanceStepSchema),
    facts: listOf(factSchema),
    meetings: listOf(meetingSchema).optional().meta({ description: 'Absent from releases of format 1.' }),
    agendaItems: listOf(agendaItemSchema).optional().meta({ description: 'Absent from releases of format 1.' }),
    meetingFindings: listOf(meetingFindingSchema).optional().meta({ description: 'Absent from releases of format 1.' }),
    explanations: listOf(explanationSchema).optional().meta({ description: 'Absent from releases of format 1.' }),
    tasks: listOf(taskSchema).optional().meta({ description: 'Absent from releases of format 1.' }),
  })
  .meta({ id: 'ReleaseFigures', description: 'The whole frozen content: canonical JSON, byte for byte.' });
