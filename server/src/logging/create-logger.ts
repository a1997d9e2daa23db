import { destination, type Logger, pino, stdTimeFunctions } from 'pino';

/** JSON lines on standard output, written in batches; `flush` them before the process ends. */
export function createLogger(level: string): Logger {
  const output = destination({ fd: 1, sync: false, minLength: 4096, periodicFlush: 500 });
  return pino({ level, base: null, timestamp: stdTimeFunctions.isoTime }, output);
}
