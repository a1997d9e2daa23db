import { z } from 'zod';
import { documentsSchema } from './documents.ts';
import { releaseHeadSchema } from './releases.ts';
import {
  isoDateSchema,
  listOf,
  metricCodeSchema,
  orNull,
  readingSchema,
  unitSchema,
  zoneScopeSchema,
} from './shapes.ts';

export const seriesRowSchema = z
  .object({
    zone: zoneScopeSchema,
    metric: metricCodeSchema,
    unit: unitSchema,
    points: listOf(
      z.object({
        period: z.string().meta({ description: 'As the source writes it.', example: '2017-Q3' }),
        from: orNull(isoDateSchema).meta({ description: 'Null for a level at a date.' }),
        to: isoDateSchema,
        reading: readingSchema,
      }),
    ),
  })
  .meta({ id: 'SeriesRow' });

export const seriesAnswer = z
  .object({ release: releaseHeadSchema, rows: listOf(seriesRowSchema), documents: documentsSchema })
  .meta({ id: 'SeriesAnswer' });
export type SeriesAnswer = z.infer<typeof seriesAnswer>;
