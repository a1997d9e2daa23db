import { progressQuery } from '@zones/core/contract/parameters';
import { progressAnswer } from '@zones/core/contract/progress';
import type { Answers } from '../responses/answers.ts';
import { sendJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, newRouter } from '../responses/routes.ts';
import { sendCsv } from '../responses/send-csv.ts';
import { getProgress } from './get-progress.ts';
import { listProgressTable } from './progress-table.ts';

const described = {
  tag: 'Progress',
  summary: 'How the zones stand against the year’s plan, quarter by quarter',
  query: progressQuery,
};
const list = jsonRoute({ path: '/progress', ...described, answer: progressAnswer });
const table = csvRoute({ path: '/progress.csv', ...described });

export const progressRoutes = (answers: Answers) =>
  newRouter()
    .openapi(list, (c) => sendJson(answers, c, c.req.valid('query'), (view, query) => getProgress(view, query)))
    .openapi(table, (c) => sendCsv(answers, c, c.req.valid('query'), listProgressTable));
