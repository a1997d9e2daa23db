import { z } from 'zod';
import { releaseHeadSchema } from './releases.ts';
import { absenceSchema, listOf, orNull, textSchema, zoneScopeSchema } from './shapes.ts';

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

export const factsAnswer = z
  .object({ release: releaseHeadSchema, rows: listOf(factSchema) })
  .meta({ id: 'FactsAnswer' });
export type FactsAnswer = z.infer<typeof factsAnswer>;
