import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface RequestMetrics {
  observe(labels: { readonly method: string; readonly route: string; readonly status: string }, seconds: number): void;
  /** All measurements in Prometheus' text form. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Counts and durations of requests by route, and what the process itself uses. */
export function createRequestMetrics(): RequestMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of requests by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.0005, 0.001, 0.005, 0.025, 0.1, 0.5, 2.5],
    registers: [registry],
  });
  return {
    observe: (labels, seconds) => durations.observe(labels, seconds),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
