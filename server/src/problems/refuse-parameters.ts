import type { Context } from 'hono';
import type { z } from 'zod';
import { Problem } from './problem.ts';

type Checked = { readonly success: true } | { readonly success: false; readonly error: z.ZodError };

/** Turns the first broken rule of a request's parameters into a problem. */
export function refuseParameters(result: Checked, c: Context): void {
  if (result.success) return;
  const [issue] = result.error.issues;
  if (issue?.code === 'unrecognized_keys') throw new Problem('parameter.unknown', '', issue.keys[0] ?? '');
  const parameter = String(issue?.path[0] ?? '');
  throw new Problem(
    'parameter.invalid',
    c.req.queries(parameter)?.join(', ') ?? c.req.param(parameter) ?? '',
    parameter,
  );
}

/** Reads a request's query by a schema, for routes that the reference cannot spell. */
export function parseQuery<S extends z.ZodType>(c: Context, schema: S): z.output<S> {
  const result = schema.safeParse(c.req.query());
  if (result.success) return result.data;
  refuseParameters({ success: false, error: result.error }, c);
  throw result.error;
}
