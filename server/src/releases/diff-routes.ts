import { commonQuery, diffPath } from '@zones/core/contract/parameters';
import { releaseDiffAnswer } from '@zones/core/contract/releases';
import { parseQuery } from '../problems/refuse-parameters.ts';
import type { Answers, View } from '../responses/answers.ts';
import { sendNamedJson } from '../responses/json.ts';
import { namedCsvRoute, namedRoute, newRouter } from '../responses/routes.ts';
import { csvBody } from '../responses/send-csv.ts';
import { getNamed } from './find-release.ts';
import { getReleaseDiff } from './get-release-diff.ts';
import type { Published, PublishedRelease } from './published.ts';
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
      (index) => getNamed(index, query, pair),
      async (releases) => csvBody(toDiffTable(await compare(releases)), `${pair.a}-diff-${pair.b}`),
    );
  });
  return router.openapi(diff, (c) =>
    sendNamedJson(answers, c, (index) => getNamed(index, c.req.valid('query'), c.req.valid('param')), compare),
  );
}
