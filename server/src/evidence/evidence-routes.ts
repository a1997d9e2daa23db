import { evidenceAnswer } from '@zones/core/contract/evidence';
import { commonQuery, idPath } from '@zones/core/contract/parameters';
import type { Answers } from '../responses/answers.ts';
import { sendJson } from '../responses/json.ts';
import { namedRoute, newRouter } from '../responses/routes.ts';
import { getEvidence } from './get-evidence.ts';

const one = namedRoute({
  path: '/evidence/{id}',
  tag: 'Sources and evidence',
  summary: 'The document, page and words, or the formula and inputs, behind a number',
  params: idPath,
  query: commonQuery,
  answer: evidenceAnswer,
});

export const evidenceRoutes = (answers: Answers) =>
  newRouter().openapi(one, (c) =>
    sendJson(answers, c, c.req.valid('query'), (view) => getEvidence(view, c.req.valid('param').id)),
  );
