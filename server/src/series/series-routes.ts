import { seriesQuery } from '@zones/core/contract/parameters';
import { seriesAnswer } from '@zones/core/contract/series';
import type { Answers } from '../responses/answers.ts';
import { sendJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, newRouter } from '../responses/routes.ts';
import { sendCsv } from '../responses/send-csv.ts';
import { getSeries } from './get-series.ts';
import { listSeriesTable } from './series-table.ts';

const described = { tag: 'Progress', summary: 'One indicator over all years on record', query: seriesQuery };
const list = jsonRoute({ path: '/series', ...described, answer: seriesAnswer });
const table = csvRoute({ path: '/series.csv', ...described });

export const seriesRoutes = (answers: Answers) =>
  newRouter()
    .openapi(list, (c) => sendJson(answers, c, c.req.valid('query'), getSeries))
    .openapi(table, (c) => sendCsv(answers, c, c.req.valid('query'), listSeriesTable));
