import { commonQuery, idPath } from '@zones/core/contract/parameters';
import { type RevisionsAnswer, revisionsAnswer } from '@zones/core/contract/record';
import { listRevisions } from '@zones/core/releases/list-revisions';
import type { Answers } from '../responses/answers.ts';
import { sendNamedJson } from '../responses/json.ts';
import { namedCsvRoute, namedRoute, newRouter } from '../responses/routes.ts';
import { csvBody } from '../responses/send-csv.ts';
import { getNamed } from './find-release.ts';
import type { Published, PublishedRelease } from './published.ts';
import { toRevisionTable } from './record-table.ts';

const described = {
  tag: 'Releases',
  summary: 'Figures that a later statement replaced, with the reason',
  params: idPath,
  query: commonQuery,
};
const revisions = namedRoute({ path: '/releases/{id}/revisions', ...described, answer: revisionsAnswer });
const table = namedCsvRoute({ path: '/releases/{id}/revisions.csv', ...described });

export function revisionRoutes(answers: Answers, published: Published) {
  const open = async (release: PublishedRelease): Promise<RevisionsAnswer> => ({
    release: release.head,
    rows: listRevisions(await published.content(release)),
  });
  return newRouter()
    .openapi(revisions, (c) =>
      sendNamedJson(
        answers,
        c,
        (index) => getNamed(index, c.req.valid('query'), { id: c.req.valid('param').id }),
        ({ id }) => open(id),
      ),
    )
    .openapi(table, (c) => {
      const { id } = c.req.valid('param');
      return answers.ofNamed(
        c,
        (index) => getNamed(index, c.req.valid('query'), { id }),
        async (releases) => csvBody(toRevisionTable(await open(releases.id)), `${id}-revisions`),
      );
    });
}
