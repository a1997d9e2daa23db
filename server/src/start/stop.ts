import type { Server } from 'node:http';

/** Longest time that requests which have begun may still take. */
const DRAIN_MS = 10_000;

/** Takes no more requests, answers those that have begun, and is done. */
export function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Calls `stop` once, on the first sign that the process should end: a signal, or the end of the parent that started it. */
export function onEnd(stop: () => void): void {
  let asked = false;
  const once = (): void => {
    if (asked) return;
    asked = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, once);
  if (process.connected) process.on('disconnect', once);
}
