import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** Answers that a page was drawn with, so that the browser starts from the same ones and asks for none again. */
export interface PageState {
  readonly answers: readonly (readonly [QueryKey, unknown])[];
  /** `whole`: the browser takes the page over. `refused`: it says why and stays as it is. `failed`: the browser tries anew. */
  readonly outcome: 'whole' | 'refused' | 'failed';
}

/** Without times, so that one page has one text. */
export function toPageState(queries: QueryClient, outcome: PageState['outcome']): PageState {
  const answered = queries.getQueryCache().findAll({ predicate: (query) => query.state.status === 'success' });
  return { answers: answered.map((query) => [query.queryKey, query.state.data] as const), outcome };
}

/** Puts the answers of the page into the browser's store. */
export function restoreAnswers(queries: QueryClient, state: PageState): void {
  for (const [key, data] of state.answers) queries.setQueryData(key, data);
}

/** JSON that can stand inside a script element. */
export function toScriptText(state: object): string {
  return JSON.stringify(state).replaceAll('<', '\\u003c');
}
