import { z } from 'zod';

export const healthAnswer = z.object({ status: z.literal('ok') }).meta({ id: 'HealthAnswer' });
export const readinessAnswer = z
  .object({ status: z.literal('ready'), database: z.literal('ok'), migrations: z.literal('ok') })
  .meta({ id: 'ReadinessAnswer' });
