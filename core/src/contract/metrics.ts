import { z } from 'zod';
import { directionSchema, kindSchema, listOf, metricCodeSchema, orNull, textSchema, unitSchema } from './shapes.ts';

const ratioPartsSchema = z
  .union([
    z.object({ of: z.literal('levels'), numerator: z.string(), denominator: z.string() }),
    z.object({ of: z.literal('year-plan'), numerator: z.string() }),
  ])
  .meta({ id: 'RatioParts', description: 'Two levels of one date, or a flow to date over its target of the year.' });

export const metricSchema = z
  .object({
    code: metricCodeSchema,
    group: z.enum(['investment', 'disbursement', 'clearance', 'land', 'enterprises', 'service']),
    kind: kindSchema,
    unit: unitSchema,
    better: directionSchema,
    name: textSchema,
    short: textSchema.meta({ description: 'For a narrow chart or table head.' }),
    definition: textSchema,
    formula: orNull(ratioPartsSchema).meta({ description: 'What a ratio is made of; null for a flow or a stock.' }),
  })
  .meta({ id: 'Metric' });

export const metricsAnswer = z.object({ rows: listOf(metricSchema) }).meta({ id: 'MetricsAnswer' });
export type MetricsAnswer = z.infer<typeof metricsAnswer>;
