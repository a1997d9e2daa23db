import { type CommonQuery, commonQuery, diffPath } from '@zones/core/contract/parameters';
import { releaseDiffAnswer } from '@zones/core/contract/releases';
import { Problem } from '../problems/problem.ts';
import { parseQuery } from '../problems/refuse-parameters.ts';
import type { Answers, View } from '../responses/answers.ts';
import { sendNamedJson } from '../responses/json.ts';
import { namedCsvRoute, namedRoute, newRouter } from '../responses/routes.ts';
import { csvBody } from '../responses/send-csv.ts';
import { getNamed } from './find-release.ts';
import { getReleaseDiff } from './get-release-diff.ts';
import type { Published, PublishedIndex, PublishedRelease } from './published.ts';
import { toDiffTable } from './release-table.ts';

const described = {
  tag: 'Releases',
  summary: 'Figures that differ between two releases',
  params: diffPath,
  query: commonQuery,
};
const diff = namedRoute({ path: '/releases/{a}/diff/{b}', ...described, answer: releaseDiffAnswer });
const table = namedCsvRoute({ path: '/releases/{a}/diff/{b}.csv', ...described });

interface Pair<T> {
  readonly a: T;
  readonly b: T;
}

/** Two releases of one board: figures of another board are no earlier or later versions of these. */
function getPair(index: PublishedIndex, choice: CommonQuery, ids: Pair<string>): Pair<PublishedRelease> {
  const pair = getNamed(index, choice, ids);
  const boards = [pair.a.board.slug, pair.b.board.slug];
  if (boards[0] !== boards[1]) throw new Problem('releases.of-two-boards', boards.join(', '), 'b');
  return pair;
}

export function diffRoutes(answers: Answers, published: Published) {
  const open = async (release: PublishedRelease): Promise<View> => ({
    release,
    content: await published.content(release),
  });
  const compare = async ({ a, b }: Pair<PublishedRelease>) => getReleaseDiff(await open(a), await open(b));
  const router = newRouter();
  // A name with an ending is a path the reference can describe and the router cannot spell the same way.
  router.openAPIRegistry.registerPath(table);
  router.get('/releases/:a/diff/:file{[^/]+\\.csv}', (c) => {
    const pair = { a: c.req.param('a'), b: c.req.param('file').slice(0, -'.csv'.length) };
    const query = parseQuery(c, commonQuery);
    return answers.ofNamed(
      c,
      (index) => getPair(index, query, pair),
      async (releases) => csvBody(toDiffTable(await compare(releases)), `${pair.a}-diff-${pair.b}`),
    );
  });
  return router.openapi(diff, (c) =>
    sendNamedJson(answers, c, (index) => getPair(index, c.req.valid('query'), c.req.valid('param')), compare),
  );
}
