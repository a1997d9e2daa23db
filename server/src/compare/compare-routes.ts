import { comparisonAnswer } from '@zones/core/contract/comparison';
import { compareQuery } from '@zones/core/contract/parameters';
import type { Answers } from '../responses/answers.ts';
import { sendJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, newRouter } from '../responses/routes.ts';
import { sendCsv } from '../responses/send-csv.ts';
import { listComparisonTable } from './comparison-table.ts';
import { getComparison } from './get-comparison.ts';

const described = {
  tag: 'Boards and zones',
  summary: 'Two to four zones side by side on the same definitions',
  query: compareQuery,
};
const list = jsonRoute({ path: '/compare', ...described, answer: comparisonAnswer });
const table = csvRoute({ path: '/compare.csv', ...described });

export const compareRoutes = (answers: Answers) =>
  newRouter()
    .openapi(list, (c) => sendJson(answers, c, c.req.valid('query'), getComparison))
    .openapi(table, (c) => sendCsv(answers, c, c.req.valid('query'), listComparisonTable));
