import { basename } from 'node:path';
import { toVietnamDay } from '@zones/core/quarters/vietnam-time';
import { type ImportOutcome, importFile } from '../imports/import-file.ts';
import type { Command } from './command.ts';
import { getBoard } from './get-board.ts';
import { formatChange, formatReason, formatSummary, terminalLanguage } from './import-words.ts';
import type { Output } from './outcome.ts';
import { readInput } from './read-input.ts';
import { withWriter } from './with-database.ts';

interface Shown {
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly language: 'vi' | 'en';
}

/** Changes are results; broken rules are reasons. A dry run lists every change, a recording counts them. */
function show(outcome: ImportOutcome, { dryRun, json, language }: Shown, output: Output): void {
  const reasons = outcome.findings.map((finding) => formatReason(finding, language));
  if (json) output.say(JSON.stringify(outcome, null, 2));
  else if (dryRun) for (const change of outcome.changes) output.say(formatChange(change, language));
  for (const reason of reasons) output.complain(reason);
  const summary = formatSummary(outcome, dryRun, language);
  if (!outcome.accepted) output.complain(summary);
  else if (!json) output.say(summary);
}

export const importCommand: Command = {
  name: 'import',
  names: ['FILE'],
  summary: 'Records a workbook or fact file, whole or not at all. Figures become public with the next release.',
  options: {
    board: { type: 'string', value: 'B', help: 'Slug of the board; default: the first.' },
    'dry-run': { type: 'boolean', help: 'Say what would change, cell by cell, and write nothing.' },
    json: { type: 'boolean', help: 'Answer as JSON.' },
    lang: { type: 'string', value: 'vi|en', help: 'Language of the reasons; default: that of the terminal.' },
  },
  async run(call, output) {
    const [path = ''] = call.names;
    const bytes = await readInput(path);
    const dryRun = call.flag('dry-run');
    const recordedAt = new Date().toISOString();
    const outcome = await withWriter(async (writer) =>
      importFile(writer, {
        board: await getBoard(writer, call.text('board')),
        bytes,
        fileName: basename(path),
        dryRun,
        recordedAt,
        today: toVietnamDay(recordedAt),
      }),
    );
    const language = terminalLanguage(call.text('lang'), process.env);
    show(outcome, { dryRun, json: call.flag('json'), language }, output);
    return outcome.accepted ? 0 : 1;
  },
};
