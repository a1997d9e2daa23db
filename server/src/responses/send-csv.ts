import type { CommonQuery } from '@zones/core/contract/parameters';
import type { Context } from 'hono';
import type { PublishedIndex } from '../releases/published.ts';
import type { Answers, View } from './answers.ts';
import { type Table, toCsv } from './csv.ts';
import { textBody } from './json.ts';
import type { Body } from './ready.ts';

/** A table as a file. */
export const csvBody = (table: Table, fileName: string): Body => ({
  ...textBody('text/csv; charset=utf-8', toCsv(table)),
  fileName: `${fileName}.csv`,
});

const lastOf = (path: string): string => /([a-z-]+)\.csv$/.exec(path)?.[1] ?? 'data';

/** Sends a table of the chosen release as a file named after both. */
export function sendCsv<Q extends CommonQuery>(
  answers: Answers,
  c: Context,
  query: Q,
  list: (view: View, query: Q) => Table,
): Promise<Response> {
  return answers.ofRelease(c, query, (view) =>
    csvBody(list(view, query), `${view.release.manifest.id}-${lastOf(c.req.path)}`),
  );
}

/** Sends a table of the list of releases. */
export function sendIndexCsv(
  answers: Answers,
  c: Context,
  list: (index: PublishedIndex) => Table | Promise<Table>,
): Promise<Response> {
  return answers.ofIndex(c, async (index) => csvBody(await list(index), lastOf(c.req.path)));
}
