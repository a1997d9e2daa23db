import type { BoardsAnswer } from '@zones/core/contract/boards';
import type { EvidenceAnswer } from '@zones/core/contract/evidence';
import type { LandAnswer } from '@zones/core/contract/land';
import type { PlansAnswer } from '@zones/core/contract/plans';
import type { ProblemAnswer } from '@zones/core/contract/problems';
import type { ProgressAnswer } from '@zones/core/contract/progress';
import type { ReleaseManifestAnswer } from '@zones/core/contract/releases';
import type { SeriesAnswer } from '@zones/core/contract/series';
import type { SourcesAnswer } from '@zones/core/contract/sources';
import type { ZonesAnswer } from '@zones/core/contract/zones';
import { Refusal } from './problem.ts';

interface Answers {
  readonly boards: BoardsAnswer;
  readonly zones: ZonesAnswer;
  readonly plans: PlansAnswer;
  readonly progress: ProgressAnswer;
  readonly land: LandAnswer;
  readonly series: SeriesAnswer;
  readonly sources: SourcesAnswer;
  readonly evidence: EvidenceAnswer;
  readonly releases: ReleaseManifestAnswer;
}

export type Words = Readonly<Record<string, string | undefined>>;

/** Asks the API. On the server it is answered in the same process, without a network. */
export interface Client {
  /** A list, with the words of its question. */
  list<P extends Exclude<keyof Answers, 'evidence' | 'releases'>>(path: P, words?: Words): Promise<Answers[P]>;
  /** One thing by its id. */
  get<P extends 'evidence' | 'releases'>(path: P, id: string, words?: Words): Promise<Answers[P]>;
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
  const ask = async (path: string, words: Words) => {
    const question = new URL(`/api/v1/${path}`, origin);
    for (const [name, word] of Object.entries(words)) if (word !== undefined) question.searchParams.set(name, word);
    const response = await fetch(question).catch(() => {
      throw new Refusal('network.unreachable', 0);
    });
    if (!response.ok) throw await toRefusal(response);
    return response.json();
  };
  return {
    list: (path, words = {}) => ask(path, words),
    get: (path, id, words = {}) => ask(`${path}/${encodeURIComponent(id)}`, words),
  };
}
