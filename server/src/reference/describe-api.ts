import type { OpenAPIHono } from '@hono/zod-openapi';
import { PROBLEM_CODES } from '@zones/core/contract/problems';
import { Problem } from '../problems/problem.ts';
import { PROBLEM_WORDS } from '../problems/problem-words.ts';

type Described = Pick<OpenAPIHono, 'getOpenAPI31Document'>;

const INTRODUCTION = `Published figures of industrial zones against the year’s plan. Values are whole numbers of base units (VND, USD, m², counts); ratios are numbers where 1 is 100 %. An absent value is null with its reason, never 0. Every value carries the id of its evidence.

An answer that names its release never changes. One that does not is the latest; ask again with its ETag.`;

/** What may be refused, as a table for people. */
const listRefusals = (): string =>
  PROBLEM_CODES.map((code) => `| \`${code}\` | ${new Problem(code).status} | ${PROBLEM_WORDS[code].title.en} |`).join(
    '\n',
  );

/** The OpenAPI document of every route that an application describes. */
export function describeApi(app: Described, version: string): string {
  const refusals = `## Refusals\n\n| code | status | meaning |\n|---|---|---|\n${listRefusals()}`;
  return JSON.stringify(
    app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: 'Zone Progress', version, description: `${INTRODUCTION}\n\n${refusals}` },
      servers: [{ url: '/' }],
    }),
  );
}
