import type { Kysely } from 'kysely';
import type { Engine } from '../engines/engine.ts';
import { runStatements } from './run-statements.ts';

const BYTES = { sqlite: 'blob', postgres: 'bytea' } as const satisfies Record<Engine, string>;

/** Published tables point at each other only: they must stand when every draft is gone. */
const statements = (bytes: string) => [
  `create table published_release (
    id text not null primary key,
    board text not null,
    title_vi text not null,
    title_en text not null,
    cutoff text not null,
    published_at text not null,
    through text not null,
    plan_id text,
    sha256 text not null,
    counts text not null
  )`,
  'create index published_release_of_board on published_release (board)',
  `create table published_observation (
    release_id text not null references published_release (id),
    ordinal bigint not null,
    id text not null,
    zone text not null,
    metric text not null,
    period text not null,
    from_date text,
    to_date text,
    works text,
    funding text,
    value bigint,
    status text,
    absence text,
    illustrative integer not null check (illustrative in (0, 1)),
    withheld integer not null check (withheld in (0, 1)),
    source_key text,
    locator text,
    quote text,
    note text,
    cutoff text,
    recorded_at text not null,
    superseded_by text,
    revision_reason text,
    revision_note text,
    primary key (release_id, ordinal),
    unique (release_id, id),
    constraint published_observation_value_or_absence check ((value is null) <> (absence is null)),
    constraint published_observation_value_has_status check (value is null or status is not null),
    constraint published_observation_revision_has_note check ((revision_reason is null) = (revision_note is null))
  )`,
  'create index published_observation_of_metric on published_observation (release_id, metric, zone)',
  `create table published_target (
    release_id text not null references published_release (id),
    ordinal bigint not null,
    plan_id text not null,
    zone text not null,
    metric text not null,
    works text,
    funding text,
    point text not null,
    value bigint not null,
    illustrative integer not null check (illustrative in (0, 1)),
    source_key text,
    primary key (release_id, ordinal)
  )`,
  `create table published_record (
    release_id text not null references published_release (id),
    collection text not null,
    ordinal bigint not null,
    content text not null,
    primary key (release_id, collection, ordinal)
  )`,
  `create table published_response (
    key text not null primary key,
    release_id text references published_release (id),
    build text not null,
    content_type text not null,
    etag text not null,
    headers text not null,
    body ${bytes} not null,
    body_br ${bytes},
    body_gzip ${bytes}
  )`,
  'create index published_response_of_release on published_response (release_id)',
  'create view published_migration as select name from kysely_migration',
];

export function publishedTables(engine: Engine): (db: Kysely<unknown>) => Promise<void> {
  return (db) => runStatements(db, statements(BYTES[engine]));
}
