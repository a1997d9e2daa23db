import type { ProblemAnswer } from '@zones/core/contract/problems';
import type { Api } from '@zones/server/api';
import { hc } from 'hono/client';
import { Refusal } from './problem.ts';

/** The API as its own routes type it. On the server it is answered in the same process, without a network. */
export type Client = ReturnType<typeof createClient>;

/** A client of the API below `origin`, asked with `fetch` (the browser's, or the server's own without a network). */
export function createClient(origin: string, fetch: typeof globalThis.fetch) {
  return hc<Api>(`${origin}/api/v1`, { fetch });
}

async function toRefusal(response: Pick<Response, 'headers' | 'status' | 'json'>): Promise<Refusal> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) return new Refusal('server.failed', response.status);
  const problem = (await response.json()) as ProblemAnswer; // the contract of every answer of this type
  return new Refusal(problem.code, problem.status, {
    ...(problem.parameter !== undefined && { parameter: problem.parameter }),
    ...(problem.requestId !== undefined && { requestId: problem.requestId }),
  });
}

type Typed<T> = Pick<Response, 'ok' | 'headers' | 'status'> & { json(): Promise<T> };

/** What JSON can carry: a member may be missing, but none is `undefined`. */
type Carried<T> = T extends object ? { [K in keyof T]: Carried<Exclude<T[K], undefined>> } : T;

/** The answer to a question; throws the `Refusal` that came instead. */
export async function answerOf<T>(asked: Promise<Typed<T>>): Promise<Carried<Exclude<T, ProblemAnswer>>> {
  const response = await asked.catch(() => {
    throw new Refusal('network.unreachable', 0);
  });
  if (!response.ok) throw await toRefusal(response);
  return (await response.json()) as Carried<Exclude<T, ProblemAnswer>>; // a problem was thrown above
}
