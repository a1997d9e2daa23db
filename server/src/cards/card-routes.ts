import { progressQuery } from '@zones/core/contract/parameters';
import type { Language } from '@zones/core/language/text';
import { isMetricCode } from '@zones/core/metrics/catalogue';
import { type Context, Hono } from 'hono';
import type { FileThread } from '../exports/file-thread.ts';
import { Problem } from '../problems/problem.ts';
import type { Answers, View } from '../responses/answers.ts';
import { type CardSubject, getCard } from './get-card.ts';

/** What a card may be asked for: as progress is, without the indicator, which is in the path. */
const cardQuery = progressQuery.omit({ metric: true, asOf: true });

function parseQuery(c: Context) {
  const read = cardQuery.safeParse(c.req.query());
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const parameter = unknown ?? String(issue?.path[0] ?? '');
  const code = unknown === undefined ? 'parameter.invalid' : 'parameter.unknown';
  throw new Problem(code, (c.req.query(parameter) ?? '').slice(0, 80), parameter);
}

function sendCard(c: Context, answers: Answers, files: FileThread, subject: CardSubject): Promise<Response> {
  const query = parseQuery(c);
  const language: Language = query.lang ?? 'vi';
  const make = async (view: View) => ({
    contentType: 'image/png',
    bytes: await files.make({ kind: 'card', card: getCard(view, subject, query, language) }),
  });
  return answers.ofRelease(c, query, make, { language });
}

const nameOf = (c: Context): string => (c.req.param('file') ?? '').replace(/\.png$/, '');

/** Pictures of 1200 × 630 for those to whom a page is sent, drawn from the figures of its release. */
export const cardRoutes = (answers: Answers, files: FileThread) =>
  new Hono()
    .use('/og/*', answers.fromMemory)
    .get('/og/overview.png', (c) => sendCard(c, answers, files, { kind: 'overview' }))
    .get('/og/indicators/:file{.+\\.png}', (c) => {
      const metric = nameOf(c);
      if (!isMetricCode(metric)) throw new Problem('metric.not-found', metric, 'metric');
      return sendCard(c, answers, files, { kind: 'indicator', metric });
    })
    .get('/og/zones/:file{.+\\.png}', (c) => sendCard(c, answers, files, { kind: 'zone', zone: nameOf(c) }));
