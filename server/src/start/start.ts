import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { DatabaseError } from '@zones/db/engines/database-error';
import { assembleApp } from '../app.ts';
import { getProgramBuild, ROOT } from '../build/program-build.ts';
import { FileThread } from '../exports/file-thread.ts';
import { createLogger } from '../logging/create-logger.ts';
import { openPages } from '../pages/open-pages.ts';
import { PageKeeper } from '../releases/page-keeper.ts';
import { explainRefusal } from '../seeds/seed-boards.ts';
import { dataFolderOf } from '../settings/data-folder.ts';
import { getSessionSecret } from '../settings/get-session-secret.ts';
import { hasLastingAddress } from '../settings/origin.ts';
import { SettingError } from '../settings/setting-error.ts';
import { parseSettings, type Settings } from '../settings/settings.ts';
import { addressOf, listen } from './listen.ts';
import { openDatabase } from './open-database.ts';
import { drain, onEnd } from './stop.ts';
import { warmListener } from './warm-listener.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A person's mistake is told in one sentence; anything else is a bug and shows where. */
function explain(error: unknown): string {
  if (error instanceof SettingError) return error.message;
  if (error instanceof DatabaseError) return `The database cannot be used: ${error.message}`;
  const refusal = explainRefusal(error);
  if (refusal !== null) return `The boards that come with the program were refused:\n${refusal}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function serve(settings: Settings): Promise<void> {
  // Requests that come while the start is still under way wait for its end instead of being refused.
  const opened = Promise.withResolvers<RequestListener>();
  const server = await listen(settings, (incoming, outgoing) => {
    opened.promise.then((listener) => listener(incoming, outgoing)).catch(() => outgoing.destroy());
  });
  getSessionSecret(settings.sessionSecret, dataFolderOf(settings.databaseUrl));
  let stopping = (): void => process.exit(0);
  onEnd(() => stopping());
  const address = addressOf(server);
  const origin = settings.publicUrl ?? address;
  const pages = await openPages(join(ROOT, 'web', 'dist'));
  const files = new FileThread({ databaseUrl: settings.databaseUrl, origin: settings.publicUrl });
  const https = origin.startsWith('https:');
  const prepared = { pages, build: getProgramBuild(), origin: () => origin, https, files };
  const reader = await openDatabase({ ...prepared, settings, say });
  const logger = createLogger(settings.logLevel);
  const { openMetrics } = settings;
  const application = assembleApp({ ...prepared, reader, logger, openMetrics, freshForMs: 1000, onMade: null });
  const listener = warmListener(application, getRequestListener(application.app.fetch));
  const task = { databaseUrl: settings.databaseUrl, origin, publicUrl: settings.publicUrl };
  const hasPages = pages !== null && hasLastingAddress(settings);
  const keeper = hasPages ? new PageKeeper(application.published, task, logger) : null;
  server.removeAllListeners('request').on('request', listener);
  opened.resolve(listener);
  stopping = () => {
    drain(server)
      .then(() => keeper?.close())
      .then(() => files.close())
      .then(() => reader.close())
      .finally(() => logger.flush(() => process.exit(0)))
      .catch(() => process.exit(1));
  };
  say(`Zone Progress is ready at ${address}/`);
  void keeper?.look();
}

/** Starts the server as the environment says. Ends the process with 1 and a sentence when it cannot. */
export async function start(env: NodeJS.ProcessEnv): Promise<void> {
  try {
    await serve(parseSettings(env));
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}
