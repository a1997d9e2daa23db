import { landAnswer } from '@zones/core/contract/land';
import { zoneQuery } from '@zones/core/contract/parameters';
import type { Answers } from '../responses/answers.ts';
import { sendJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, newRouter } from '../responses/routes.ts';
import { sendCsv } from '../responses/send-csv.ts';
import { getLand } from './get-land.ts';
import { listLandTable } from './land-table.ts';

const described = { tag: 'Land', summary: 'Land ledger, one row a zone and date, newest first', query: zoneQuery };
const list = jsonRoute({ path: '/land', ...described, answer: landAnswer });
const table = csvRoute({ path: '/land.csv', ...described });

export const landRoutes = (answers: Answers) =>
  newRouter()
    .openapi(list, (c) => sendJson(answers, c, c.req.valid('query'), (view, query) => getLand(view, query)))
    .openapi(table, (c) => sendCsv(answers, c, c.req.valid('query'), listLandTable));
