import { createHash } from 'node:crypto';
import { canonicalJson } from '@zones/core/releases/canonical-json';
import { DatabaseError } from '../engines/database-error.ts';
import type { Writer } from '../engines/engine.ts';
import { looselyTyped } from '../engines/loosely-typed.ts';
import { readTogether } from '../engines/transact.ts';
import type { Tables } from '../tables/tables.ts';
import { BACKED_UP, type BackedUpTable, isBackedUp } from './backed-up-tables.ts';

/** Rows as both engines hold them: texts, whole numbers and null by column. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A whole database at one moment, the same for either engine. */
export interface Backup {
  /** Names of the migrations that the database has had. */
  readonly migrations: readonly string[];
  /** In the order in which they can be written. */
  readonly tables: ReadonlyMap<BackedUpTable, readonly Row[]>;
}

const KIND = 'zone-progress-backup-1';

/** Reads everything but what is made again from it, as it was at one moment; others may go on reading and writing. */
export async function readBackup(writer: Writer): Promise<Backup> {
  return readTogether<Tables, Backup>(writer.db, async (transaction) => {
    const executed = await transaction.selectFrom('published_migration').select('name').orderBy('name').execute();
    const tables = new Map<BackedUpTable, readonly Row[]>();
    for (const table of BACKED_UP) {
      const name: string = table;
      const rows = await looselyTyped(transaction).selectFrom(name).selectAll().execute();
      tables.set(table, rows as Row[]); // both engines' columns hold nothing else
    }
    return { migrations: executed.map(({ name }) => name), tables };
  });
}

/** The backup as text, a row a line, sorted: the same content is the same text on both engines. Ends with its own hash. */
export function formatBackup({ migrations, tables }: Backup): string {
  const rows = [...tables].flatMap(([table, known]) =>
    known.map((row) => canonicalJson({ table, row })).toSorted((a, b) => (a < b ? -1 : 1)),
  );
  const content = [canonicalJson({ kind: KIND, migrations, rows: rows.length }), ...rows].join('\n');
  return `${content}\n${hashOf(content)}\n`;
}

const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex');

const damaged = (why: string): DatabaseError => new DatabaseError('damaged', why);

interface Head {
  readonly kind: string;
  readonly migrations: readonly string[];
  readonly rows: number;
}

function parseLine<T>(line: string | undefined, why: string): T {
  try {
    return JSON.parse(line ?? '') as T; // the hash of the whole is checked before anything is believed
  } catch {
    throw damaged(why);
  }
}

/** Throws `damaged` where the text is no backup, is cut short or was changed. */
export function parseBackup(text: string): Backup {
  const end = text.lastIndexOf('\n', text.length - 2);
  const [content, hash] = [text.slice(0, Math.max(end, 0)), text.slice(end + 1).trimEnd()];
  const lines = content.split('\n');
  const head = parseLine<Partial<Head> | null>(lines[0], 'The file is no backup of this program.');
  if (head?.kind !== KIND || head.migrations === undefined) throw damaged('The file is no backup of this program.');
  if (hashOf(content) !== hash || lines.length - 1 !== head.rows)
    throw damaged('The backup is cut short or was changed: its content does not have the hash at its end.');
  const tables = new Map<BackedUpTable, Row[]>(BACKED_UP.map((table) => [table, []]));
  for (const line of lines.slice(1)) {
    const { table, row } = parseLine<{ table: string; row: Row }>(line, 'The backup has a line that is no row.');
    if (!isBackedUp(table)) throw damaged(`The backup has a table “${table}” that this version does not know.`);
    tables.get(table)?.push(row);
  }
  return { migrations: head.migrations, tables };
}
