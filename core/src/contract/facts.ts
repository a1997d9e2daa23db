import { z } from 'zod';
import { releaseHeadSchema } from './releases.ts';
import { absenceSchema, isoDateSchema, listOf, orNull, readingSchema, textSchema, zoneScopeSchema } from './shapes.ts';

export const factSchema = z
  .object({
    zone: zoneScopeSchema,
    code: z.string(),
    name: textSchema,
    period: z.string(),
    value: z.string().nullable().meta({ description: "Decimal as printed in the source's unit." }),
    unit: z.string(),
    status: orNull(z.enum(['reported', 'derived', 'conflict', 'low-confidence'])),
    absence: orNull(absenceSchema),
    sourceKey: z.string().nullable(),
    quote: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'Fact', description: 'A cited statement outside the indicator catalogue.' });

export const factStatementSchema = z
  .object({
    zone: zoneScopeSchema,
    code: z.string(),
    name: textSchema,
    period: z.string(),
    date: orNull(isoDateSchema).meta({ description: 'Last day of the period; null when undated.' }),
    reading: readingSchema.meta({ description: 'In the printed unit.' }),
    printed: z.string().nullable(),
    unit: z.string(),
    unitName: textSchema,
    sourceKey: z.string().nullable(),
    quote: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'FactStatement', description: 'What one source says, with its proof.' });

export const factGroupSchema = z
  .object({
    code: z.string(),
    name: textSchema,
    unit: z.string(),
    unitName: textSchema,
    conflict: z.boolean().meta({ description: 'True when sources disagree; every statement is kept.' }),
    statements: listOf(factStatementSchema).meta({ description: 'Newest first, undated last.' }),
  })
  .meta({ id: 'FactGroup', description: 'All that is on record of one subject.' });

export const factsAnswer = z
  .object({ release: releaseHeadSchema, rows: listOf(factSchema) })
  .meta({ id: 'FactsAnswer' });
export type FactsAnswer = z.infer<typeof factsAnswer>;
