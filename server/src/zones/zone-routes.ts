import { commonQuery, zonePath } from '@zones/core/contract/parameters';
import { zoneAnswer, zonesAnswer } from '@zones/core/contract/zones';
import type { Answers } from '../responses/answers.ts';
import { sendJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, namedRoute, newRouter } from '../responses/routes.ts';
import { sendCsv } from '../responses/send-csv.ts';
import { getZone } from './get-zone.ts';
import { getZones } from './get-zones.ts';
import { listZoneTable } from './zone-table.ts';

const tag = 'Boards and zones';
const described = { tag, summary: 'Zones of a board', query: commonQuery };
const list = jsonRoute({ path: '/zones', ...described, answer: zonesAnswer });
const table = csvRoute({ path: '/zones.csv', ...described });
const one = namedRoute({
  path: '/zones/{zone}',
  tag,
  summary: 'One zone with its newest land ledger',
  params: zonePath,
  query: commonQuery,
  answer: zoneAnswer,
});

export const zoneRoutes = (answers: Answers) =>
  newRouter()
    .openapi(list, (c) => sendJson(answers, c, c.req.valid('query'), getZones))
    .openapi(table, (c) => sendCsv(answers, c, c.req.valid('query'), listZoneTable))
    .openapi(one, (c) =>
      sendJson(answers, c, c.req.valid('query'), (view) => getZone(view, c.req.valid('param').zone)),
    );
