import { z } from 'zod';
import { boardSchema } from './boards.ts';
import { landRowSchema } from './land.ts';
import { releaseHeadSchema } from './releases.ts';
import { listOf, orNull, textSchema } from './shapes.ts';

export const zoneSchema = z
  .object({ slug: z.string(), name: textSchema, place: textSchema, position: z.int() })
  .meta({ id: 'Zone' });

export const zonesAnswer = z
  .object({ release: releaseHeadSchema, board: boardSchema, rows: listOf(zoneSchema) })
  .meta({ id: 'ZonesAnswer' });
export type ZonesAnswer = z.infer<typeof zonesAnswer>;

export const zoneAnswer = zoneSchema
  .extend({
    release: releaseHeadSchema,
    land: orNull(landRowSchema).meta({ description: 'The newest land ledger; null when none is on record.' }),
    counts: z.object({ lots: z.int(), works: z.int(), facts: z.int() }),
  })
  .meta({ id: 'ZoneAnswer' });
export type ZoneAnswer = z.infer<typeof zoneAnswer>;
