import { factsAnswer } from '@zones/core/contract/facts';
import { factsQuery } from '@zones/core/contract/parameters';
import type { Answers } from '../responses/answers.ts';
import { sendJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, newRouter } from '../responses/routes.ts';
import { sendCsv } from '../responses/send-csv.ts';
import { listFactTable } from './fact-table.ts';
import { getFacts } from './get-facts.ts';

const described = { tag: 'Facts', summary: 'Cited statements outside the indicator catalogue', query: factsQuery };
const list = jsonRoute({ path: '/facts', ...described, answer: factsAnswer });
const table = csvRoute({ path: '/facts.csv', ...described });

export const factRoutes = (answers: Answers) =>
  newRouter()
    .openapi(list, (c) => sendJson(answers, c, c.req.valid('query'), getFacts))
    .openapi(table, (c) => sendCsv(answers, c, c.req.valid('query'), listFactTable));
