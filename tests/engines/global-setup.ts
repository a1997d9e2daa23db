import type { TestProject } from 'vitest/node';
import { startCluster } from './postgres-cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL on which test databases are made. */
    readonly postgresUrl: string;
  }
}

/**
 * Uses the server of `TEST_DATABASE_URL`, or starts a private one for the run.
 * @public called by Vitest
 */
export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    project.provide('postgresUrl', given);
    return undefined;
  }
  const cluster = await startCluster();
  project.provide('postgresUrl', cluster.url);
  return cluster.stop;
}
