import { z } from 'zod';
import { CLEARANCE_STAGES } from '../clearance/clearance.ts';
import { releaseHeadSchema } from './releases.ts';
import { isoDateSchema, listOf, textSchema } from './shapes.ts';

const amount = z.number().nullable();

export const clearanceStepSchema = z
  .object({
    zone: z.string(),
    plan: z.string(),
    name: textSchema,
    stage: z.enum(CLEARANCE_STAGES),
    asOf: isoDateSchema,
    householdsTotal: amount,
    householdsDone: amount,
    areaTotalM2: amount,
    areaDoneM2: amount,
    moneyTotalVnd: amount,
    moneyDoneVnd: amount,
    reason: z.string().nullable(),
    sourceKey: z.string().nullable(),
    illustrative: z.boolean(),
  })
  .meta({ id: 'ClearanceStep', description: 'One compensation plan at one stage. Counts only.' });

export const clearanceAnswer = z
  .object({ release: releaseHeadSchema, rows: listOf(clearanceStepSchema) })
  .meta({ id: 'ClearanceAnswer' });
export type ClearanceAnswer = z.infer<typeof clearanceAnswer>;
