import { parseArgs } from 'node:util';
import { type ExitCode, type Output, UsageError } from './outcome.ts';

interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly help: string;
  readonly required?: true;
}

/** What a command was called with. */
export interface Call {
  readonly names: readonly string[];
  /** A given option; undefined when it was not. */
  text(option: string): string | undefined;
  flag(option: string): boolean;
}

export interface Command {
  readonly name: string;
  /** Words that stand for what must follow the name. */
  readonly names: readonly string[];
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  run(call: Call, output: Output): Promise<ExitCode>;
}

const spell = (option: string, { value }: OptionSpec): string => `--${option}${value ? ` ${value}` : ''}`;

/** `zones import FILE [--board B] …` and a line for each option. */
export function formatHelp({ name, names, summary, options }: Command): string {
  const entries = Object.entries(options);
  const words = entries.map(([option, spec]) => (spec.required ? spell(option, spec) : `[${spell(option, spec)}]`));
  const lines = entries.map(([option, spec]) => `  ${spell(option, spec).padEnd(16)} ${spec.help}`);
  return [
    summary,
    '',
    `Usage: npm run zones -- ${[name, ...names, ...words].join(' ')}`,
    ...(lines.length ? ['', ...lines] : []),
  ].join('\n');
}

/** Reads what follows a command's name. Throws a `UsageError` in one sentence. */
export function parseCall(command: Command, args: readonly string[]): Call {
  const options = Object.fromEntries(Object.entries(command.options).map(([option, { type }]) => [option, { type }]));
  const help = formatHelp(command);
  const { values, positionals } = readArgs(args, options, help);
  if (positionals.length !== command.names.length) {
    const expected = command.names.length === 0 ? 'nothing more' : command.names.join(' ');
    throw new UsageError(
      `“${command.name}” is followed by ${expected}; got ${positionals.join(' ') || 'nothing'}.`,
      help,
    );
  }
  for (const [option, spec] of Object.entries(command.options)) {
    if (spec.required && values[option] === undefined)
      throw new UsageError(`“${command.name}” needs ${spell(option, spec)}.`, help);
  }
  return {
    names: positionals,
    text: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    },
    flag: (option) => values[option] === true,
  };
}

type ParseOptions = Record<string, { readonly type: 'string' | 'boolean' }>;

function readArgs(args: readonly string[], options: ParseOptions, help: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), help);
  }
}
