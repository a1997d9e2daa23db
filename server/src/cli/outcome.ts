/** How a command ended: 0 done, 1 refused with reasons, 2 not understood. */
export type ExitCode = 0 | 1 | 2;

/** A refusal with its reasons, one a line. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** A command line that is not understood, with the help that says how it should be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}

export interface Output {
  /** For results. */
  say(text: string): void;
  /** For reasons. */
  complain(text: string): void;
}
