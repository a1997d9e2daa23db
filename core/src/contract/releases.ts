import { z } from 'zod';
import { REVISION_REASONS } from '../observations/observation.ts';
import {
  instantSchema,
  isoDateSchema,
  listOf,
  metricCodeSchema,
  orNull,
  quarterSchema,
  readingSchema,
  releaseFormatSchema,
  textSchema,
  unitSchema,
  zoneScopeSchema,
} from './shapes.ts';

/** Which release an answer comes from: stands at the head of every answer. */
export const releaseHeadSchema = z
  .object({
    id: z.string().meta({ example: 'lam-dong-sample-2017-09-25' }),
    board: z.string().meta({ description: 'Slug of its board.' }),
    title: textSchema,
    cutoff: isoDateSchema.meta({ description: 'Date to which figures were known.' }),
    publishedAt: instantSchema,
    through: quarterSchema.meta({ description: 'Last quarter reported on.' }),
    illustrative: z.boolean().meta({ description: 'True for a board whose figures are sample data.' }),
  })
  .meta({ id: 'ReleaseHead' });
export type ReleaseHead = z.infer<typeof releaseHeadSchema>;

export const releaseManifestSchema = releaseHeadSchema
  .extend({
    planVersion: z.string().nullable().meta({ description: 'Plan version in force; null when none is on record.' }),
    meetingId: z.string().nullable().meta({ description: 'The meeting it was made for; null when for none.' }),
    format: releaseFormatSchema.meta({ description: 'Which members its frozen content has.' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'SHA-256 of /api/v1/releases/{id}/figures.' }),
    counts: z.record(z.string(), z.int()).meta({ description: 'How many records of each kind the release holds.' }),
  })
  .meta({ id: 'ReleaseManifest' });
export type ReleaseManifestAnswer = z.infer<typeof releaseManifestSchema>;

export const releasesAnswer = z
  .object({ rows: listOf(releaseManifestSchema) })
  .meta({ id: 'ReleasesAnswer', description: 'Published releases, newest first.' });
export type ReleasesAnswer = z.infer<typeof releasesAnswer>;

export const figureChangeSchema = z
  .object({
    effect: z.enum(['added', 'removed', 'changed']),
    zone: zoneScopeSchema,
    metric: metricCodeSchema,
    unit: unitSchema,
    period: z.string(),
    works: z.string().nullable(),
    funding: z.string().nullable(),
    before: orNull(readingSchema).meta({ description: 'Null when the earlier release has no such figure.' }),
    after: orNull(readingSchema).meta({ description: 'Null when the later release has no such figure.' }),
    revision: orNull(z.object({ reason: z.enum(REVISION_REASONS), note: z.string() })),
  })
  .meta({ id: 'FigureChange' });

export const releaseDiffAnswer = z
  .object({
    a: releaseHeadSchema,
    b: releaseHeadSchema,
    rows: listOf(figureChangeSchema),
  })
  .meta({ id: 'ReleaseDiffAnswer', description: 'Figures that differ between two releases.' });
export type ReleaseDiffAnswer = z.infer<typeof releaseDiffAnswer>;
