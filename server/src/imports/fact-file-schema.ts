import { clearanceStepSchema } from '@zones/core/contract/clearance';
import { factSchema } from '@zones/core/contract/facts';
import { ledgerNoteSchema } from '@zones/core/contract/land';
import {
  agendaItemSchema,
  explanationSchema,
  meetingFindingSchema,
  meetingSchema,
  taskSchema,
} from '@zones/core/contract/meetings';
import { planSchema } from '@zones/core/contract/plans';
import { absenceSchema, isoDateSchema, metricCodeSchema, valueStatusSchema } from '@zones/core/contract/shapes';
import { sourceSchema } from '@zones/core/contract/sources';
import { worksSchema } from '@zones/core/contract/works';
import { LOT_EVIDENCE_KINDS } from '@zones/core/lots/lot';
import { FUNDING_SOURCES, REVISION_REASONS } from '@zones/core/observations/observation';
import { TARGET_POINTS } from '@zones/core/plans/plan';
import { z } from 'zod';

const placeSchema = z.object({ sheet: z.string(), row: z.int(), column: z.string() });

const observationSchema = z.object({
  zone: z.string(),
  metric: metricCodeSchema,
  period: z.string(),
  works: z.string().nullable(),
  funding: z.enum(FUNDING_SOURCES).nullable(),
  value: z.number().nullable(),
  status: valueStatusSchema.nullable(),
  absence: absenceSchema.nullable(),
  illustrative: z.boolean(),
  withheld: z.boolean(),
  sourceKey: z.string().nullable(),
  locator: z.string().nullable(),
  quote: z.string().nullable(),
  note: z.string().nullable(),
  cutoff: isoDateSchema.nullable(),
  revision: z.object({ reason: z.enum(REVISION_REASONS), note: z.string() }).nullable(),
  place: placeSchema,
});

const targetSchema = z.object({
  planId: z.string(),
  zone: z.string(),
  metric: metricCodeSchema,
  works: z.string().nullable(),
  funding: z.enum(FUNDING_SOURCES).nullable(),
  point: z.enum(TARGET_POINTS),
  value: z.number(),
  illustrative: z.boolean(),
  sourceKey: z.string().nullable(),
  place: placeSchema,
});

const lotSchema = z.object({
  zone: z.string(),
  code: z.string(),
  block: z.string().nullable(),
  areaM2: z.int(),
  industries: z.array(z.string()),
  evidence: z.array(
    z.object({
      kind: z.enum(LOT_EVIDENCE_KINDS),
      // A month or year where the source gives no day.
      on: z.string().regex(/^\d{4}(-\d{2}){0,2}$/),
      sourceKey: z.string().nullable(),
      note: z.string().nullable(),
      illustrative: z.boolean(),
    }),
  ),
  sourceKey: z.string().nullable(),
  quote: z.string().nullable(),
  note: z.string().nullable(),
  illustrative: z.boolean(),
  place: placeSchema,
});

/** A fact file: an import batch as JSON, every list there but those of meetings, nothing else. */
export const factFileSchema = z.strictObject({
  sources: z.array(sourceSchema),
  observations: z.array(observationSchema),
  plans: z.array(planSchema),
  targets: z.array(targetSchema),
  ledgerNotes: z.array(ledgerNoteSchema),
  lots: z.array(lotSchema),
  works: z.array(worksSchema.extend({ place: placeSchema })),
  clearance: z.array(clearanceStepSchema.extend({ place: placeSchema })),
  facts: z.array(factSchema),
  // Fact files made before there were meetings lack these.
  meetings: z.array(meetingSchema).default([]),
  agendaItems: z.array(agendaItemSchema).default([]),
  meetingFindings: z.array(meetingFindingSchema).default([]),
  explanations: z.array(explanationSchema).default([]),
  tasks: z.array(taskSchema).default([]),
});
