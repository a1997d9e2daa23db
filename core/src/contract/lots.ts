import { z } from 'zod';
import { LOT_EVIDENCE_KINDS } from '../lots/lot.ts';
import { releaseHeadSchema } from './releases.ts';
import { isoDateSchema, listOf, orNull, readingSchema } from './shapes.ts';

export const lotRowSchema = z
  .object({
    zone: z.string(),
    lot: z.string(),
    block: z.string().nullable(),
    areaM2: z.number(),
    level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).meta({
      description: '0 planned … 5 can be leased now. Computed from dated evidence, never chosen.',
    }),
    sideState: orNull(z.enum(['introduced', 'leased', 'recovering', 'reserved'])),
    possessionMonths: readingSchema.meta({ description: 'Months until it can be occupied.' }),
    industries: listOf(z.string()),
    missing: listOf(z.enum(LOT_EVIDENCE_KINDS)).meta({ description: 'Evidence still missing for level 5.' }),
    verifiedOn: orNull(isoDateSchema),
    freshness: z
      .enum(['fresh', 'aging', 'expired'])
      .meta({ description: 'Verified within 90 days, within 180 days, or longer ago.' }),
    illustrative: z.boolean(),
    evidence: z.string(),
  })
  .meta({ id: 'LotRow' });

export const lotsAnswer = z
  .object({ release: releaseHeadSchema, rows: listOf(lotRowSchema) })
  .meta({ id: 'LotsAnswer' });
export type LotsAnswer = z.infer<typeof lotsAnswer>;
