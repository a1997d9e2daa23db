import { boardRoutes } from './boards/board-routes.ts';
import { clearanceRoutes } from './clearance/clearance-routes.ts';
import { compareRoutes } from './compare/compare-routes.ts';
import { evidenceRoutes } from './evidence/evidence-routes.ts';
import { exportRoutes } from './exports/export-routes.ts';
import type { FileListing } from './exports/list-files.ts';
import { factRoutes } from './facts/fact-routes.ts';
import { factsheetRoutes } from './factsheet/factsheet-routes.ts';
import { landRoutes } from './land/land-routes.ts';
import { lotRoutes } from './lots/lot-routes.ts';
import { meetingRoutes } from './meetings/meeting-routes.ts';
import { metricRoutes } from './metrics/metric-routes.ts';
import { planRoutes } from './plans/plan-routes.ts';
import { progressRoutes } from './progress/progress-routes.ts';
import { diffRoutes } from './releases/diff-routes.ts';
import type { Published, PublishedRelease } from './releases/published.ts';
import { recordRoutes } from './releases/record-routes.ts';
import { releaseRoutes } from './releases/release-routes.ts';
import { revisionRoutes } from './releases/revision-routes.ts';
import type { Answers } from './responses/answers.ts';
import { newRouter } from './responses/routes.ts';
import { seriesRoutes } from './series/series-routes.ts';
import { sourceRoutes } from './sources/source-routes.ts';
import { worksRoutes } from './works/works-routes.ts';
import { zoneRoutes } from './zones/zone-routes.ts';

export interface ApiDeps {
  readonly answers: Answers;
  readonly published: Published;
  readonly getFigures: (release: PublishedRelease) => Promise<string>;
  readonly listing: FileListing;
  /** Public address without a slash at its end. */
  readonly origin: () => string;
}

/** The public API, to be mounted at `/api/v1`. */
export const apiRoutes = ({ answers, published, getFigures, listing, origin }: ApiDeps) =>
  newRouter()
    .route('/', boardRoutes(answers))
    .route('/', zoneRoutes(answers))
    .route('/', compareRoutes(answers))
    .route('/', metricRoutes(answers))
    .route('/', planRoutes(answers))
    .route('/', progressRoutes(answers))
    .route('/', seriesRoutes(answers))
    .route('/', landRoutes(answers))
    .route('/', lotRoutes(answers))
    .route('/', factsheetRoutes({ answers, files: listing.files, origin }))
    .route('/', worksRoutes(answers))
    .route('/', clearanceRoutes(answers))
    .route('/', meetingRoutes(answers))
    .route('/', factRoutes(answers))
    .route('/', sourceRoutes(answers))
    .route('/', evidenceRoutes(answers))
    .route('/', releaseRoutes(answers, getFigures))
    .route('/', diffRoutes(answers, published))
    .route('/', revisionRoutes(answers, published))
    .route('/', recordRoutes(answers, published))
    .route('/', exportRoutes({ answers, published, listing }));

/** Type of the public API for typed clients: `hc<Api>('/api/v1')`. */
export type Api = ReturnType<typeof apiRoutes>;
