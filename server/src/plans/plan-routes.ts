import { commonQuery } from '@zones/core/contract/parameters';
import { plansAnswer } from '@zones/core/contract/plans';
import type { Answers } from '../responses/answers.ts';
import { sendJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, newRouter } from '../responses/routes.ts';
import { sendCsv } from '../responses/send-csv.ts';
import { getPlans } from './get-plans.ts';
import { listPlanTable } from './plan-table.ts';

const described = { tag: 'Progress', summary: 'Plan versions', query: commonQuery };
const list = jsonRoute({ path: '/plans', ...described, answer: plansAnswer });
const table = csvRoute({ path: '/plans.csv', ...described });

export const planRoutes = (answers: Answers) =>
  newRouter()
    .openapi(list, (c) => sendJson(answers, c, c.req.valid('query'), getPlans))
    .openapi(table, (c) => sendCsv(answers, c, c.req.valid('query'), listPlanTable));
