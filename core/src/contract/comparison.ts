import { z } from 'zod';
import { COMPARABILITIES } from '../zones/comparability.ts';
import { ledgerNoteSchema } from './land.ts';
import { releaseHeadSchema } from './releases.ts';
import {
  directionSchema,
  isoDateSchema,
  listOf,
  metricCodeSchema,
  orNull,
  readingSchema,
  textSchema,
} from './shapes.ts';
import { zoneSchema } from './zones.ts';

const stated = {
  reading: readingSchema,
  unit: z.string().nullable().meta({ description: 'Base unit of the indicator, or the unit that the source prints.' }),
  period: z.string().nullable(),
  date: orNull(isoDateSchema),
};

const comparedCellSchema = z
  .object({
    zone: z.string(),
    ...stated,
    others: listOf(z.object(stated)).meta({
      description: 'What other sources say where they disagree outside the catalogue.',
    }),
  })
  .meta({ id: 'ComparedCell', description: "One zone's figure, with its own date." });

const comparisonRowSchema = z
  .object({
    group: z.enum([
      'lots',
      'investment',
      'disbursement',
      'clearance',
      'land',
      'enterprises',
      'service',
      'prices',
      'utilities',
      'connectivity',
    ]),
    code: z.string(),
    metric: orNull(metricCodeSchema),
    name: textSchema,
    definition: textSchema,
    better: directionSchema,
    cells: listOf(comparedCellSchema).meta({ description: 'One a zone, in the order of `zones`.' }),
    comparability: z.enum(COMPARABILITIES).meta({
      description: 'Differences mean something between figures of one date, unit and status only.',
    }),
    highest: listOf(z.string()).meta({ description: 'Zones; empty unless comparable and different.' }),
    lowest: listOf(z.string()),
  })
  .meta({ id: 'ComparisonRow', description: 'One figure of several zones on one definition.' });

export const zoneComparisonSchema = z
  .object({
    zones: listOf(zoneSchema),
    rows: listOf(comparisonRowSchema),
    seriesBreaks: listOf(ledgerNoteSchema).meta({
      description: "Where a zone's land is counted anew: across such a date its figures are not of one thing.",
    }),
  })
  .meta({ id: 'ZoneComparison' });

export const comparisonAnswer = zoneComparisonSchema
  .extend({ release: releaseHeadSchema })
  .meta({ id: 'ComparisonAnswer', description: 'Zones side by side on the same definitions.' });
export type ComparisonAnswer = z.infer<typeof comparisonAnswer>;
