import { z } from 'zod';
import { directionSchema, kindSchema, listOf, metricCodeSchema, textSchema, unitSchema } from './shapes.ts';

export const metricSchema = z
  .object({
    code: metricCodeSchema,
    group: z.enum(['investment', 'disbursement', 'clearance', 'land', 'enterprises', 'service']),
    kind: kindSchema,
    unit: unitSchema,
    better: directionSchema,
    name: textSchema,
    definition: textSchema,
  })
  .meta({ id: 'Metric' });

export const metricsAnswer = z.object({ rows: listOf(metricSchema) }).meta({ id: 'MetricsAnswer' });
export type MetricsAnswer = z.infer<typeof metricsAnswer>;
