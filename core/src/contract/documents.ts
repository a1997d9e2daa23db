import { z } from 'zod';
import { listOf, textSchema } from './shapes.ts';

const citedDocument = z
  .object({
    title: textSchema,
    evidence: listOf(z.string()).meta({ description: 'Evidence ids of the figures of this answer that rest on it.' }),
  })
  .meta({ id: 'CitedDocument', description: 'A real document behind figures of an answer.' });

export const documentsSchema = listOf(citedDocument).meta({
  description: 'The real documents behind the figures of this answer; the documents of a sample are not among them.',
});
