import { lotsAnswer } from '@zones/core/contract/lots';
import { lotsQuery } from '@zones/core/contract/parameters';
import type { Answers } from '../responses/answers.ts';
import { sendJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, newRouter } from '../responses/routes.ts';
import { sendCsv } from '../responses/send-csv.ts';
import { getLots } from './get-lots.ts';
import { listLotTable } from './lot-table.ts';

const described = { tag: 'Land', summary: 'Lots with their readiness on the cut-off', query: lotsQuery };
const list = jsonRoute({ path: '/lots', ...described, answer: lotsAnswer });
const table = csvRoute({ path: '/lots.csv', ...described });

export const lotRoutes = (answers: Answers) =>
  newRouter()
    .openapi(list, (c) => sendJson(answers, c, c.req.valid('query'), getLots))
    .openapi(table, (c) => sendCsv(answers, c, c.req.valid('query'), listLotTable));
