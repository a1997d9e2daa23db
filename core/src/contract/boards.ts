import { z } from 'zod';
import { releaseHeadSchema } from './releases.ts';
import { listOf, textSchema } from './shapes.ts';

export const boardSchema = z
  .object({
    slug: z.string(),
    name: textSchema,
    authority: textSchema,
    recordKind: z
      .enum(['cited', 'reporting'])
      .meta({ description: '`cited`: what the public record states. `reporting`: a board that reports by workbook.' }),
    illustrative: z.boolean().meta({ description: 'True for a board whose figures are sample data.' }),
    position: z.int(),
  })
  .meta({ id: 'Board' });

export const boardsAnswer = z
  .object({ rows: listOf(boardSchema.extend({ latestRelease: releaseHeadSchema })) })
  .meta({ id: 'BoardsAnswer', description: 'Boards that have published a release, the default first.' });
export type BoardsAnswer = z.infer<typeof boardsAnswer>;
