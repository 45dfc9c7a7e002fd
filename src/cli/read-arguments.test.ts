import { describe, expect, it } from 'vitest'
import { type Command, UsageError } from './command.ts'
import { readArguments } from './read-arguments.ts'
import { commandUsage } from './usage.ts'

const command: Command = {
  name: 'zone paint',
  summary: 'Paints a zone.',
  positional: ['ZONE', 'COLOUR?'],
  options: {
    coats: { kind: 'number', value: 'N', help: 'how often', fallback: '2' },
    out: { kind: 'text', value: 'FILE', help: 'where to', required: true },
    json: { kind: 'flag', help: 'as JSON' },
  },
  run: () => Promise.resolve(0),
}

const read = (...words: string[]) => readArguments(command, words)

describe('the arguments of a command', () => {
  it('are read in any order, a value glued on or apart', () => {
    const args = read('--json', 'Z1', '--out', 'a.xlsx', '--coats=3')
    expect(args.positional).toEqual(['Z1'])
    expect([args.text('out'), args.number('coats'), args.flag('json')]).toEqual(['a.xlsx', 3, true])
  })

  it('fall back to what the usage text says', () => {
    expect(read('Z1', 'red', '--out', 'a').number('coats')).toBe(2)
    expect(read('Z1', '--out', 'a').flag('json')).toBe(false)
  })

  it.each<[string, string[], string]>([
    ['an unknown option', ['Z1', '--out', 'a', '--coat', '2'], 'knows no option --coat. Maybe --coats?'],
    ['a missing value', ['Z1', '--out'], '--out needs a value'],
    ['an option for a value', ['Z1', '--out', '--json'], '--out needs a value'],
    ['a word for a number', ['Z1', '--out', 'a', '--coats', 'two'], '«two» is none'],
    ['a value for a flag', ['Z1', '--out', 'a', '--json=yes'], '--json takes no value'],
    ['a missing option', ['Z1'], '--out FILE is missing'],
    ['a missing argument', ['--out', 'a'], 'needs ZONE'],
    ['a word too many', ['Z1', 'red', 'blue', '--out', 'a'], '«blue»'],
  ])('with %s are refused by name', (_, words, sentence) => {
    expect(() => read(...words)).toThrow(UsageError)
    expect(() => read(...words)).toThrow(sentence)
  })

  it('may be as many as wanted where the last may be repeated, but at least one', () => {
    const several = { ...command, positional: ['COLOUR...'] }
    expect(readArguments(several, ['red', '--out', 'a', 'blue']).positional).toEqual(['red', 'blue'])
    expect(() => readArguments(several, ['--out', 'a'])).toThrow('needs COLOUR...')
  })

  it('are all named in the usage text', () => {
    const usage = commandUsage(command)
    expect(usage).toContain('npm run kuznitsa -- zone paint ZONE [COLOUR] [--coats N] --out FILE [--json]')
    expect(usage).toContain('how often (2 unless given)')
  })
})
