import { boardsAnswer } from '@zones/core/contract/boards';
import { commonQuery } from '@zones/core/contract/parameters';
import type { Answers } from '../responses/answers.ts';
import { sendIndexJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, newRouter } from '../responses/routes.ts';
import { sendIndexCsv } from '../responses/send-csv.ts';
import { toBoardTable } from './board-table.ts';
import { getBoards } from './get-boards.ts';

const described = {
  tag: 'Boards and zones',
  summary: 'Boards that have published, the default first',
  query: commonQuery,
};
const list = jsonRoute({ path: '/boards', ...described, answer: boardsAnswer });
const table = csvRoute({ path: '/boards.csv', ...described });

export const boardRoutes = (answers: Answers) =>
  newRouter()
    .openapi(list, (c) => sendIndexJson(answers, c, (index) => getBoards(index, c.req.valid('query'))))
    .openapi(table, (c) => sendIndexCsv(answers, c, (index) => toBoardTable(getBoards(index, c.req.valid('query')))));
