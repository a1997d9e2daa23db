import { z } from 'zod';
import { REVISION_REASONS } from '../observations/observation.ts';
import { progressStatusSchema } from './progress.ts';
import { releaseHeadSchema } from './releases.ts';
import {
  instantSchema,
  isoDateSchema,
  listOf,
  metricCodeSchema,
  orNull,
  quarterSchema,
  readingSchema,
  textSchema,
  unitSchema,
  zoneScopeSchema,
} from './shapes.ts';

export const releaseRecordSchema = z
  .object({
    release: z.string().meta({ description: 'Id of the release.' }),
    cutoff: isoDateSchema,
    publishedOn: isoDateSchema.meta({ description: 'Calendar day in Vietnam.' }),
    daysAfterCutoff: z.int(),
    through: quarterSchema,
    planId: z.string().nullable(),
    wholeYear: z.boolean().meta({ description: 'True when the plan to date is the plan of the year.' }),
    judged: listOf(
      z.object({ metric: metricCodeSchema, status: progressStatusSchema, attainment: readingSchema }),
    ).meta({
      description: 'Indicators of all zones with an approved target to date.',
    }),
    estimates: z.object({
      stated: z
        .int()
        .meta({ description: 'Figures of all zones that this release was the first to show, as estimates.' }),
      settled: z.int().meta({ description: 'Of these, those whose actual a later release shows.' }),
      medianShare: z
        .number()
        .nullable()
        .meta({ description: 'Median absolute deviation as a share of the actual; null when none can be told.' }),
      illustrative: z.boolean(),
    }),
  })
  .meta({ id: 'ReleaseRecord' });

export const estimateOutcomeSchema = z
  .object({
    zone: zoneScopeSchema,
    metric: metricCodeSchema,
    unit: unitSchema,
    quarter: quarterSchema,
    estimate: readingSchema,
    estimatedIn: z.string().meta({ description: 'Release that showed it first.' }),
    actual: readingSchema.meta({ description: 'As the first later release shows it; absent while none does.' }),
    settledIn: z.string().nullable(),
    deviation: orNull(
      z.object({
        difference: z.number().meta({ description: 'Actual minus estimate, base unit.' }),
        share: z.number().nullable().meta({ description: 'The same as a share of the actual.' }),
        illustrative: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'EstimateOutcome' });

export const revisionSchema = z
  .object({
    zone: zoneScopeSchema,
    metric: metricCodeSchema,
    unit: unitSchema,
    period: z.string(),
    works: z.string().nullable(),
    funding: z.string().nullable(),
    before: readingSchema,
    after: readingSchema,
    reason: orNull(z.enum(REVISION_REASONS)),
    note: z.string().nullable(),
    recordedAt: instantSchema,
  })
  .meta({ id: 'Revision' });

const boardHead = { board: z.string().meta({ description: 'Slug of the board.' }) };
const heads = listOf(releaseHeadSchema).meta({ description: 'The releases looked at, newest first.' });

export const recordAnswer = z
  .object({ ...boardHead, boardName: textSchema, releases: heads, rows: listOf(releaseRecordSchema) })
  .meta({ id: 'RecordAnswer', description: 'How a board kept its word, a row a release, newest first. No score.' });
export type RecordAnswer = z.infer<typeof recordAnswer>;

export const estimatesAnswer = z
  .object({ ...boardHead, releases: heads, rows: listOf(estimateOutcomeSchema) })
  .meta({ id: 'EstimatesAnswer', description: 'What became of every estimate of a board, oldest first.' });
export type EstimatesAnswer = z.infer<typeof estimatesAnswer>;

export const revisionsAnswer = z
  .object({ release: releaseHeadSchema, rows: listOf(revisionSchema) })
  .meta({ id: 'RevisionsAnswer', description: 'Every replaced figure that a release knows of, the latest first.' });
export type RevisionsAnswer = z.infer<typeof revisionsAnswer>;
