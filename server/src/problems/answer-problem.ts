import { DatabaseError, toDatabaseError } from '@zones/db/engines/database-error';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import { sendPlain } from '../responses/send-plain.ts';
import { Problem } from './problem.ts';
import { languageOf, toProblemAnswer } from './to-problem-answer.ts';

const addressOf = (c: Context): string => c.req.path;

/** True for a database that is away for the moment: asking again later helps. */
function isAway(error: unknown): boolean {
  const known = toDatabaseError(error);
  return known instanceof DatabaseError && known.code === 'unavailable';
}

/** What a thrown value is to the caller: their mistake, or a bare failure whose cause only the log tells. */
export function toProblem(error: unknown, c: Context): Problem {
  if (error instanceof Problem) return error;
  if (isAway(error)) return new Problem('server.not-ready');
  if (error instanceof HTTPException && error.status < 500) return new Problem('address.not-found', addressOf(c));
  return new Problem('server.failed');
}

/** Answers whatever was thrown as problem+json. Never a stack: a failure carries the id of its request in the log. */
export function answerProblem(https: boolean, logger: Logger) {
  return (error: unknown, c: Context): Response => {
    const problem = toProblem(error, c);
    const requestId: unknown = c.get('requestId');
    const failed = problem.status >= 500;
    if (failed) logger.error({ requestId, err: error, path: addressOf(c) }, 'request failed');
    const language = languageOf(c.req.url, c.req.header('accept-language'));
    return sendPlain(https, {
      status: problem.status,
      contentType: 'application/problem+json; charset=utf-8',
      text: JSON.stringify(
        toProblemAnswer(problem, language, failed && typeof requestId === 'string' ? requestId : null),
      ),
      headers: {
        'Content-Language': language,
        ...(problem.code === 'method.not-allowed' ? { Allow: 'GET, HEAD' } : {}),
      },
    });
  };
}
