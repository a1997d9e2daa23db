import { createHash } from 'node:crypto';
import { type FilesAnswer, filesAnswer } from '@zones/core/contract/exports';
import { commonQuery, filePath, idPath } from '@zones/core/contract/parameters';
import { EXPORT_FORMATS, exportFileName } from '@zones/core/exports/export-formats';
import { getNamed } from '../releases/find-release.ts';
import type { Published, PublishedRelease } from '../releases/published.ts';
import { type Answers, type Question, toEtag } from '../responses/answers.ts';
import { IMMUTABLE } from '../responses/cache-control.ts';
import type { Json } from '../responses/json.ts';
import type { Body } from '../responses/ready.ts';
import { fileRoute, namedRoute, newRouter } from '../responses/routes.ts';
import { sendPlainJson } from '../responses/send-plain.ts';
import { getFileNamed } from './find-file.ts';
import { fileAddress, fileBuild } from './kept-under.ts';
import { type FileListing, listFiles } from './list-files.ts';

const tag = 'Releases';
const list = namedRoute({
  path: '/releases/{id}/files',
  tag,
  summary: 'Files of a release: report, slides, annexes, in both languages',
  params: idPath,
  query: commonQuery,
  answer: filesAnswer,
});
const one = fileRoute({
  path: '/releases/{id}/files/{file}',
  tag,
  summary: 'A file of a release',
  params: filePath,
  query: commonQuery,
  contentTypes: [...new Set(Object.values(EXPORT_FORMATS).map(({ contentType }) => contentType))],
});

export interface ExportRoutesDeps {
  readonly answers: Answers;
  readonly published: Published;
  readonly listing: FileListing;
}

/** The question for a file: kept with its release, made by the thread of files when it is not. Throws for an unknown name. */
function askFor({ manifest }: PublishedRelease, name: string, { files, build: program }: FileListing): Question {
  const { format, language } = getFileNamed(name);
  const key = fileAddress(manifest.id, format, language);
  const build = fileBuild(program, files.settings);
  const make = async (): Promise<Body> => {
    const bytes = await files.make({ kind: 'export', release: manifest.id, format, language });
    return {
      contentType: EXPORT_FORMATS[format].contentType,
      bytes,
      fileName: `${manifest.id}-${exportFileName(format, language)}`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  };
  const etag = toEtag(manifest.sha256, key, build);
  return { key, releaseId: manifest.id, build, etag, cacheControl: IMMUTABLE, surface: 'data', make };
}

/** Files of a release. One is made when it is first asked for, by a thread of its own, and kept with the release. */
export const exportRoutes = ({ answers, published, listing }: ExportRoutesDeps) =>
  newRouter()
    .openapi(list, async (c) => {
      const index = await published.index();
      const { id } = getNamed(index, c.req.valid('query'), { id: c.req.valid('param').id });
      // The bytes are the JSON of the answer.
      return sendPlainJson(listing.https, 200, await listFiles(id, listing)) as Json<FilesAnswer>;
    })
    .openapi(one, async (c) => {
      const index = await published.index();
      const { file, id } = c.req.valid('param');
      const { id: release } = getNamed(index, c.req.valid('query'), { id });
      return answers.ask(c, index, askFor(release, file, listing));
    });
