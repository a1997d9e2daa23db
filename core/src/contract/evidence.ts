import { z } from 'zod';
import { REVISION_REASONS } from '../observations/observation.ts';
import { lotFactSchema } from './figures.ts';
import { planSchema } from './plans.ts';
import { releaseHeadSchema } from './releases.ts';
import {
  instantSchema,
  isoDateSchema,
  listOf,
  metricCodeSchema,
  orNull,
  readingSchema,
  textSchema,
  unitSchema,
  zoneScopeSchema,
} from './shapes.ts';
import { sourceSchema } from './sources.ts';

const evidenceSourceSchema = sourceSchema
  .extend({
    locator: z.string().nullable().meta({ description: 'Page, table, paragraph or cell in the document.' }),
    quote: z.string().nullable().meta({ description: "The document's own words." }),
  })
  .meta({ id: 'EvidenceSource' });

const evidenceVersionSchema = z
  .object({
    id: z.string(),
    period: z.string(),
    reading: readingSchema,
    printed: z.number().nullable().meta({ description: 'As printed, also where the reading withholds it.' }),
    withheld: z.boolean(),
    recordedAt: instantSchema,
    supersededBy: z.string().nullable(),
    reason: orNull(z.enum(REVISION_REASONS)).meta({
      description: 'Why it replaced the version before it: R1 better data, R2 recalculation, R3 method, C error.',
    }),
    reasonNote: z.string().nullable(),
    source: orNull(evidenceSourceSchema),
    note: z.string().nullable(),
    cutoff: orNull(isoDateSchema),
  })
  .meta({ id: 'EvidenceVersion' });

const evidenceFactSchema = z
  .object({
    code: z.string(),
    name: textSchema,
    printed: z.string().nullable().meta({ description: "Decimal as printed in the source's unit." }),
    unit: z.string(),
    unitName: textSchema,
    others: listOf(
      z.object({
        id: z.string(),
        period: z.string(),
        reading: readingSchema,
        printed: z.string().nullable(),
        source: orNull(evidenceSourceSchema),
      }),
    ).meta({ description: 'Other statements of the same subject: of other dates, or of sources that disagree.' }),
  })
  .meta({ id: 'EvidenceFact' });

export const evidenceSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['observation', 'target', 'calculation', 'lot', 'fact']),
    zone: zoneScopeSchema,
    metric: orNull(metricCodeSchema),
    period: z.string().nullable(),
    works: z.string().nullable(),
    funding: z.string().nullable(),
    unit: orNull(unitSchema),
    reading: orNull(readingSchema),
    source: orNull(evidenceSourceSchema),
    note: z.string().nullable(),
    cutoff: orNull(isoDateSchema),
    versions: listOf(evidenceVersionSchema).meta({ description: 'All versions of the statement, oldest first.' }),
    alternatives: listOf(evidenceVersionSchema).meta({
      description:
        'Other current statements of the same figure, or the one before it that a contested figure contradicts.',
    }),
    plan: orNull(planSchema),
    formula: orNull(textSchema),
    inputs: listOf(z.object({ label: textSchema, reading: readingSchema, evidence: z.string().nullable() })),
    lot: orNull(z.object({ code: z.string(), areaM2: z.number(), facts: listOf(lotFactSchema) })),
    fact: orNull(evidenceFactSchema),
  })
  .meta({ id: 'Evidence', description: 'The proof of one figure.' });

export const evidenceAnswer = evidenceSchema.extend({ release: releaseHeadSchema }).meta({ id: 'EvidenceAnswer' });
export type EvidenceAnswer = z.infer<typeof evidenceAnswer>;
