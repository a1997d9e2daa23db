import { z } from 'zod';
import { planSchema } from './plans.ts';
import { releaseHeadSchema } from './releases.ts';
import {
  directionSchema,
  kindSchema,
  listOf,
  metricCodeSchema,
  orNull,
  quarterSchema,
  readingSchema,
  unitSchema,
  zoneScopeSchema,
} from './shapes.ts';

export const progressStatusSchema = z.enum(['on-plan', 'watch', 'behind', 'no-path', 'not-reported']);

const progressQuarterSchema = z
  .object({
    quarter: quarterSchema,
    actual: readingSchema.meta({ description: 'Flow of the quarter, or the level at its end.' }),
    actualToDate: readingSchema.meta({ description: 'Sum since 1 January (flow), or the level.' }),
    planToDate: readingSchema.meta({ description: "Approved cumulative target at the quarter's end." }),
    reference: readingSchema.meta({
      description: "Equal shares of the year's target where no path is approved: an aid; no status comes from it.",
    }),
  })
  .meta({ id: 'ProgressQuarter' });

export const progressRowSchema = z
  .object({
    zone: zoneScopeSchema,
    metric: metricCodeSchema,
    unit: unitSchema,
    kind: kindSchema,
    better: directionSchema,
    quarters: z
      .tuple([progressQuarterSchema, progressQuarterSchema, progressQuarterSchema, progressQuarterSchema])
      .readonly(),
    toDate: z.object({
      actual: readingSchema,
      plan: readingSchema,
      attainment: readingSchema.meta({ description: 'Actual ÷ plan; 0.8 is 80 %. Never clamped.' }),
      variance: readingSchema.meta({ description: 'Actual − plan.' }),
      status: progressStatusSchema,
    }),
    yearPlan: readingSchema,
    required: z.object({
      perQuarter: readingSchema.meta({ description: "What each quarter left to the plan's deadline must deliver." }),
      quartersLeft: z.int(),
      bestQuarter: readingSchema,
      bestQuarterAt: orNull(quarterSchema),
      ratioToBest: readingSchema,
    }),
    yearEnd: orNull(z.object({ low: readingSchema, high: readingSchema, years: listOf(z.int()) })).meta({
      description: 'Range from the shares of past years; null where fewer than three years are on record.',
    }),
    coverage: z.object({ reporting: z.int(), expected: z.int() }),
  })
  .meta({
    id: 'ProgressRow',
    description: 'One indicator of one zone (or of all) in one year, against one plan version.',
  });

export const progressAnswer = z
  .object({
    release: releaseHeadSchema,
    plan: orNull(planSchema),
    year: z.int(),
    through: quarterSchema,
    years: listOf(z.int()).meta({
      description: 'Years with a plan or with something done in them, earliest first; others can be asked for.',
    }),
    rows: listOf(progressRowSchema),
  })
  .meta({ id: 'ProgressAnswer' });
export type ProgressAnswer = z.infer<typeof progressAnswer>;
