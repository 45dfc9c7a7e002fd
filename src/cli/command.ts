/** What a command gives back to the shell: 0 done, 1 refused or found wanting, 2 called wrongly. */
export type ExitCode = 0 | 1 | 2

/** How an option is written: followed by a value, or alone. */
export interface OptionSpec {
  readonly kind: 'text' | 'number' | 'flag'
  /** What stands for the value in the usage text: FILE. */
  readonly value?: string
  readonly help: string
  /** Another spelling of what the caller may leave out. */
  readonly fallback?: string
  readonly required?: boolean
}

/** The arguments of one call, read by the command's own list of options. */
export interface Arguments {
  readonly positional: readonly string[]
  text(option: string): string | undefined
  number(option: string): number | undefined
  flag(option: string): boolean
}

/** The streams of one call: the answer goes to `answer` alone, everything else to `remark`. */
export interface Terminal {
  /** Writes the answer, with a line end, to standard output. */
  answer(text: string): void
  /** Writes a line for the person at the keyboard to standard error. */
  remark(text: string): void
}

/** One command of `npm run kuznitsa --`. */
export interface Command {
  /** Its words: `workbook check`. */
  readonly name: string
  /** What it does, in one line. */
  readonly summary: string
  /** The arguments without a name, in their order; one ending with `?` may be left out, `...` means one or more. */
  readonly positional: readonly string[]
  readonly options: Readonly<Record<string, OptionSpec>>
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>
}

/** The command was called with words that it does not know; the message says which. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
