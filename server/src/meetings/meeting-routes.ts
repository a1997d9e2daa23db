import { meetingAnswer, meetingsAnswer } from '@zones/core/contract/meetings';
import { commonQuery, idPath } from '@zones/core/contract/parameters';
import { parseQuery } from '../problems/refuse-parameters.ts';
import type { Answers } from '../responses/answers.ts';
import { sendJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, namedCsvRoute, namedRoute, newRouter } from '../responses/routes.ts';
import { sendCsv } from '../responses/send-csv.ts';
import { getMeeting, getMeetings } from './get-meetings.ts';
import { listMeetingTable, listTaskTable } from './meeting-table.ts';

const tag = 'Meetings';
const described = { tag, summary: 'Review meetings that a release knows', query: commonQuery };
const list = jsonRoute({ path: '/meetings', ...described, answer: meetingsAnswer });
const table = csvRoute({ path: '/meetings.csv', ...described });
const review = {
  tag,
  summary: 'One meeting: agenda, findings, explanations, tasks with their states, tasks of the meeting before',
  params: idPath,
  query: commonQuery,
};
const one = namedRoute({ path: '/meetings/{id}', ...review, answer: meetingAnswer });
const tasks = namedCsvRoute({
  path: '/meetings/{id}.csv',
  ...review,
  summary: 'Tasks of a meeting and of the one before',
});

export function meetingRoutes(answers: Answers) {
  const router = newRouter();
  // A name with an ending is a path the reference can describe and the router cannot spell the same way.
  router.openAPIRegistry.registerPath(tasks);
  router.get('/meetings/:file{[^/]+\\.csv}', (c) =>
    sendCsv(answers, c, parseQuery(c, commonQuery), (view) =>
      listTaskTable(view, c.req.param('file').slice(0, -'.csv'.length)),
    ),
  );
  return router
    .openapi(list, (c) => sendJson(answers, c, c.req.valid('query'), getMeetings))
    .openapi(table, (c) => sendCsv(answers, c, c.req.valid('query'), listMeetingTable))
    .openapi(one, (c) =>
      sendJson(answers, c, c.req.valid('query'), (view) => getMeeting(view, c.req.valid('param').id)),
    );
}
