import { randomBytes } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import type { RequestMetrics } from './request-metrics.ts';

const prefix = randomBytes(4).toString('hex');
let counter = 0;

/** Unique over processes and restarts without asking for randomness every time. */
const nextRequestId = (): string => {
  counter += 1;
  return `${prefix}-${counter.toString(36)}`;
};

/** The template of the address (`/api/v1/zones/:zone`), so that logs and metrics count routes and not visitors' words. */
function templateOf(c: Context): string {
  const kept: unknown = c.get('route');
  if (typeof kept === 'string') return kept;
  const template = routePath(c, -1);
  return template === '/*' || template === '*' ? 'unmatched' : template;
}

/** One line and one measurement a request. */
export function requestLog(logger: Logger, metrics: RequestMetrics): MiddlewareHandler {
  return async (c, next) => {
    const startedAt = performance.now();
    const requestId = nextRequestId();
    c.set('requestId', requestId);
    await next();
    const ms = performance.now() - startedAt;
    const route = templateOf(c);
    const { method } = c.req;
    const { status } = c.res;
    metrics.observe({ method, route, status: String(status) }, ms / 1000);
    logger.info({ requestId, method, route, status, ms: Math.round(ms * 1000) / 1000 }, 'request');
  };
}
