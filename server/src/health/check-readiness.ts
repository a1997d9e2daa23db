import type { readinessAnswer } from '@zones/core/contract/health';
import type { Reader } from '@zones/db/engines/engine';
import { pendingMigrations } from '@zones/db/migrations/migrate';
import type { z } from 'zod';
import { Problem } from '../problems/problem.ts';

/** Asks the database whether it can serve. Throws `server.not-ready` or `server.not-migrated`. */
export async function checkReadiness(reader: Reader): Promise<z.infer<typeof readinessAnswer>> {
  let pending: readonly string[];
  try {
    pending = await pendingMigrations(reader);
  } catch {
    throw new Problem('server.not-ready');
  }
  if (pending.length > 0) throw new Problem('server.not-migrated');
  return { status: 'ready', database: 'ok', migrations: 'ok' };
}
