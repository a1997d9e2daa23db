import { destination, type Logger, pino } from 'pino';

let instantMs = Number.NaN;
let field = '';

/** The time of a line, written once for all lines of one millisecond. */
function timeField(): string {
  const now = Date.now();
  if (now !== instantMs) {
    instantMs = now;
    field = `,"time":"${new Date(now).toISOString()}"`;
  }
  return field;
}

/** JSON lines on standard output, written in batches; `flush` them before the process ends. */
export function createLogger(level: string): Logger {
  const output = destination({ fd: 1, sync: false, minLength: 8192, periodicFlush: 500 });
  return pino({ level, base: null, timestamp: timeField }, output);
}
