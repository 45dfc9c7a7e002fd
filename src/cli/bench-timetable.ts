import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { openInstance } from '#documents/timetables/open-instance.ts'
import { isBetter } from '#planning/timetables/outcome.ts'
import { type Arguments, type Command, UsageError } from './command.ts'
import { readInput, writeOutput } from './files.ts'
import { solveInThread } from './solve-in-thread.ts'
import { type SearchLimits, type SolvedInstance, solveInstance } from './solve-instance.ts'

/** Searches the best timetable of a competition's instance. */
export const command: Command = {
  name: 'bench timetable',
  summary: 'Solves an instance of ITC-2007 track 3 (.ctt, .ectt) or ITC-2019 (.xml, .xml.gz).',
  positional: ['FILE'],
  options: {
    seconds: { kind: 'number', value: 'S', help: 'how long to search', fallback: '60' },
    seed: {
      kind: 'number',
      value: 'N',
      help: 'the same seed and iterations give the same answer',
      fallback: '1',
    },
    iterations: { kind: 'number', value: 'N', help: 'proposals to weigh, instead of seconds' },
    threads: {
      kind: 'number',
      value: '1|2',
      help: 'searches side by side; the best is taken',
      fallback: '1',
    },
    out: { kind: 'text', value: 'SOLUTION', help: 'where to write the solution' },
    json: { kind: 'flag', help: 'prints the answer as JSON' },
  },
  async run(args, terminal) {
    const begun = performance.now()
    const file = args.positional[0] ?? ''
    const bytes = await readInput(file)
    const threads = threadsOf(args)
    const solved = await solve(bytes, seedOf(args), limitsOf(args), threads)
    const out = args.text('out')
    if (out !== undefined) await writeOutput(out, solved.best.solution)
    const { hard, cost, parts } = solved.best.score
    const answer = {
      instance: basename(file),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      cost,
      hard,
      parts,
      seconds: Math.round((performance.now() - begun) / 10) / 100,
      proposals: solved.proposals,
      node: process.versions.node,
      cores: threads,
    }
    terminal.answer(args.flag('json') ? JSON.stringify(answer) : asText(answer))
    return hard === 0 ? 0 : 1
  },
}

/** Far enough from each other that the searches of neighbouring seeds do not meet. */
const SEED_STEP = 1_000_003

/** Searches with a seed in each thread; the first seed is the one asked for. */
async function solve(bytes: Uint8Array, seed: number, limits: SearchLimits, threads: number) {
  const seeds = Array.from({ length: threads }, (_, thread) => seed + thread * SEED_STEP)
  const found: SolvedInstance[] =
    threads === 1
      ? [solveInstance(openInstance(bytes), seed, limits)]
      : await Promise.all(seeds.map(own => solveInThread({ bytes, seed: own, limits })))
  return {
    best: found.reduce((best, next) => (isBetter(next.score, best.score) ? next : best)),
    proposals: found.reduce((sum, { proposals }) => sum + proposals, 0),
  }
}

function threadsOf(args: Arguments): number {
  const threads = args.number('threads') ?? 1
  if (threads !== 1 && threads !== 2) throw new UsageError(`--threads is 1 or 2, not ${threads}.`)
  return threads
}

const seedOf = (args: Arguments) => args.number('seed') ?? 1

function limitsOf(args: Arguments): SearchLimits {
  const limits = { seconds: args.number('seconds') ?? 60, iterations: args.number('iterations') ?? null }
  if (limits.seconds <= 0) throw new UsageError(`--seconds needs to be more than 0, not ${limits.seconds}.`)
  if (limits.iterations !== null && limits.iterations <= 0) {
    throw new UsageError(`--iterations needs to be more than 0, not ${limits.iterations}.`)
  }
  return limits
}

const asText = (answer: Readonly<Record<string, unknown>>): string =>
  Object.entries(answer)
    .map(([name, value]) => `${name.padEnd(12)}${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join('\n')
