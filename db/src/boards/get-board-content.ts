import type { Board, BoardContent, Zone } from '@zones/core/boards/board-content';
import type { Lot } from '@zones/core/lots/lot';
import type { Works } from '@zones/core/works/works';
import type { Kysely } from 'kysely';
import { DatabaseError } from '../engines/database-error.ts';
import type { Writer } from '../engines/engine.ts';
import { readTogether } from '../engines/transact.ts';
import { toBoard } from '../tables/board.ts';
import { toClearanceStep } from '../tables/clearance-step.ts';
import { toFact } from '../tables/fact.ts';
import { toLedgerNote } from '../tables/ledger-note.ts';
import { toLot } from '../tables/lot.ts';
import { toLotEvidence } from '../tables/lot-evidence.ts';
import { toObservation } from '../tables/observation-columns.ts';
import { toPlan } from '../tables/plan.ts';
import { toSource } from '../tables/source.ts';
import type { Tables } from '../tables/tables.ts';
import { toTarget } from '../tables/target-columns.ts';
import { toWorks } from '../tables/works.ts';
import { toWorksPhysical } from '../tables/works-physical.ts';
import { toZone } from '../tables/zone.ts';
import { byPosition } from './by-position.ts';
import { listMeetings } from './list-meetings.ts';
import { listRows } from './list-rows.ts';

/** A handle on the drafts, within a transaction or not. */
type Drafts = Kysely<Tables>;

/** Everything a board knows, every version, in the order in which it was recorded. Throws `board-not-found`. */
export async function getBoardContent(writer: Writer, slug: string): Promise<BoardContent> {
  return readTogether(writer.db, (transaction) => readBoardContent(transaction, slug));
}

/** The same within a transaction that is already open. */
export async function readBoardContent(db: Drafts, slug: string): Promise<BoardContent> {
  return {
    board: await getBoard(db, slug),
    zones: await listZones(db, slug),
    sources: (await listRows(db, 'source', slug)).map(toSource),
    observations: (await listRows(db, 'observation', slug)).map(toObservation),
    plans: (await listRows(db, 'plan', slug)).map(toPlan),
    targets: (await listRows(db, 'target', slug)).map(toTarget),
    ledgerNotes: (await listRows(db, 'ledger_note', slug)).map(toLedgerNote),
    lots: await listLots(db, slug),
    works: await listWorks(db, slug),
    clearance: (await listRows(db, 'clearance_step', slug)).map(toClearanceStep),
    facts: (await listRows(db, 'fact', slug)).map(toFact),
    ...(await listMeetings(db, slug)),
  };
}

async function getBoard(db: Drafts, slug: string): Promise<Board> {
  const row = await db.selectFrom('board').selectAll().where('slug', '=', slug).executeTakeFirst();
  if (row === undefined) throw new DatabaseError('board-not-found', `There is no board "${slug}".`);
  return toBoard(row);
}

async function listZones(db: Drafts, slug: string): Promise<Zone[]> {
  const rows = await db.selectFrom('zone').selectAll().where('board', '=', slug).execute();
  return rows.map(toZone).sort(byPosition);
}

const partOf = (zone: string, code: string): string => JSON.stringify([zone, code]);

async function listLots(db: Drafts, slug: string): Promise<Lot[]> {
  const rows = await listRows(db, 'lot', slug);
  const industries = Map.groupBy(await listRows(db, 'lot_industry', slug), ({ zone, lot }) => partOf(zone, lot));
  const evidence = Map.groupBy(await listRows(db, 'lot_evidence', slug), ({ zone, lot }) => partOf(zone, lot));
  return rows.map((row) => {
    const lot = partOf(row.zone, row.code);
    const allowed = (industries.get(lot) ?? []).map(({ industry }) => industry);
    return toLot(row, allowed, (evidence.get(lot) ?? []).map(toLotEvidence));
  });
}

async function listWorks(db: Drafts, slug: string): Promise<Works[]> {
  const rows = await listRows(db, 'works', slug);
  const physical = Map.groupBy(await listRows(db, 'works_physical', slug), ({ zone, works }) => partOf(zone, works));
  return rows.map((row) => toWorks(row, (physical.get(partOf(row.zone, row.code)) ?? []).map(toWorksPhysical)));
}
