import { DatabaseError } from '@zones/db/engines/database-error';
import { SettingError } from '../settings/setting-error.ts';
import { backupCommand } from './backup-command.ts';
import { bundleCommand } from './bundle-command.ts';
import { type Command, formatHelp, parseCall } from './command.ts';
import { exportCommand } from './export-command.ts';
import { importCommand } from './import-command.ts';
import { migrateCommand } from './migrate-command.ts';
import { type ExitCode, type Output, Refused, UsageError } from './outcome.ts';
import { publishCommand } from './publish-command.ts';
import { removeSampleCommand } from './remove-sample-command.ts';
import { restoreCommand } from './restore-command.ts';
import { templateCommand } from './template-command.ts';
import { verifyReleaseCommand } from './verify-release-command.ts';

const COMMANDS: readonly Command[] = [
  migrateCommand,
  templateCommand,
  importCommand,
  publishCommand,
  verifyReleaseCommand,
  exportCommand,
  bundleCommand,
  backupCommand,
  restoreCommand,
  removeSampleCommand,
];

const asksForHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');

function formatOverview(): string {
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(16)} ${summary}`);
  return ['Usage: npm run zones -- COMMAND …', '', ...lines, '', 'COMMAND --help says more.'].join('\n');
}

async function dispatch(args: readonly string[], output: Output): Promise<ExitCode> {
  const [name, ...rest] = args;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    if (asksForHelp(args)) {
      output.say(formatOverview());
      return 0;
    }
    throw new UsageError(
      name === undefined ? 'No command is given.' : `There is no command “${name}”.`,
      formatOverview(),
    );
  }
  if (asksForHelp(rest)) {
    output.say(formatHelp(command));
    return 0;
  }
  return command.run(parseCall(command, rest), output);
}

/** Runs one command line. Reasons go to `complain`; a bug is thrown. */
export async function runCommand(args: readonly string[], output: Output): Promise<ExitCode> {
  try {
    return await dispatch(args, output);
  } catch (error) {
    if (error instanceof UsageError) {
      output.complain(`${error.message}\n\n${error.help}`);
      return 2;
    }
    if (error instanceof Refused || error instanceof SettingError || error instanceof DatabaseError) {
      output.complain(error.message);
      return 1;
    }
    throw error;
  }
}
