import { metricsAnswer } from '@zones/core/contract/metrics';
import { commonQuery } from '@zones/core/contract/parameters';
import type { Answers } from '../responses/answers.ts';
import { sendJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, newRouter } from '../responses/routes.ts';
import { sendCsv } from '../responses/send-csv.ts';
import { getMetrics } from './get-metrics.ts';
import { listMetricTable } from './metric-table.ts';

const described = { tag: 'Indicators', summary: 'The indicator catalogue', query: commonQuery };
const list = jsonRoute({ path: '/metrics', ...described, answer: metricsAnswer });
const table = csvRoute({ path: '/metrics.csv', ...described });

export const metricRoutes = (answers: Answers) =>
  newRouter()
    .openapi(list, (c) => sendJson(answers, c, c.req.valid('query'), getMetrics))
    .openapi(table, (c) => sendCsv(answers, c, c.req.valid('query'), listMetricTable));
