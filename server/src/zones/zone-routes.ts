import { commonQuery, zonePath } from '@zones/core/contract/parameters';
import { zoneAnswer } from '@zones/core/contract/zone-profile';
import { zonesAnswer } from '@zones/core/contract/zones';
import { parseQuery } from '../problems/refuse-parameters.ts';
import type { Answers } from '../responses/answers.ts';
import { sendJson } from '../responses/json.ts';
import { csvRoute, jsonRoute, namedCsvRoute, namedRoute, newRouter } from '../responses/routes.ts';
import { sendCsv } from '../responses/send-csv.ts';
import { getZone } from './get-zone.ts';
import { getZones } from './get-zones.ts';
import { listProfileTable } from './profile-table.ts';
import { listZoneTable } from './zone-table.ts';

const tag = 'Boards and zones';
const described = { tag, summary: 'Zones of a board', query: commonQuery };
const list = jsonRoute({ path: '/zones', ...described, answer: zonesAnswer });
const table = csvRoute({ path: '/zones.csv', ...described });
const profile = {
  tag,
  summary: 'One zone as an investor reads it: land, lots, utilities, projects, works, documents',
  params: zonePath,
  query: commonQuery,
};
const one = namedRoute({ path: '/zones/{zone}', ...profile, answer: zoneAnswer });
const oneTable = namedCsvRoute({ path: '/zones/{zone}.csv', ...profile });

export function zoneRoutes(answers: Answers) {
  const router = newRouter();
  // A name with an ending is a path the reference can describe and the router cannot spell the same way.
  router.openAPIRegistry.registerPath(oneTable);
  router.get('/zones/:file{[^/]+\\.csv}', (c) =>
    sendCsv(answers, c, parseQuery(c, commonQuery), (view) =>
      listProfileTable(view, c.req.param('file').slice(0, -'.csv'.length)),
    ),
  );
  return router
    .openapi(list, (c) => sendJson(answers, c, c.req.valid('query'), getZones))
    .openapi(table, (c) => sendCsv(answers, c, c.req.valid('query'), listZoneTable))
    .openapi(one, (c) =>
      sendJson(answers, c, c.req.valid('query'), (view) => getZone(view, c.req.valid('param').zone)),
    );
}
