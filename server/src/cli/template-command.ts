import { writeFile } from 'node:fs/promises';
import { getBoardContent } from '@zones/db/boards/get-board-content';
import { writeTemplate } from '../imports/write-template.ts';
import { type Command, formatHelp } from './command.ts';
import { getBoard } from './get-board.ts';
import { Refused, UsageError } from './outcome.ts';
import { withWriter } from './with-database.ts';

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new Refused(exists ? `${path} is there already: choose another name.` : `${path} cannot be written.`);
  }
}

export const templateCommand: Command = {
  name: 'template',
  names: [],
  summary: 'Writes an empty workbook of a board and year, to be filled in and imported.',
  options: {
    board: { type: 'string', value: 'B', required: true, help: 'Slug of the board.' },
    year: { type: 'string', value: 'Y', required: true, help: 'Year of the plan, for example 2017.' },
    out: { type: 'string', value: 'FILE', required: true, help: 'Name of the new file.' },
  },
  async run(call, output) {
    const year = call.text('year') ?? '';
    if (!/^(19|20|21)\d{2}$/.test(year))
      throw new UsageError(`--year is “${year}”: expected a year such as 2017.`, formatHelp(templateCommand));
    const out = call.text('out') ?? '';
    const bytes = await withWriter(async (writer) => {
      const board = await getBoard(writer, call.text('board'));
      return writeTemplate(await getBoardContent(writer, board), Number(year));
    });
    await writeNew(out, bytes);
    output.say(`Wrote ${out}.`);
    return 0;
  },
};
