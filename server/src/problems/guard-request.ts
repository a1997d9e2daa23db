import type { MiddlewareHandler } from 'hono';
import { Problem } from './problem.ts';

const LONGEST_ADDRESS = 2_000;

/** Turns away what no route takes: other methods than reading, and addresses longer than any of ours. */
export const guardRequest: MiddlewareHandler = (c, next) => {
  const { method } = c.req;
  if (method !== 'GET' && method !== 'HEAD') throw new Problem('method.not-allowed', method);
  // The host stands before the path and is not counted.
  if (c.req.url.length - c.req.url.indexOf('/', 8) > LONGEST_ADDRESS) throw new Problem('address.too-long');
  return next();
};
