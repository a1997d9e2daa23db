import { clearanceAnswer } from '@zones/core/contract/clearance';
import { zoneQuery } from '@zones/core/contract/parameters';
import type { Answers } from '../responses/answers.ts';
import { sendJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, newRouter } from '../responses/routes.ts';
import { sendCsv } from '../responses/send-csv.ts';
import { listClearanceTable } from './clearance-table.ts';
import { getClearance } from './get-clearance.ts';

const described = {
  tag: 'Works and clearance',
  summary: 'Compensation plans, stage by stage: counts only',
  query: zoneQuery,
};
const list = jsonRoute({ path: '/clearance', ...described, answer: clearanceAnswer });
const table = csvRoute({ path: '/clearance.csv', ...described });

export const clearanceRoutes = (answers: Answers) =>
  newRouter()
    .openapi(list, (c) => sendJson(answers, c, c.req.valid('query'), getClearance))
    .openapi(table, (c) => sendCsv(answers, c, c.req.valid('query'), listClearanceTable));
