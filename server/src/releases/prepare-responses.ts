import type { Reader, Writer } from '@zones/db/engines/engine';
import { recordResponses } from '@zones/db/releases/responses';
import { pino } from 'pino';
import { type AppDeps, createApp } from '../app.ts';
import type { MadeAnswer } from '../responses/answers.ts';
import { toResponseRecord } from '../responses/response-record.ts';
import { listLatestPaths } from './latest-paths.ts';
import { listAnswerAddresses, listFurtherAddresses, listPageAddresses, type PagesAsked } from './prepared-addresses.ts';
import { Published } from './published.ts';

/** What decides the bytes of answers and pages. */
export type PreparedFor = Pick<AppDeps, 'pages' | 'build' | 'origin' | 'https' | 'files'>;

/** Pages name the public address; without one that stays the same they are drawn when they are asked for. */
export interface PrepareOptions extends PreparedFor {
  readonly withPages: boolean;
  /** Default `arrival`: with the answers, what readers ask for first. */
  readonly pagesAsked?: PagesAsked;
}

/** What is to be kept ready of all that is published. */
async function listAddresses(published: Published, options: PrepareOptions): Promise<readonly string[]> {
  const index = await published.index();
  const hasPages = options.withPages && options.pages !== null;
  if (options.pagesAsked === 'further') return hasPages ? listFurtherAddresses(index) : [];
  const pages = hasPages ? listPageAddresses(index, await listLatestPaths(published)) : [];
  return [...listAnswerAddresses(index), ...pages];
}

/**
 * Makes the answers and pages of what is published that are not kept yet, compresses and records them. Asking for what is
 * kept costs a look-up, so this runs at every start. Answers how many were made.
 */
export async function prepareResponses(writer: Writer, reader: Reader, options: PrepareOptions): Promise<number> {
  const made = new Map<string, MadeAnswer>();
  const app = createApp({
    ...options,
    reader,
    logger: pino({ level: 'silent' }),
    openMetrics: false,
    freshForMs: Number.POSITIVE_INFINITY,
    onMade: (answer) => made.set(answer.key, answer),
  });
  const published = new Published(reader, { freshForMs: 0, now: () => 0 });
  for (const address of await listAddresses(published, options)) {
    const response = await app.request(address);
    if (response.status >= 500) throw new Error(`${address} could not be prepared: it answers ${response.status}`);
  }
  await recordResponses(writer, [...made.values()].map(toResponseRecord));
  return made.size;
}
