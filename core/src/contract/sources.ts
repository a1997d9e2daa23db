import { z } from 'zod';
import { releaseHeadSchema } from './releases.ts';
import { isoDateSchema, listOf, orNull, textSchema } from './shapes.ts';

export const sourceSchema = z
  .object({
    key: z.string(),
    title: textSchema,
    publisher: textSchema,
    url: z.string().nullable(),
    publishedOn: orNull(isoDateSchema),
    illustrative: z.boolean().meta({ description: 'True when the document itself is invented for the sample board.' }),
  })
  .meta({ id: 'Source', description: 'A document that states figures.' });

export const sourcesAnswer = z
  .object({ release: releaseHeadSchema, rows: listOf(sourceSchema) })
  .meta({ id: 'SourcesAnswer' });
export type SourcesAnswer = z.infer<typeof sourcesAnswer>;

export const sourceAnswer = z
  .object({
    release: releaseHeadSchema,
    source: sourceSchema,
    states: listOf(z.string()).meta({ description: 'Evidence ids of the figures that this document states.' }),
  })
  .meta({ id: 'SourceAnswer' });
export type SourceAnswer = z.infer<typeof sourceAnswer>;
