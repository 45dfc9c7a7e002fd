import type { Command, OptionSpec } from './command.ts'

/** What `--help` prints for one command. */
export function commandUsage(command: Command): string {
  const words = command.positional.map(name => (name.endsWith('?') ? `[${name.slice(0, -1)}]` : name))
  const options = Object.entries(command.options)
  const line = [
    'npm run kuznitsa --',
    command.name,
    ...words,
    ...options.map(([name, option]) => brief(name, option)),
  ]
  const lines = options.map(([name, option]) => `  ${spelled(name, option).padEnd(24)}${explained(option)}`)
  return [command.summary, '', `  ${line.join(' ')}`, ...(lines.length > 0 ? ['', ...lines] : [])].join('\n')
}

/** What is printed when no command is named: all of them, one line each. */
export function overallUsage(
  commands: readonly { readonly name: string; readonly summary: string }[],
): string {
  const lines = commands.map(command => `  ${command.name.padEnd(20)}${command.summary}`)
  return [
    'Kuznitsa on the command line: npm run kuznitsa -- COMMAND …',
    '',
    ...lines,
    '',
    '  COMMAND --help      says more about one of them',
  ].join('\n')
}

const spelled = (name: string, option: OptionSpec) =>
  option.kind === 'flag' ? `--${name}` : `--${name} ${option.value ?? 'VALUE'}`

const brief = (name: string, option: OptionSpec) =>
  option.required ? spelled(name, option) : `[${spelled(name, option)}]`

const explained = (option: OptionSpec) =>
  option.fallback === undefined ? option.help : `${option.help} (${option.fallback} unless given)`
