import { z } from 'zod';
import { FUNDING_SOURCES } from '../observations/observation.ts';
import { releaseHeadSchema } from './releases.ts';
import { listOf, orNull, quarterSchema, readingSchema, textSchema } from './shapes.ts';

export const worksSchema = z
  .object({
    zone: z.string(),
    code: z.string(),
    name: textSchema,
    owner: textSchema,
    totalInvestmentVnd: z.int().nullable(),
    physical: listOf(z.object({ quarter: quarterSchema, percent: z.number(), illustrative: z.boolean() })).meta({
      description: "Physical completion at each quarter's end, whole percent.",
    }),
    obstacle: orNull(z.enum(['no-volume', 'no-file', 'no-land'])).meta({ description: 'Why it does not disburse.' }),
    sourceKey: z.string().nullable(),
    note: z.string().nullable(),
    illustrative: z.boolean(),
  })
  .meta({ id: 'Works', description: 'A public works project of a zone.' });

export const worksRowSchema = worksSchema
  .omit({ physical: true })
  .extend({
    physical: orNull(z.object({ quarter: quarterSchema, percent: z.number(), illustrative: z.boolean() })).meta({
      description: 'The latest physical completion on record, whole percent.',
    }),
    disbursed: readingSchema.meta({ description: 'Since 1 January through `through`, VND.' }),
    through: quarterSchema,
    yearPlan: readingSchema,
    planId: z.string().nullable(),
    rate: readingSchema.meta({ description: 'Disbursed ÷ plan of the year.' }),
    funding: listOf(z.object({ funding: z.enum(FUNDING_SOURCES), disbursed: readingSchema, yearPlan: readingSchema })),
  })
  .meta({ id: 'WorksRow', description: 'Where a public work stands at the end of the last quarter.' });

export const worksAnswer = z
  .object({ release: releaseHeadSchema, rows: listOf(worksSchema) })
  .meta({ id: 'WorksAnswer' });
export type WorksAnswer = z.infer<typeof worksAnswer>;
