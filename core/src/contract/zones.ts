import { z } from 'zod';
import { boardSchema } from './boards.ts';
import { releaseHeadSchema } from './releases.ts';
import { listOf, textSchema } from './shapes.ts';

export const zoneSchema = z
  .object({ slug: z.string(), name: textSchema, place: textSchema, position: z.int() })
  .meta({ id: 'Zone' });

export const zonesAnswer = z
  .object({ release: releaseHeadSchema, board: boardSchema, rows: listOf(zoneSchema) })
  .meta({ id: 'ZonesAnswer' });
export type ZonesAnswer = z.infer<typeof zonesAnswer>;
