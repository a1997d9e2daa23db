import { recordQuery } from '@zones/core/contract/parameters';
import { estimatesAnswer, recordAnswer } from '@zones/core/contract/record';
import type { Answers } from '../responses/answers.ts';
import { sendIndexJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, newRouter } from '../responses/routes.ts';
import { sendIndexCsv } from '../responses/send-csv.ts';
import { getEstimates, getRecord } from './get-record.ts';
import type { Published } from './published.ts';
import { toEstimateTable, toRecordTable } from './record-table.ts';

const tag = 'Releases';
const ofRecord = { tag, summary: 'How a board kept its word, release by release', query: recordQuery };
const ofEstimates = { tag, summary: 'What became of every estimate of a board', query: recordQuery };
const record = jsonRoute({ path: '/record', ...ofRecord, answer: recordAnswer });
const recordTable = csvRoute({ path: '/record.csv', ...ofRecord });
const estimates = jsonRoute({ path: '/estimates', ...ofEstimates, answer: estimatesAnswer });
const estimateTable = csvRoute({ path: '/estimates.csv', ...ofEstimates });

export const recordRoutes = (answers: Answers, published: Published) =>
  newRouter()
    .openapi(record, (c) => sendIndexJson(answers, c, (index) => getRecord(published, index, c.req.valid('query'))))
    .openapi(recordTable, (c) =>
      sendIndexCsv(answers, c, async (index) => toRecordTable(await getRecord(published, index, c.req.valid('query')))),
    )
    .openapi(estimates, (c) =>
      sendIndexJson(answers, c, (index) => getEstimates(published, index, c.req.valid('query'))),
    )
    .openapi(estimateTable, (c) =>
      sendIndexCsv(answers, c, async (index) =>
        toEstimateTable(await getEstimates(published, index, c.req.valid('query'))),
      ),
    );
