import { CLEARANCE_STAGES } from '@zones/core/clearance/clearance';
import { LOT_EVIDENCE_KINDS } from '@zones/core/lots/lot';
import { MEETING_FINDING_KINDS } from '@zones/core/meetings/meeting';
import { METRIC_CODES, METRICS, type MetricCode } from '@zones/core/metrics/catalogue';
import { FUNDING_SOURCES, REVISION_REASONS } from '@zones/core/observations/observation';
import { TARGET_POINTS } from '@zones/core/plans/plan';
import { quarterOf } from '@zones/core/quarters/quarter';
import { ABSENCES, VALUE_STATUSES } from '@zones/core/readings/reading';
import fc from 'fast-check';

/** What the generated records point at. */
export const ZONES = ['loc-son', 'phu-hoi'] as const;
export const WORKS = ['LS-01', 'PH-02'] as const;
export const SOURCES = ['N17', 'M18', 'BC-9T-2017'] as const;
export const PLANS = ['2017-original', '2017-adjusted'] as const;

/** Any text that a person can write, in any script, without NUL. */
export const words = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\0', ''));
export const text = fc.record({ vi: words, en: words });
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const zone = fc.constantFrom(...ZONES);
const scope = fc.constantFrom(...ZONES, 'all');
/** A whole zone or all zones, or one work of a zone and its funding source. */
const subject = fc.oneof(
  fc.record({ zone: scope, works: fc.constant(null), funding: fc.constant(null) }),
  fc.record({ zone, works: fc.constantFrom(...WORKS), funding: fc.constantFrom(...FUNDING_SOURCES) }),
);
const sourceKey = fc.constantFrom(...SOURCES, null);
const period = fc.constantFrom('2017-Q3', '2013-9M', '2020', '2018-03', '2018-03-31', 'undated');
export const quarter = fc.constantFrom(quarterOf(2017, 1), quarterOf(2017, 4), quarterOf(2018, 2));
export const day = fc
  .date({ min: new Date('2009-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
export const instant = fc
  .date({ min: new Date('2009-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const whole = fc.maxSafeInteger();
const count = fc.maxSafeNat();
const metric = fc.constantFrom(...METRIC_CODES);
const marks = { illustrative: fc.boolean(), sourceKey };

/** A value as the metric has them: whole numbers of its base unit, or a share to the millionth. */
function metricValue(code: MetricCode): fc.Arbitrary<number> {
  return METRICS[code].kind === 'ratio' ? fc.integer({ min: 0, max: 3_000_000 }).map((n) => n / 1_000_000) : whole;
}

const stated = metric.chain((code) =>
  fc.oneof(
    fc.record({
      metric: fc.constant(code),
      value: metricValue(code),
      status: fc.constantFrom(...VALUE_STATUSES),
      absence: fc.constant(null),
    }),
    fc.record({
      metric: fc.constant(code),
      value: fc.constant(null),
      status: fc.constant(null),
      absence: fc.constantFrom(...ABSENCES),
    }),
  ),
);

export const statement = fc
  .tuple(
    stated,
    subject,
    fc.record({
      period,
      ...marks,
      withheld: fc.boolean(),
      locator: orNull(words),
      quote: orNull(words),
      note: orNull(words),
      cutoff: orNull(day),
      revision: orNull(fc.record({ reason: fc.constantFrom(...REVISION_REASONS), note: words })),
    }),
  )
  .map(([value, of, rest]) => ({ ...value, ...of, ...rest }));

/** A version without its id. */
export const version = fc
  .tuple(statement, fc.record({ recordedAt: instant, supersededBy: orNull(words) }))
  .map(([said, kept]) => ({ ...said, ...kept }));

export const target = fc
  .tuple(
    metric.chain((code) => fc.record({ metric: fc.constant(code), value: metricValue(code) })),
    subject,
    fc.record({ planId: fc.constantFrom(...PLANS), point: fc.constantFrom(...TARGET_POINTS), ...marks }),
  )
  .map(([value, of, rest]) => ({ ...value, ...of, ...rest }));

export const ledgerNote = fc.record({
  zone,
  period,
  kind: fc.constantFrom('reconciliation', 'series-break', 'remark'),
  text,
  sourceKey,
});

export const lot = fc.record({
  zone,
  code: words,
  block: orNull(words),
  areaM2: count,
  industries: fc.array(words, { maxLength: 3 }),
  evidence: fc.array(
    fc.record({ kind: fc.constantFrom(...LOT_EVIDENCE_KINDS), on: day, note: orNull(words), ...marks }),
    { maxLength: 3 },
  ),
  quote: orNull(words),
  note: orNull(words),
  ...marks,
});

export const worksOf = (zone: string, code: string) =>
  fc.record({
    zone: fc.constant(zone),
    code: fc.constant(code),
    name: text,
    owner: text,
    totalInvestmentVnd: orNull(count),
    physical: fc.array(fc.record({ quarter, percent: fc.integer({ min: 0, max: 100 }), illustrative: fc.boolean() }), {
      maxLength: 3,
    }),
    obstacle: orNull(fc.constantFrom('no-volume', 'no-file', 'no-land')),
    note: orNull(words),
    ...marks,
  });

export const clearanceStep = fc.record({
  zone,
  plan: words,
  name: text,
  stage: fc.constantFrom(...CLEARANCE_STAGES),
  asOf: day,
  householdsTotal: orNull(count),
  householdsDone: orNull(count),
  areaTotalM2: orNull(count),
  areaDoneM2: orNull(count),
  moneyTotalVnd: orNull(count),
  moneyDoneVnd: orNull(count),
  reason: orNull(words),
  ...marks,
});

const printed = fc.oneof(
  fc.record({ value: words, absence: fc.constant(null) }),
  fc.record({ value: fc.constant(null), absence: fc.constantFrom(...ABSENCES) }),
);

export const fact = fc
  .tuple(
    printed,
    fc.record({
      zone: scope,
      code: words,
      name: text,
      period,
      unit: words,
      status: orNull(fc.constantFrom('reported', 'derived', 'conflict', 'low-confidence')),
      sourceKey,
      quote: orNull(words),
      note: orNull(words),
    }),
  )
  .map(([value, rest]) => ({ ...value, ...rest }));

export const source = (key: string) =>
  fc.record({
    key: fc.constant(key),
    title: text,
    publisher: text,
    url: orNull(fc.webUrl()),
    publishedOn: orNull(day),
    illustrative: fc.boolean(),
  });

export const plan = (id: string) =>
  fc.record({
    id: fc.constant(id),
    year: fc.constant(2017),
    kind: fc.constantFrom('original', 'adjusted'),
    number: words,
    approvedOn: day,
    authority: text,
    deadline: day,
    ...marks,
  });

export const MEETINGS = ['2017-07-07', '2017-09-25'] as const;

const ofMeeting = fc.record({ meetingId: fc.constantFrom(...MEETINGS), ...marks });
const about = fc.oneof(
  fc.record({ zone: scope, works: fc.constant(null) }),
  fc.record({ zone, works: fc.constantFrom(...WORKS) }),
);

export const meeting = (id: string) =>
  fc.record({ id: fc.constant(id), title: text, heldOn: day, venue: text, ...marks });

export const agendaItem = fc
  .tuple(ofMeeting, fc.record({ number: count, title: text, minutes: count }))
  .map(([of, said]) => ({ ...of, ...said }));

export const meetingFinding = fc
  .tuple(
    ofMeeting,
    about,
    fc.record({ number: count, kind: fc.constantFrom(...MEETING_FINDING_KINDS), text, metric: orNull(metric) }),
  )
  .map(([of, subject, said]) => ({ ...of, ...subject, ...said }));

export const explanation = fc
  .tuple(ofMeeting, about, fc.record({ metric, cause: text, owner: text, remedy: text, decisionAsked: orNull(text) }))
  .map(([of, subject, said]) => ({ ...of, ...subject, ...said }));

export const task = fc
  .tuple(
    ofMeeting,
    about,
    fc.record({
      number: count,
      text,
      owner: text,
      dueOn: day,
      done: orNull(fc.record({ on: day, knownOn: day })),
      metric: orNull(metric),
    }),
  )
  .map(([of, subject, said]) => ({ ...of, ...subject, ...said }));
