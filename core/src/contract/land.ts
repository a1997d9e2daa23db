import { z } from 'zod';
import { documentsSchema } from './documents.ts';
import { releaseHeadSchema } from './releases.ts';
import { isoDateSchema, listOf, orNull, readingSchema, textSchema } from './shapes.ts';

export const ledgerNoteSchema = z
  .object({
    zone: z.string(),
    period: z.string(),
    kind: z.enum(['reconciliation', 'series-break', 'remark']),
    text: textSchema,
    sourceKey: z.string().nullable(),
  })
  .meta({ id: 'LedgerNote' });

export const landRowSchema = z
  .object({
    zone: z.string(),
    asOf: z.string().meta({ description: 'As the source writes it: `2018-03`, `2022`, `2017-09-14`.' }),
    date: orNull(isoDateSchema).meta({ description: 'Last day of what asOf covers; null when undated.' }),
    states: z.object({
      land_industrial: readingSchema,
      land_uncleared: readingSchema,
      land_cleared: readingSchema,
      land_leased: readingSchema,
      land_introduced: readingSchema,
      land_recovering: readingSchema,
      land_other_use: readingSchema,
      land_available: readingSchema,
    }),
    residual: readingSchema.meta({ description: 'Industrial land that no state accounts for.' }),
    balanced: z
      .boolean()
      .nullable()
      .meta({ description: 'False: the residual exceeds 0.01 ha. Null: it cannot be told.' }),
    occupancyOfCleared: readingSchema,
    occupancyOfIndustrial: readingSchema,
    notes: listOf(ledgerNoteSchema),
  })
  .meta({ id: 'LandRow', description: 'The land ledger of one zone at one date, m².' });

const availableSplitSchema = z
  .object({
    zone: z.string(),
    parts: listOf(
      z.object({ level: z.int().meta({ description: 'Readiness: 5, 4 or 3.' }), lots: z.int(), areaM2: z.number() }),
    ),
    illustrative: z.boolean(),
    text: textSchema.meta({ description: 'The same in words, beside the newest available land of the ledger.' }),
  })
  .meta({ id: 'AvailableSplit', description: 'Free lots on cleared land by readiness, the readiest first.' });

export const landAnswer = z
  .object({
    release: releaseHeadSchema,
    rows: listOf(landRowSchema),
    splits: listOf(availableSplitSchema).meta({
      description: 'What the available land of each zone is made of, as far as it is in lots whose areas add up.',
    }),
    documents: documentsSchema,
  })
  .meta({ id: 'LandAnswer' });
export type LandAnswer = z.infer<typeof landAnswer>;
