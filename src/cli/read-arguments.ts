import { type Arguments, type Command, type OptionSpec, UsageError } from './command.ts'

type Value = string | number | true

/**
 * Reads the words behind a command's name by its list of options.
 *
 * @throws UsageError naming the first word that does not fit.
 */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  const values = new Map<string, Value>()
  const positional: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith('--')) positional.push(word)
    else at += takeOption(command, word, words[at + 1], values)
  }
  checkPositional(command, positional)
  for (const [name, option] of Object.entries(command.options)) fillIn(name, option, values)
  return {
    positional,
    text: option => textOf(values.get(option)),
    number: option => numberOf(values.get(option)),
    flag: option => values.get(option) === true,
  }
}

const textOf = (value: Value | undefined) =>
  value === undefined || value === true ? undefined : String(value)
const numberOf = (value: Value | undefined) => (typeof value === 'number' ? value : undefined)

/** Takes one option; gives how many further words it used. */
function takeOption(
  command: Command,
  word: string,
  next: string | undefined,
  values: Map<string, Value>,
): number {
  const [name = '', glued] = split(word.slice(2))
  const option = command.options[name]
  if (!option) throw new UsageError(`«${command.name}» knows no option --${name}.${similar(command, name)}`)
  if (option.kind === 'flag') {
    if (glued !== undefined) throw new UsageError(`--${name} takes no value.`)
    values.set(name, true)
    return 0
  }
  const value = glued ?? next
  if (value === undefined || (glued === undefined && value.startsWith('--'))) {
    throw new UsageError(`--${name} needs a value: --${name} ${option.value ?? 'VALUE'}.`)
  }
  values.set(name, option.kind === 'number' ? toNumber(name, value) : value)
  return glued === undefined ? 1 : 0
}

function split(word: string): [string, string?] {
  const at = word.indexOf('=')
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)]
}

function toNumber(name: string, value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) {
    throw new UsageError(`--${name} needs a number, and «${value}» is none.`)
  }
  return number
}

function similar(command: Command, name: string): string {
  const close = Object.keys(command.options).find(
    option => option.startsWith(name) || name.startsWith(option),
  )
  return close ? ` Maybe --${close}?` : ''
}

function checkPositional(command: Command, positional: readonly string[]): void {
  const missing = command.positional.slice(positional.length).find(name => !name.endsWith('?'))
  if (missing) throw new UsageError(`«${command.name}» needs ${missing}.`)
  if (command.positional.at(-1)?.endsWith('...')) return
  const surplus = positional[command.positional.length]
  if (surplus !== undefined)
    throw new UsageError(`«${command.name}» does not know what to do with «${surplus}».`)
}

function fillIn(name: string, option: OptionSpec, values: Map<string, Value>): void {
  if (values.has(name)) return
  if (option.required) throw new UsageError(`--${name} ${option.value ?? 'VALUE'} is missing.`)
  if (option.fallback !== undefined) {
    values.set(name, option.kind === 'number' ? Number(option.fallback) : option.fallback)
  }
}
