import { zoneQuery } from '@zones/core/contract/parameters';
import { worksAnswer } from '@zones/core/contract/works';
import type { Answers } from '../responses/answers.ts';
import { sendJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, newRouter } from '../responses/routes.ts';
import { sendCsv } from '../responses/send-csv.ts';
import { getWorks } from './get-works.ts';
import { listWorksTable } from './works-table.ts';

const described = { tag: 'Works and clearance', summary: 'Public works of the zones', query: zoneQuery };
const list = jsonRoute({ path: '/works', ...described, answer: worksAnswer });
const table = csvRoute({ path: '/works.csv', ...described });

export const worksRoutes = (answers: Answers) =>
  newRouter()
    .openapi(list, (c) => sendJson(answers, c, c.req.valid('query'), getWorks))
    .openapi(table, (c) => sendCsv(answers, c, c.req.valid('query'), listWorksTable));
