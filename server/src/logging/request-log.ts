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

/** An answered request. `route` is the template of its address, so that routes are counted and not visitors' words. */
export interface Answered {
  readonly requestId?: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  /** From `performance.now()`. */
  readonly startedAt: number;
}

/** Writes one line and takes one measurement. */
export type RecordRequest = (answered: Answered) => void;

export function createRequestRecorder(logger: Logger, metrics: RequestMetrics): RecordRequest {
  return ({ requestId = nextRequestId(), method, route, status, startedAt }) => {
    const ms = performance.now() - startedAt;
    metrics.observe({ method, route, status: String(status) }, ms / 1000);
    logger.info({ requestId, method, route, status, ms: Math.round(ms * 1000) / 1000 }, 'request');
  };
}

function templateOf(c: Context): string {
  const kept: unknown = c.get('route');
  if (typeof kept === 'string') return kept;
  const template = routePath(c);
  return template === '/*' || template === '*' ? 'unmatched' : template;
}

/** Records every request that comes this way. */
export function requestLog(record: RecordRequest): MiddlewareHandler {
  return async (c, next) => {
    const startedAt = performance.now();
    const requestId = nextRequestId();
    c.set('requestId', requestId);
    await next();
    record({ requestId, method: c.req.method, route: templateOf(c), status: c.res.status, startedAt });
  };
}
