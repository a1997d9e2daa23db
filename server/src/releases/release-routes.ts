import type { ReleaseContent } from '@zones/core/boards/board-content';
import { releaseFigures } from '@zones/core/contract/figures';
import { commonQuery, idPath } from '@zones/core/contract/parameters';
import { releaseManifestSchema, releasesAnswer } from '@zones/core/contract/releases';
import type { Answers } from '../responses/answers.ts';
import { type Json, sendIndexJson, sendNamedJson, textBody } from '../responses/json.ts';
import { csvRoute, jsonRoute, namedRoute, newRouter } from '../responses/routes.ts';
import { sendIndexCsv } from '../responses/send-csv.ts';
import { getNamed } from './find-release.ts';
import { getManifest, getReleases } from './get-releases.ts';
import type { PublishedRelease } from './published.ts';
import { toReleaseTable } from './release-table.ts';

const tag = 'Releases';
const described = { tag, summary: 'Published releases, newest first', query: commonQuery };
const list = jsonRoute({ path: '/releases', ...described, answer: releasesAnswer });
const table = csvRoute({ path: '/releases.csv', ...described });
const named = { tag, params: idPath, query: commonQuery };
const one = namedRoute({
  path: '/releases/{id}',
  summary: 'The manifest of a release',
  ...named,
  answer: releaseManifestSchema,
});
const figures = namedRoute({
  path: '/releases/{id}/figures',
  summary: 'The whole frozen content: canonical JSON whose SHA-256 is the manifest’s',
  ...named,
  answer: releaseFigures,
});

/** `getFigures` answers the canonical JSON of a release. */
export const releaseRoutes = (answers: Answers, getFigures: (release: PublishedRelease) => Promise<string>) =>
  newRouter()
    .openapi(list, (c) => sendIndexJson(answers, c, (index) => getReleases(index, c.req.valid('query'))))
    .openapi(table, (c) =>
      sendIndexCsv(answers, c, (index) => toReleaseTable(getReleases(index, c.req.valid('query')))),
    )
    .openapi(one, (c) =>
      sendNamedJson(
        answers,
        c,
        (index) => getNamed(index, c.req.valid('query'), { id: c.req.valid('param').id }),
        ({ id }) => getManifest(id),
      ),
    )
    .openapi(figures, async (c) => {
      const sent = await answers.ofNamed(
        c,
        (index) => getNamed(index, c.req.valid('query'), { id: c.req.valid('param').id }),
        async ({ id }) => textBody('application/json; charset=utf-8', await getFigures(id)),
      );
      // The text is the JSON of a release's content, byte for byte as it was hashed.
      return sent as Json<ReleaseContent>;
    });
