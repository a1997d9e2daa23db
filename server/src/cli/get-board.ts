import { listBoards } from '@zones/db/boards/list-boards';
import type { Writer } from '@zones/db/engines/engine';
import { Refused } from './outcome.ts';

/** Slug of the board that is meant: the named one, else the first. Throws `Refused` with those that there are. */
export async function getBoard(writer: Writer, named: string | undefined): Promise<string> {
  const boards = await listBoards(writer);
  const [first] = boards;
  if (first === undefined) throw new Refused('The database has no board yet: “npm start” loads the first ones.');
  if (named === undefined) return first.slug;
  if (boards.some(({ slug }) => slug === named)) return named;
  throw new Refused(`There is no board “${named}”; there are: ${boards.map(({ slug }) => slug).join(', ')}.`);
}
