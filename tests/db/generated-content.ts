import type { Board, BoardContent, ReleaseContent, ReleaseInfo, Zone } from '@zones/core/boards/board-content';
import type { ImportBatch } from '@zones/core/imports/batch';
import { observationId } from '@zones/core/imports/observation-id';
import { RECORD_KEYS } from '@zones/core/imports/record-key';
import type { Observation } from '@zones/core/observations/observation';
import fc from 'fast-check';
import {
  agendaItem,
  clearanceStep,
  day,
  explanation,
  fact,
  instant,
  ledgerNote,
  lot,
  MEETINGS,
  meeting,
  meetingFinding,
  PLANS,
  plan,
  quarter,
  SOURCES,
  source,
  statement,
  target,
  task,
  text,
  version,
  WORKS,
  words,
  worksOf,
  ZONES,
} from './generated-records.ts';

/** Some records of a kind, no two with one natural key. */
function few<Kept>(values: fc.Arbitrary<Kept>, keyOf: (record: Kept) => string): fc.Arbitrary<Kept[]> {
  return fc.uniqueArray(values, { maxLength: 4, selector: keyOf });
}

const sources = fc.tuple(...SOURCES.map(source));
const plans = fc.tuple(...PLANS.map(plan));
const works = fc.tuple(...ZONES.flatMap((zone) => WORKS.map((code) => worksOf(zone, code))));

function numbered(observations: readonly Omit<Observation, 'id'>[]): Observation[] {
  return observations.map((one, index) => ({ ...one, id: observationId(one, index + 1) }));
}

const meetings = fc.tuple(...MEETINGS.map(meeting));
const ofMeetings = {
  agendaItems: few(agendaItem, RECORD_KEYS['agenda-item']),
  meetingFindings: few(meetingFinding, RECORD_KEYS['meeting-finding']),
  explanations: few(explanation, RECORD_KEYS.explanation),
  tasks: few(task, RECORD_KEYS.task),
};

const board: fc.Arbitrary<Board> = fc.record({
  slug: fc.constant('lam-dong'),
  name: text,
  authority: text,
  recordKind: fc.constantFrom('cited', 'reporting'),
  illustrative: fc.boolean(),
  position: fc.nat(9),
});

const zones: fc.Arbitrary<Zone[]> = few(
  fc.record({ slug: words, name: text, place: text, position: fc.nat(9) }),
  (zone) => zone.slug,
);

const boardContent: fc.Arbitrary<BoardContent> = fc.record({
  board,
  zones,
  sources,
  observations: fc.array(version, { maxLength: 12 }).map(numbered),
  plans,
  targets: few(target, RECORD_KEYS.target),
  ledgerNotes: few(ledgerNote, RECORD_KEYS['ledger-note']),
  lots: few(lot, RECORD_KEYS.lot),
  works,
  clearance: few(clearanceStep, RECORD_KEYS.clearance),
  facts: few(fact, RECORD_KEYS.fact),
  meetings,
  ...ofMeetings,
});

/** The first format knew no meetings. */
const ofAFormat: fc.Arbitrary<Pick<ReleaseInfo, 'format' | 'meetingId'>> = fc.oneof(
  fc.constant({ format: 1 as const, meetingId: null }),
  fc.record({ format: fc.constant(2 as const), meetingId: fc.option(words) }),
);

/** Anything a release may hold, in the shape core gives it. Each has an id of its own. */
export const generatedRelease: fc.Arbitrary<ReleaseContent> = fc
  .tuple(
    boardContent,
    fc.record({
      id: fc.uuid(),
      title: text,
      cutoff: day,
      publishedAt: instant,
      through: quarter,
      planId: fc.constantFrom(...PLANS, null),
    }),
    ofAFormat,
  )
  .map(([content, release, format]) => ({ ...content, release: { ...release, ...format } }));

const place = { sheet: 'Thực hiện', row: 4, column: 'E' } as const;
const placed = <Kept extends object>(values: fc.Arbitrary<Kept[]>) =>
  values.map((records) => records.map((record) => ({ ...record, place })));

/** Anything a file may state of the two zones; whatever it points at is in it. */
export const generatedBatch: fc.Arbitrary<ImportBatch> = fc.record({
  sources,
  observations: placed(fc.array(statement, { maxLength: 12 })),
  plans,
  targets: placed(few(target, RECORD_KEYS.target)),
  ledgerNotes: few(ledgerNote, RECORD_KEYS['ledger-note']),
  lots: placed(few(lot, RECORD_KEYS.lot)),
  works: placed(works),
  clearance: placed(few(clearanceStep, RECORD_KEYS.clearance)),
  facts: few(fact, RECORD_KEYS.fact),
  meetings,
  ...ofMeetings,
});
