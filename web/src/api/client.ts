import type { BoardsAnswer, ZonesAnswer } from '@zones/core/contract/boards';
import type { LandAnswer } from '@zones/core/contract/land';
import type { PlansAnswer } from '@zones/core/contract/plans';
import type { ProblemAnswer } from '@zones/core/contract/problems';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import type { SourcesAnswer } from '@zones/core/contract/sources';
import { Refusal } from './problem.ts';

interface Answers {
  readonly '/boards': BoardsAnswer;
  readonly '/zones': ZonesAnswer;
  readonly '/plans': PlansAnswer;
  readonly '/progress': ProgressAnswer;
  readonly '/land': LandAnswer;
  readonly '/sources': SourcesAnswer;
}

/** Asks the API. On the server it is answered in the same process, without a network. */
export interface Client {
  ask<P extends keyof Answers>(path: P, words?: Readonly<Record<string, string | undefined>>): Promise<Answers[P]>;
}

async function toRefusal(response: Response): Promise<Refusal> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) return new Refusal('server.failed', response.status);
  const problem = (await response.json()) as ProblemAnswer; // the contract of every answer of this type
  return new Refusal(problem.code, problem.status, {
    ...(problem.parameter !== undefined && { parameter: problem.parameter }),
    ...(problem.requestId !== undefined && { requestId: problem.requestId }),
  });
}

/** A client of the API below `origin`, asked with `fetch` (the browser's, or the server's own without a network). */
export function createClient(origin: string, fetch: typeof globalThis.fetch): Client {
  return {
    ask: async (path, words = {}) => {
      const question = new URL(`/api/v1${path}`, origin);
      for (const [name, word] of Object.entries(words)) if (word !== undefined) question.searchParams.set(name, word);
      const response = await fetch(question).catch(() => {
        throw new Refusal('network.unreachable', 0);
      });
      if (!response.ok) throw await toRefusal(response);
      return response.json();
    },
  };
}
