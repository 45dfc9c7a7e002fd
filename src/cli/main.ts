import { RefusedError } from '#domain/values/refusal.ts'
import { type Command, type ExitCode, type Terminal, UsageError } from './command.ts'
import { COMMANDS, type CommandEntry } from './commands.ts'
import { readArguments } from './read-arguments.ts'
import { commandUsage, overallUsage } from './usage.ts'

const terminal: Terminal = {
  answer: text => process.stdout.write(`${text}\n`),
  remark: text => process.stderr.write(`${text}\n`),
}

process.exitCode = await main(process.argv.slice(2))

async function main(words: readonly string[]): Promise<ExitCode> {
  const entry = COMMANDS.find(({ name }) => name.split(' ').every((word, at) => words[at] === word))
  if (!entry) return sayCommands(words)
  const command = await entry.load()
  const rest = words.slice(entry.name.split(' ').length)
  if (rest.includes('--help')) {
    terminal.answer(commandUsage(command))
    return 0
  }
  return run(command, rest)
}

function sayCommands(words: readonly string[]): ExitCode {
  const asked = words.length === 0 || words[0] === '--help' || words[0] === 'help'
  if (asked) {
    terminal.answer(overallUsage(COMMANDS))
    return 0
  }
  const known = COMMANDS.filter((entry: CommandEntry) => entry.name.startsWith(`${words[0]} `))
  terminal.remark(`There is no command «${words.slice(0, 2).join(' ')}».`)
  terminal.remark(overallUsage(known.length > 0 ? known : COMMANDS))
  return 2
}

async function run(command: Command, words: readonly string[]): Promise<ExitCode> {
  try {
    return await command.run(readArguments(command, words), terminal)
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.remark(`${error.message}\n\n${commandUsage(command)}`)
      return 2
    }
    if (error instanceof RefusedError) {
      const { sayFileRefusal } = await import('./say-file-refusal.ts')
      const text = sayFileRefusal(error.refusal, 'ru')
      terminal.remark(text)
      if (words.includes('--json')) terminal.answer(JSON.stringify({ refusal: { ...error.refusal, text } }))
      return 1
    }
    throw error
  }
}
