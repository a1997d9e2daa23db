import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRoute, z } from '@hono/zod-openapi';
import { REVALIDATE } from '../responses/cache-control.ts';
import type { FixedFiles } from '../responses/fixed-files.ts';
import { textBody } from '../responses/json.ts';
import { newRouter } from '../responses/routes.ts';
import { REFERENCE_PAGE, REFERENCE_START } from './reference-page.ts';

const tags = ['Reference'];
const document = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  tags,
  summary: 'This description, OpenAPI 3.1',
  responses: {
    200: {
      description: 'OpenAPI 3.1',
      content: { 'application/json': { schema: z.looseObject({ openapi: z.literal('3.1.0') }) } },
    },
  },
});
const page = createRoute({
  method: 'get',
  path: '/api/docs',
  tags,
  summary: 'This description as a page',
  responses: { 200: { description: 'A page', content: { 'text/html': { schema: z.string() } } } },
});
export const referenceDescriptions = [document, page];

const SCRIPT = 'text/javascript; charset=utf-8';
/** The library's one script for pages, beside its module. */
const libraryFile = (): string =>
  join(dirname(fileURLToPath(import.meta.resolve('@scalar/api-reference'))), 'browser', 'standalone.js');

/** The reference and its page, from our own files. `describe` answers the OpenAPI document. */
export function referenceRoutes(files: FixedFiles, describe: () => string) {
  const fixed = { cacheControl: REVALIDATE };
  return newRouter()
    .get('/api/openapi.json', (c) =>
      files.send(c, {
        ...fixed,
        key: c.req.path,
        surface: 'data',
        make: () => textBody('application/json; charset=utf-8', describe()),
      }),
    )
    .get('/api/docs', (c) =>
      files.send(c, {
        ...fixed,
        key: c.req.path,
        surface: 'reference',
        make: () => textBody('text/html; charset=utf-8', REFERENCE_PAGE),
      }),
    )
    .get('/api/docs/start.js', (c) =>
      files.send(c, { ...fixed, key: c.req.path, surface: 'data', make: () => textBody(SCRIPT, REFERENCE_START) }),
    )
    .get('/api/docs/scalar.js', (c) =>
      files.send(c, {
        ...fixed,
        key: c.req.path,
        surface: 'data',
        make: async () => ({ contentType: SCRIPT, bytes: await readFile(libraryFile()) }),
      }),
    );
}
