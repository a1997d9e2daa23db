import { z } from 'zod';
import { PRICE_KINDS } from '../lots/land-prices.ts';
import { LOT_EVIDENCE_KINDS } from '../lots/lot.ts';
import { lotFactSchema } from './figures.ts';
import { releaseHeadSchema } from './releases.ts';
import { absenceSchema, listOf, orNull, readingSchema, textSchema } from './shapes.ts';

/** A day, or the month or year that the source gives. */
const writtenDate = z.string().meta({ description: 'A day, or the month or year that the source gives.' });

const utilitySchema = z
  .union([
    z.object({ on: writtenDate, sourceKey: z.string().nullable(), illustrative: z.boolean() }),
    z.object({ on: z.null(), absence: absenceSchema }),
  ])
  .meta({
    id: 'UtilityAtBoundary',
    description: "Since when it reaches the lot's boundary, or why that is not known.",
  });

const landPriceSchema = z
  .object({
    reading: readingSchema.meta({ description: 'In the currency, per the printed unit.' }),
    currency: orNull(z.enum(['VND', 'USD'])),
    unit: z.string().nullable().meta({ description: 'As printed.', example: 'USD/m²/năm' }),
    unitName: orNull(textSchema),
    period: z.string().nullable().meta({ description: 'When it held.' }),
    sourceKey: z.string().nullable(),
  })
  .meta({ id: 'LandPrice', description: 'A price of land in a zone, as a source states it.' });

export const zonePricesSchema = z
  .object({
    zone: z.string(),
    current: z.object({ 'land-rent': landPriceSchema, 'infrastructure-fee': landPriceSchema }),
    historic: listOf(landPriceSchema.extend({ kind: z.enum(PRICE_KINDS) })).meta({
      description: 'Prices of more than a year before the cut-off, newest first. Never what land costs now.',
    }),
  })
  .meta({ id: 'ZonePrices' });

// A literal of several values loses all but its first in the API reference.
export const readinessSchema = z
  .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
  .meta({ description: '0 planned … 5 can be leased now. Computed from dated evidence, never chosen.' });

export const lotRowSchema = z
  .object({
    zone: z.string(),
    lot: z.string(),
    block: z.string().nullable(),
    areaM2: z.number(),
    level: readinessSchema,
    sideState: orNull(z.enum(['introduced', 'leased', 'recovering', 'reserved'])),
    possessionMonths: readingSchema.meta({ description: 'Months until it can be occupied.' }),
    industries: listOf(z.string()),
    missing: listOf(z.enum(LOT_EVIDENCE_KINDS)).meta({ description: 'Evidence still missing for level 5.' }),
    steps: listOf(lotFactSchema).meta({
      description: 'The last evidence of each kind known on the cut-off; a promise bears the day that it names.',
    }),
    promisedOn: z.string().nullable().meta({ description: 'First day promised for the hand-over.' }),
    promiseMovedTo: z.string().nullable().meta({ description: 'Latest day promised, where the promise was moved.' }),
    slippedDays: readingSchema.meta({
      description: 'Days from the first promise to the hand-over, or to the cut-off while there is none.',
    }),
    utilities: z.object({
      road: utilitySchema,
      power: utilitySchema,
      water: utilitySchema,
      drainage: utilitySchema,
      wastewater: utilitySchema,
    }),
    prices: z
      .object({ 'land-rent': landPriceSchema, 'infrastructure-fee': landPriceSchema })
      .meta({ description: 'What land of the zone costs now.' }),
    verifiedOn: z.string().nullable().meta({ description: 'Day, or the month or year that the document gives.' }),
    verifiedAs: orNull(z.enum(['verified', 'offered'])).meta({
      description: 'By a check, or by being published as an offer.',
    }),
    statedOn: z.string().nullable().meta({
      description: 'When a cited document stated the lot; null where the board keeps its lots up to the cut-off.',
    }),
    verifiedBy: z.string().nullable().meta({ description: 'Key of the document that verified it: /api/v1/sources.' }),
    freshness: z
      .enum(['fresh', 'aging', 'expired'])
      .meta({ description: 'Verified within 90 days, within 180 days, or longer ago.' }),
    illustrative: z.boolean(),
    sourceKey: z.string().nullable(),
    note: z.string().nullable(),
    evidence: z.string(),
  })
  .meta({ id: 'LotRow' });

export const lotsAnswer = z
  .object({ release: releaseHeadSchema, rows: listOf(lotRowSchema), prices: listOf(zonePricesSchema) })
  .meta({ id: 'LotsAnswer' });
export type LotsAnswer = z.infer<typeof lotsAnswer>;
