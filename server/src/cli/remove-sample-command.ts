import { listBoards } from '@zones/db/boards/list-boards';
import { removeBoard } from '@zones/db/boards/remove-board';
import { SEEDS } from '../seeds/seeds.ts';
import type { Command } from './command.ts';
import { withWriter } from './with-database.ts';

export const removeSampleCommand: Command = {
  name: 'remove-sample',
  names: [],
  summary: 'Removes the sample board with its releases. The cited record stays.',
  options: {},
  async run(_call, output) {
    const { board } = SEEDS.sample;
    const removed = await withWriter(async (writer) => {
      if (!(await listBoards(writer)).some(({ slug }) => slug === board)) return false;
      await removeBoard(writer, board);
      return true;
    });
    output.say(removed ? `Removed the board ${board} and its releases.` : `The board ${board} is not there.`);
    return 0;
  },
};
