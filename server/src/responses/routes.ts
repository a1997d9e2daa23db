import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { problemSchema } from '@zones/core/contract/problems';
import { refuseParameters } from '../problems/refuse-parameters.ts';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

const problems = {
  404: problem('Something named in the address does not exist.'),
  422: problem('A parameter is unknown or cannot be read.'),
  500: problem('The server failed; the log has the request under the same id.'),
} as const;

interface Described<P extends string> {
  readonly path: P;
  readonly tag: string;
  readonly summary: string;
}

/** A new router whose parameter mistakes are problems. */
export const newRouter = () => new OpenAPIHono({ defaultHook: refuseParameters });

/** A route that answers JSON of one schema. */
export function jsonRoute<P extends string, Q extends z.ZodObject, A extends z.ZodType>(
  route: Described<P> & { readonly query: Q; readonly answer: A },
) {
  return createRoute({
    method: 'get',
    path: route.path,
    tags: [route.tag],
    summary: route.summary,
    request: { query: route.query },
    responses: {
      200: { description: route.summary, content: { 'application/json': { schema: route.answer } } },
      ...problems,
    },
  });
}

/** The same for an address with names in its path. */
export function namedRoute<P extends string, N extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  route: Described<P> & { readonly params: N; readonly query: Q; readonly answer: A },
) {
  return createRoute({
    method: 'get',
    path: route.path,
    tags: [route.tag],
    summary: route.summary,
    request: { params: route.params, query: route.query },
    responses: {
      200: { description: route.summary, content: { 'application/json': { schema: route.answer } } },
      ...problems,
    },
  });
}

const csvSchema = z.string().openapi({
  description: 'UTF-8 with a byte order mark, RFC 4180; an absent value is an empty cell with its reason.',
});

const csvAnswer = (summary: string) =>
  ({ 200: { description: summary, content: { 'text/csv': { schema: csvSchema } } }, ...problems }) as const;

/** The twin of a list as a table. */
export function csvRoute<P extends string, Q extends z.ZodObject>(route: Described<P> & { readonly query: Q }) {
  const { path, tag, summary, query } = route;
  return createRoute({
    method: 'get',
    path,
    tags: [tag],
    summary: `${summary} (table)`,
    request: { query },
    responses: csvAnswer(summary),
  });
}

/** The same for an address with names in its path. */
export function namedCsvRoute<P extends string, N extends z.ZodObject, Q extends z.ZodObject>(
  route: Described<P> & { readonly params: N; readonly query: Q },
) {
  const { path, tag, summary, params, query } = route;
  return createRoute({
    method: 'get',
    path,
    tags: [tag],
    summary: `${summary} (table)`,
    request: { params, query },
    responses: csvAnswer(summary),
  });
}

const binary = { schema: z.string().openapi({ format: 'binary' }) };
const madeInTime = { ...problems, 503: problem('The document was not made within the time limit.') };

const pdfAnswer = (summary: string) => ({
  200: { description: summary, content: { 'application/pdf': binary } },
  ...madeInTime,
});

/** A route that answers a document to print. */
export function pdfRoute<P extends string, Q extends z.ZodObject>(route: Described<P> & { readonly query: Q }) {
  const { path, tag, summary, query } = route;
  return createRoute({ method: 'get', path, tags: [tag], summary, request: { query }, responses: pdfAnswer(summary) });
}

/** A route that answers a file of one of several kinds, named in its path. */
export function fileRoute<P extends string, N extends z.ZodObject, Q extends z.ZodObject>(
  route: Described<P> & { readonly params: N; readonly query: Q; readonly contentTypes: readonly string[] },
) {
  const { path, tag, summary, params, query } = route;
  const content = Object.fromEntries(route.contentTypes.map((type) => [type, binary]));
  return createRoute({
    method: 'get',
    path,
    tags: [tag],
    summary,
    request: { params, query },
    responses: { 200: { description: summary, content }, ...madeInTime },
  });
}
