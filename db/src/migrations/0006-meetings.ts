import type { Kysely } from 'kysely';
import { runStatements } from './run-statements.ts';

const ILLUSTRATIVE = 'illustrative integer not null check (illustrative in (0, 1))';
const OF_A_MEETING = `primary key (board, key),
    foreign key (board, meeting) references meeting (board, id),
    foreign key (board, source_key) references source (board, key)`;
const OF_A_SUBJECT = `${OF_A_MEETING},
    foreign key (board, zone, works) references works (board, zone, code)`;

const STATEMENTS = [
  `create table meeting (
    board text not null references board (slug),
    ordinal bigint not null,
    id text not null,
    title_vi text not null,
    title_en text not null,
    held_on text not null,
    venue_vi text not null,
    venue_en text not null,
    source_key text,
    ${ILLUSTRATIVE},
    primary key (board, id),
    foreign key (board, source_key) references source (board, key)
  )`,
  `create table meeting_agenda_item (
    board text not null,
    key text not null,
    ordinal bigint not null,
    meeting text not null,
    number bigint not null,
    title_vi text not null,
    title_en text not null,
    minutes bigint not null,
    source_key text,
    ${ILLUSTRATIVE},
    ${OF_A_MEETING}
  )`,
  `create table meeting_finding (
    board text not null,
    key text not null,
    ordinal bigint not null,
    meeting text not null,
    number bigint not null,
    kind text not null,
    zone text not null,
    metric text,
    works text,
    text_vi text not null,
    text_en text not null,
    source_key text,
    ${ILLUSTRATIVE},
    ${OF_A_SUBJECT}
  )`,
  `create table meeting_explanation (
    board text not null,
    key text not null,
    ordinal bigint not null,
    meeting text not null,
    zone text not null,
    metric text not null,
    works text,
    cause_vi text not null,
    cause_en text not null,
    owner_vi text not null,
    owner_en text not null,
    remedy_vi text not null,
    remedy_en text not null,
    decision_vi text,
    decision_en text,
    source_key text,
    ${ILLUSTRATIVE},
    ${OF_A_SUBJECT},
    constraint meeting_explanation_decision_in_both check ((decision_vi is null) = (decision_en is null))
  )`,
  `create table meeting_task (
    board text not null,
    key text not null,
    ordinal bigint not null,
    meeting text not null,
    number bigint not null,
    text_vi text not null,
    text_en text not null,
    owner_vi text not null,
    owner_en text not null,
    due_on text not null,
    done_on text,
    known_on text,
    zone text not null,
    metric text,
    works text,
    source_key text,
    ${ILLUSTRATIVE},
    ${OF_A_SUBJECT},
    constraint meeting_task_done_and_known check ((done_on is null) = (known_on is null))
  )`,
];

export async function meetingTables(db: Kysely<unknown>): Promise<void> {
  await runStatements(db, STATEMENTS);
}
