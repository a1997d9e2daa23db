import { z } from 'zod';
import { MEETING_FINDING_KINDS } from '../meetings/meeting.ts';
import { TASK_STATES } from '../meetings/task-state.ts';
import { releaseHeadSchema } from './releases.ts';
import { isoDateSchema, listOf, metricCodeSchema, orNull, textSchema, zoneScopeSchema } from './shapes.ts';

const meetingId = z.string().meta({ description: 'Id of the meeting.', example: '2017-09-25' });
const number = z.int().meta({ description: 'Counted from 1; unique in its meeting.' });
const marks = {
  sourceKey: z.string().nullable().meta({ description: 'Source: /api/v1/sources/{key}.' }),
  illustrative: z.boolean().meta({ description: 'True for what was invented to show the product.' }),
};
const subject = {
  zone: zoneScopeSchema,
  metric: orNull(metricCodeSchema),
  works: z.string().nullable().meta({ description: 'Code of public works of the zone.' }),
};

export const meetingSchema = z
  .object({ id: meetingId, title: textSchema, heldOn: isoDateSchema, venue: textSchema, ...marks })
  .meta({ id: 'Meeting', description: 'A review meeting of the board.' });

export const agendaItemSchema = z
  .object({ meetingId, number, title: textSchema, minutes: z.int(), ...marks })
  .meta({ id: 'AgendaItem' });

export const meetingFindingSchema = z
  .object({ meetingId, number, kind: z.enum(MEETING_FINDING_KINDS), text: textSchema, ...subject, ...marks })
  .meta({
    id: 'MeetingFinding',
    description: 'What a meeting found: a result, a limitation, a focus of the next quarter.',
  });

export const explanationSchema = z
  .object({
    meetingId,
    ...subject,
    metric: metricCodeSchema,
    cause: textSchema,
    owner: textSchema.meta({ description: 'The unit that answers for it.' }),
    remedy: textSchema,
    decisionAsked: orNull(textSchema).meta({ description: 'Null where nothing is asked of the meeting.' }),
    ...marks,
  })
  .meta({ id: 'Explanation', description: 'Why a metric is off its plan, and what is asked.' });

export const taskSchema = z
  .object({
    meetingId,
    number,
    text: textSchema,
    owner: textSchema.meta({ description: 'The unit that does it.' }),
    dueOn: isoDateSchema,
    done: orNull(z.object({ on: isoDateSchema, knownOn: isoDateSchema })).meta({
      description: 'When it was done and when that became known; null while not known to be done.',
    }),
    ...subject,
    ...marks,
  })
  .meta({ id: 'Task', description: 'A task that a meeting set.' });

const stateSchema = z.enum(TASK_STATES).meta({
  id: 'TaskState',
  description: 'Where a task stands at the end of `asOf`, by what was known then. Not late on its due day.',
});

export const assessedTaskSchema = taskSchema.extend({ state: stateSchema }).meta({ id: 'AssessedTask' });

const countsSchema = z
  .object({ 'done-on-time': z.int(), 'done-late': z.int(), 'not-yet-due': z.int(), overdue: z.int() })
  .meta({ id: 'TaskStateCounts', description: 'How many tasks are in each state.' });

const asOf = isoDateSchema.meta({ description: "The day for which states are computed: the release's cut-off." });

export const meetingsAnswer = z
  .object({
    release: releaseHeadSchema,
    asOf,
    rows: listOf(meetingSchema.extend({ tasks: countsSchema }).meta({ id: 'MeetingRow' })),
  })
  .meta({ id: 'MeetingsAnswer', description: 'Meetings that the release knows, newest first.' });
export type MeetingsAnswer = z.infer<typeof meetingsAnswer>;

export const meetingReviewSchema = z
  .object({
    meeting: meetingSchema,
    agenda: listOf(agendaItemSchema),
    findings: listOf(meetingFindingSchema),
    explanations: listOf(explanationSchema),
    tasks: listOf(assessedTaskSchema),
    previous: orNull(z.object({ meeting: meetingSchema, tasks: listOf(assessedTaskSchema) })).meta({
      description: 'The meeting before it, whose tasks open this one.',
    }),
  })
  .meta({ id: 'MeetingReview' });

export const meetingAnswer = meetingReviewSchema
  .extend({ release: releaseHeadSchema, asOf, counts: countsSchema })
  .meta({ id: 'MeetingAnswer', description: 'One meeting with all that was said at it.' });
export type MeetingAnswer = z.infer<typeof meetingAnswer>;
