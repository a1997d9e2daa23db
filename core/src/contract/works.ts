import { z } from 'zod';
import { releaseHeadSchema } from './releases.ts';
import { listOf, orNull, quarterSchema, textSchema } from './shapes.ts';

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

export const worksAnswer = z
  .object({ release: releaseHeadSchema, rows: listOf(worksSchema) })
  .meta({ id: 'WorksAnswer' });
export type WorksAnswer = z.infer<typeof worksAnswer>;
