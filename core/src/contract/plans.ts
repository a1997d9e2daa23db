import { z } from 'zod';
import { releaseHeadSchema } from './releases.ts';
import { isoDateSchema, listOf, textSchema } from './shapes.ts';

export const planSchema = z
  .object({
    id: z.string(),
    year: z.int(),
    kind: z.enum(['original', 'adjusted']),
    number: z.string().meta({ description: 'Number of the deciding document as printed.' }),
    approvedOn: isoDateSchema,
    authority: textSchema,
    deadline: isoDateSchema.meta({ description: 'Last day on which work counts towards this plan.' }),
    sourceKey: z.string().nullable(),
    illustrative: z.boolean(),
  })
  .meta({ id: 'Plan', description: "One version of a year's plan." });

export const plansAnswer = z
  .object({ release: releaseHeadSchema, rows: listOf(planSchema) })
  .meta({ id: 'PlansAnswer' });
export type PlansAnswer = z.infer<typeof plansAnswer>;
