import { z } from 'zod';

/** Stable codes of every refusal. The words are made from the code where a person reads them. */
export const PROBLEM_CODES = [
  'address.not-found',
  'address.too-long',
  'board.not-found',
  'evidence.not-found',
  'file.not-found',
  'file.too-slow',
  'industry.not-found',
  'lot.not-found',
  'lots.too-many',
  'meeting.not-found',
  'method.not-allowed',
  'metric.not-found',
  'parameter.invalid',
  'parameter.unknown',
  'quarter.not-found',
  'release.none-published',
  'release.not-found',
  'releases.of-two-boards',
  'server.failed',
  'server.not-migrated',
  'server.not-ready',
  'source.not-found',
  'zone.not-found',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A refusal, RFC 9457. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'Address of the code in the API reference.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'One sentence in the language of the request.' }),
    code: z.enum(PROBLEM_CODES),
    parameter: z.string().optional().meta({ description: 'Which parameter was refused.' }),
    requestId: z.string().optional().meta({ description: 'Names this request in the log (failures only).' }),
  })
  .meta({ id: 'Problem', description: 'Why a request was refused.' });
export type ProblemAnswer = z.infer<typeof problemSchema>;
