import { createHash } from 'node:crypto';
import { factsheetQuery } from '@zones/core/contract/parameters';
import type { FileThread } from '../exports/file-thread.ts';
import type { Answers } from '../responses/answers.ts';
import { newRouter, pdfRoute } from '../responses/routes.ts';
import { getFactsheet } from './get-factsheet.ts';

const sheet = pdfRoute({
  path: '/factsheet.pdf',
  tag: 'Land',
  summary: 'A shortlist of up to eight lots on two pages',
  query: factsheetQuery,
});

interface FactsheetDeps {
  readonly answers: Answers;
  readonly files: FileThread;
  /** Public address without a slash at its end. */
  readonly origin: () => string;
}

export const factsheetRoutes = ({ answers, files, origin }: FactsheetDeps) =>
  newRouter().openapi(sheet, (c) => {
    const query = c.req.valid('query');
    const language = query.lang ?? 'vi';
    const make = async (view: Parameters<typeof getFactsheet>[0]) => ({
      contentType: 'application/pdf',
      bytes: await files.make({
        kind: 'factsheet',
        sheet: getFactsheet(view, { ...query, origin: origin() }, language),
        createdAt: view.release.manifest.publishedAt,
      }),
      fileName: `${view.release.manifest.id}-${createHash('sha256').update(query.lots).digest('hex').slice(0, 8)}-${language}.pdf`,
    });
    return answers.ofRelease(c, query, make, { language, origin: origin() });
  });
