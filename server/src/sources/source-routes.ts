import { commonQuery, idPath } from '@zones/core/contract/parameters';
import { sourceAnswer, sourcesAnswer } from '@zones/core/contract/sources';
import type { Answers } from '../responses/answers.ts';
import { sendJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, namedRoute, newRouter } from '../responses/routes.ts';
import { sendCsv } from '../responses/send-csv.ts';
import { getSource, getSources } from './get-sources.ts';
import { listSourceTable } from './source-table.ts';

const tag = 'Sources and evidence';
const described = { tag, summary: 'Documents behind the figures', query: commonQuery };
const list = jsonRoute({ path: '/sources', ...described, answer: sourcesAnswer });
const table = csvRoute({ path: '/sources.csv', ...described });
const one = namedRoute({
  path: '/sources/{id}',
  tag,
  summary: 'One document and the figures that it states',
  params: idPath,
  query: commonQuery,
  answer: sourceAnswer,
});

export const sourceRoutes = (answers: Answers) =>
  newRouter()
    .openapi(list, (c) => sendJson(answers, c, c.req.valid('query'), getSources))
    .openapi(table, (c) => sendCsv(answers, c, c.req.valid('query'), listSourceTable))
    .openapi(one, (c) =>
      sendJson(answers, c, c.req.valid('query'), (view) => getSource(view, c.req.valid('param').id)),
    );
