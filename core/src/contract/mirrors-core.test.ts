import { describe, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Board, ReleaseContent, ReleaseInfo, Zone } from '../boards/board-content.ts';
import type { ClearanceStep } from '../clearance/clearance.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Fact } from '../facts/fact.ts';
import type { LandRow } from '../land/land-row.ts';
import type { LedgerNote } from '../land/ledger-note.ts';
import type { Text } from '../language/text.ts';
import type { LotRow } from '../lots/assess-lots.ts';
import type { AgendaItem, Meeting, MeetingRecords, Task } from '../meetings/meeting.ts';
import type { MeetingReview } from '../meetings/meeting-review.ts';
import type { MetricCode, MetricDefinition } from '../metrics/catalogue.ts';
import type { Plan } from '../plans/plan.ts';
import type { ProgressRow } from '../progress/progress.ts';
import type { Quarter } from '../quarters/quarter.ts';
import type { Reading } from '../readings/reading.ts';
import type { ReleaseRecord } from '../releases/board-record.ts';
import type { FigureChange } from '../releases/compare-releases.ts';
import type { Revision } from '../releases/list-revisions.ts';
import type { SeriesRow } from '../series/list-series.ts';
import type { Source } from '../sources/source.ts';
import type { Works } from '../works/works.ts';
import type { ZoneComparison } from '../zones/compare-zones.ts';
import type { ZoneProfile } from '../zones/zone-profile.ts';
import type { boardSchema } from './boards.ts';
import type { clearanceStepSchema } from './clearance.ts';
import type { zoneComparisonSchema } from './comparison.ts';
import type { evidenceSchema } from './evidence.ts';
import type { factSchema } from './facts.ts';
import type { releaseFigures } from './figures.ts';
import type { landRowSchema, ledgerNoteSchema } from './land.ts';
import type { lotRowSchema } from './lots.ts';
import type { agendaItemSchema, meetingReviewSchema, meetingSchema, taskSchema } from './meetings.ts';
import type { metricSchema } from './metrics.ts';
import type { planSchema } from './plans.ts';
import type { progressRowSchema } from './progress.ts';
import type { releaseRecordSchema, revisionSchema } from './record.ts';
import type { figureChangeSchema } from './releases.ts';
import type { seriesRowSchema } from './series.ts';
import type { quarterSchema, readingSchema, textSchema } from './shapes.ts';
import type { sourceSchema } from './sources.ts';
import type { worksSchema } from './works.ts';
import type { zoneProfileSchema } from './zone-profile.ts';
import type { zoneSchema } from './zones.ts';

/** JSON knows neither who may write a member nor which spelling of a type was used. */
type Plain<T> = T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T;

/** Members that came later are absent from releases of earlier formats; zod says so with `undefined`. */
type Later<T, Names extends keyof T> = Omit<T, Names> & { [Name in Names]?: T[Name] | undefined };

type OfAnyFormat = Omit<Later<ReleaseContent, keyof MeetingRecords>, 'release'> & {
  release: Later<ReleaseInfo, 'format' | 'meetingId'>;
};

type Mirror<S extends z.ZodType> = Plain<z.infer<S>>;

describe('the contract says what core computes', () => {
  test('shapes', () => {
    expectTypeOf<Mirror<typeof textSchema>>().toEqualTypeOf<Plain<Text>>();
    expectTypeOf<Mirror<typeof quarterSchema>>().toEqualTypeOf<Plain<Quarter>>();
    expectTypeOf<Mirror<typeof readingSchema>>().toEqualTypeOf<Plain<Reading>>();
  });

  test('what a board has on record', () => {
    expectTypeOf<Mirror<typeof boardSchema>>().toEqualTypeOf<Plain<Board>>();
    expectTypeOf<Mirror<typeof zoneSchema>>().toEqualTypeOf<Plain<Zone>>();
    expectTypeOf<Mirror<typeof sourceSchema>>().toEqualTypeOf<Plain<Source>>();
    expectTypeOf<Mirror<typeof planSchema>>().toEqualTypeOf<Plain<Plan>>();
    expectTypeOf<Mirror<typeof ledgerNoteSchema>>().toEqualTypeOf<Plain<LedgerNote>>();
    expectTypeOf<Mirror<typeof worksSchema>>().toEqualTypeOf<Plain<Works>>();
    expectTypeOf<Mirror<typeof clearanceStepSchema>>().toEqualTypeOf<Plain<ClearanceStep>>();
    expectTypeOf<Mirror<typeof factSchema>>().toEqualTypeOf<Plain<Fact>>();
    expectTypeOf<Mirror<typeof meetingSchema>>().toEqualTypeOf<Plain<Meeting>>();
    expectTypeOf<Mirror<typeof agendaItemSchema>>().toEqualTypeOf<Plain<AgendaItem>>();
    expectTypeOf<Mirror<typeof taskSchema>>().toEqualTypeOf<Plain<Task>>();
    expectTypeOf<Mirror<typeof metricSchema>>().toEqualTypeOf<
      Plain<MetricDefinition & { code: MetricCode; definition: Text }>
    >();
  });

  test('a whole release', () => {
    expectTypeOf<Mirror<typeof releaseFigures>>().toEqualTypeOf<Plain<OfAnyFormat>>();
  });

  test('what is computed', () => {
    expectTypeOf<Mirror<typeof progressRowSchema>>().toEqualTypeOf<Plain<ProgressRow>>();
    expectTypeOf<Mirror<typeof landRowSchema>>().toEqualTypeOf<Plain<LandRow>>();
    expectTypeOf<Mirror<typeof lotRowSchema>>().toEqualTypeOf<Plain<LotRow>>();
    expectTypeOf<Mirror<typeof zoneProfileSchema>>().toEqualTypeOf<Plain<ZoneProfile>>();
    expectTypeOf<Mirror<typeof zoneComparisonSchema>>().toEqualTypeOf<Plain<ZoneComparison>>();
    expectTypeOf<Mirror<typeof meetingReviewSchema>>().toEqualTypeOf<Plain<MeetingReview>>();
    expectTypeOf<Mirror<typeof seriesRowSchema>>().toEqualTypeOf<Plain<SeriesRow>>();
    expectTypeOf<Mirror<typeof evidenceSchema>>().toEqualTypeOf<Plain<Evidence>>();
    expectTypeOf<Mirror<typeof figureChangeSchema>>().toEqualTypeOf<Plain<FigureChange>>();
    expectTypeOf<Mirror<typeof releaseRecordSchema>>().toEqualTypeOf<Plain<ReleaseRecord>>();
    expectTypeOf<Mirror<typeof revisionSchema>>().toEqualTypeOf<Plain<Revision>>();
  });
});
