import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** Answers that a page was drawn with, so that the browser starts from the same ones and asks for none again. */
export interface PageState {
  readonly answers: readonly (readonly [QueryKey, unknown])[];
  /** True when the browser can take the page over; false when it says why it could not be drawn, and the browser tries anew. */
  readonly whole: boolean;
}

/** Without times, so that one page has one text. */
export function toPageState(queries: QueryClient, whole: boolean): PageState {
  const answered = queries.getQueryCache().findAll({ predicate: (query) => query.state.status === 'success' });
  return { answers: answered.map((query) => [query.queryKey, query.state.data] as const), whole };
}

/** Puts the answers of the page into the browser's store. */
export function restoreAnswers(queries: QueryClient, state: PageState): void {
  for (const [key, data] of state.answers) queries.setQueryData(key, data);
}

/** JSON that can stand inside a script element. */
export function toScriptText(state: object): string {
  return JSON.stringify(state).replaceAll('<', '\\u003c');
}
