import type { Absence } from '../readings/reading.ts';
import type { Board } from './board-content.ts';

/** Whatever knows how its board keeps its record. */
export interface Kept {
  readonly board: Pick<Board, 'recordKind'>;
}

/** Why a figure that nobody states is absent: a cited record has not published it, a board that reports has not reported it. */
export const silenceOf = ({ board }: Kept): Absence =>
  board.recordKind === 'cited' ? 'not-published' : 'not-reported';

/** Why a target that nobody states is absent: a cited record has not published the plan, a board’s own plan sets none. */
export const planSilenceOf = ({ board }: Kept): Absence =>
  board.recordKind === 'cited' ? 'not-published' : 'no-target';
