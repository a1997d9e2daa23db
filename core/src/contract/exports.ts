import { z } from 'zod';
import { EXPORT_FORMAT_NAMES } from '../exports/export-formats.ts';
import { LANGUAGES } from '../language/text.ts';
import { releaseHeadSchema } from './releases.ts';
import { listOf, orNull, textSchema } from './shapes.ts';

export const releaseFileSchema = z
  .object({
    name: z.string().meta({ description: 'Last part of its address.', example: 'annexes.vi.xlsx' }),
    format: z.enum(EXPORT_FORMAT_NAMES),
    language: z.enum(LANGUAGES),
    title: textSchema,
    summary: textSchema,
    contentType: z.string(),
    state: z
      .enum(['made', 'making', 'waiting', 'not-made'])
      .meta({ description: 'A file is made when it is first asked for, and kept.' }),
    step: orNull(z.object({ done: z.int(), of: z.int() })).meta({
      description: 'How far a file of several parts has come while it is made.',
    }),
    bytes: z.int().nullable().meta({ description: 'Size; null until it is made.' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .meta({ description: 'Of the file; null until it is made.' }),
  })
  .meta({ id: 'ReleaseFile' });
export type ReleaseFile = z.infer<typeof releaseFileSchema>;

export const filesAnswer = z
  .object({ release: releaseHeadSchema, rows: listOf(releaseFileSchema) })
  .meta({ id: 'FilesAnswer', description: 'Files that can be taken home from a release.' });
export type FilesAnswer = z.infer<typeof filesAnswer>;
