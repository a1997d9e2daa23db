import { z } from 'zod';
import { METRIC_CODES } from '../metrics/catalogue.ts';
import { UNITS } from '../metrics/metric.ts';
import type { Quarter } from '../quarters/quarter.ts';
import { ABSENCES, type Absent, VALUE_STATUSES } from '../readings/reading.ts';

/** A list as JSON. Core's lists are read-only, so the contract's are. */
export const listOf = <S extends z.ZodType>(item: S) => z.array(item).readonly();

/** A named schema or null. A union, because a nullable reference is not valid against its own schema in OpenAPI. */
export const orNull = <S extends z.ZodType>(item: S) => z.union([item, z.null()]);

export const textSchema = z
  .object({ vi: z.string(), en: z.string() })
  .meta({ id: 'Text', description: 'One public text in both languages.' });

export const isoDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'IsoDate', description: 'A calendar day. It has no time zone.', example: '2017-09-25' });

export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)
  .meta({ id: 'Instant', description: 'An instant, ISO 8601 in UTC.', example: '2017-09-25T07:00:00Z' });

// The pattern is exactly the template type's language; zod types every pattern as string.
/** Mirrors `RELEASE_FORMATS`; the reference spells a list of literals by its first one only, hence the union. */
export const releaseFormatSchema = z.union([z.literal(1), z.literal(2)]).meta({
  id: 'ReleaseFormat',
  description: 'Which members the frozen content of a release has.',
});

export const quarterSchema = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/)
  .meta({ id: 'Quarter', description: 'A calendar quarter.', example: '2017-Q3' }) as unknown as z.ZodType<Quarter>;

export const metricCodeSchema = z
  .enum(METRIC_CODES)
  .meta({ id: 'MetricCode', description: 'Code of an indicator; see /api/v1/metrics.' });

export const unitSchema = z.enum(UNITS).meta({
  id: 'Unit',
  description: 'Base unit. Values are whole numbers of it; a ratio is a number where 1 is 100 %.',
});

export const kindSchema = z.enum(['flow', 'stock', 'ratio']).meta({
  id: 'Kind',
  description: 'A flow adds up over quarters; a stock is a level at a date; a ratio is recomputed from its parts.',
});

export const directionSchema = z
  .enum(['higher', 'lower', 'neutral'])
  .meta({ id: 'Direction', description: 'Which way is better.' });

export const valueStatusSchema = z
  .enum(VALUE_STATUSES)
  .meta({ id: 'ValueStatus', description: 'How far a value can be relied on.' });

export const absenceSchema = z
  .enum(ABSENCES)
  .meta({ id: 'Absence', description: 'Why there is no value. Never shown as 0.' });

const presentSchema = z
  .object({
    value: z.number(),
    status: valueStatusSchema,
    illustrative: z.boolean().meta({ description: 'True for an invented value and all that is computed from one.' }),
    evidence: z.string().meta({ description: 'Id of the proof: /api/v1/evidence/{id}.' }),
  })
  .meta({ id: 'Present' });

// zod's optional member may also hold undefined, which JSON cannot; core's type says so exactly.
const absentSchema = z
  .object({
    value: z.null(),
    absence: absenceSchema,
    evidence: z.string().optional().meta({ description: 'Proof of the absence where someone looked.' }),
  })
  .meta({ id: 'Absent' }) as unknown as z.ZodType<Absent>;

export const readingSchema = z
  .union([presentSchema, absentSchema])
  .meta({ id: 'Reading', description: 'A value with status and proof, or an absence with its reason.' });

export const zoneScopeSchema = z
  .string()
  .meta({ id: 'ZoneScope', description: 'Slug of a zone, or `all` for all zones of the board.', example: 'loc-son' });
