import { type Budget, proposals, seconds } from '#planning/engine/search/budget.ts'
import { type Arguments, type OptionSpec, type Terminal, UsageError } from './command.ts'

/** The options of a command that searches for a timetable, with the seconds that it takes unless told. */
export const searchOptions = (time: number): Record<'seed' | 'seconds' | 'iterations', OptionSpec> => ({
  seed: { kind: 'number', value: 'N', help: 'the seed of the search', fallback: '1' },
  seconds: { kind: 'number', value: 'S', help: 'how long it may search', fallback: String(time) },
  iterations: {
    kind: 'number',
    value: 'N',
    help: 'proposals instead of seconds: the same answer everywhere',
  },
})

/** The seconds since some moment. */
export const clock = (): number => performance.now() / 1000

/**
 * What the call lets a search spend, counted from now.
 *
 * @throws UsageError when it is nothing.
 */
export function searchBudget(args: Arguments): Budget {
  const limit = args.number('iterations')
  const time = args.number('seconds') ?? 0
  if (limit !== undefined && limit <= 0) throw new UsageError('--iterations is more than 0.')
  if (time <= 0) throw new UsageError('--seconds is more than 0.')
  return limit === undefined ? seconds(time, clock) : proposals(limit)
}

/** Says every few seconds how far the search has come. */
export function searchReporter(terminal: Terminal) {
  let said = clock()
  return (used: number, best: { readonly hard: number; readonly soft: number }) => {
    if (clock() - said < 5) return
    said = clock()
    terminal.remark(`${Math.round(used * 100)} %: ${best.hard} broken rules, cost ${best.soft}`)
  }
}
