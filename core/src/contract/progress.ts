import { z } from 'zod';
import { documentsSchema } from './documents.ts';
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

export const progressStatusSchema = z.enum([
  'on-plan',
  'watch',
  'behind',
  'no-path',
  'no-plan',
  'no-target',
  'not-reported',
]);

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

const yearEndRangeSchema = z
  .object({
    low: readingSchema.meta({ description: 'To date ÷ largest share of the past years.' }),
    high: readingSchema.meta({ description: 'To date ÷ smallest share of the past years.' }),
    past: listOf(
      z.object({
        year: z.int(),
        share: readingSchema.meta({ description: "To date ÷ the year's total at the same quarter's end." }),
        error: readingSchema.meta({
          description:
            "How far beside the year's total the range of the other years ends, as a share of it; 0 holds it.",
        }),
      }),
    ),
  })
  .meta({ id: 'YearEndRange' });

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
      statedAt: orNull(z.string()).meta({
        description: 'When a level was stated, `2017-11`; null where that is the quarter itself, and of a flow.',
      }),
    }),
    yearPlan: readingSchema,
    required: z.object({
      perQuarter: readingSchema.meta({ description: "What each quarter left to the plan's deadline must deliver." }),
      quartersLeft: z.int(),
      bestQuarter: readingSchema,
      bestQuarterAt: orNull(quarterSchema),
      ratioToBest: readingSchema,
    }),
    yearEnd: orNull(z.object({ years: listOf(z.int()), range: orNull(yearEndRangeSchema) })).meta({
      description:
        'Complete past years, and from three of them on the range; null of a level, without a figure to date, and when the year is over.',
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
    documents: documentsSchema,
  })
  .meta({ id: 'ProgressAnswer' });
export type ProgressAnswer = z.infer<typeof progressAnswer>;
