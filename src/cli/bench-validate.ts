import { readCompetitionSolution } from '#documents/timetables/competition-solution.ts'
import { readLectures } from '#documents/timetables/curriculum-course-solution.ts'
import { type Instance, openInstance, unpackText } from '#documents/timetables/open-instance.ts'
import type { TimetableScore } from '#domain/timetables/timetable.ts'
import { validateLectures } from '#planning/timetables/validate/validate-lectures.ts'
import { validateTimetable } from '#planning/timetables/validate/validate-timetable.ts'
import type { Command } from './command.ts'
import { readInput } from './files.ts'

/** Scores a solution of a competition's instance by the competition's own definitions. */
export const command: Command = {
  name: 'bench validate',
  summary: 'Scores a solution of an instance of ITC-2007 track 3 or ITC-2019.',
  positional: ['FILE', 'SOLUTION'],
  options: { json: { kind: 'flag', help: 'prints the answer as JSON' } },
  async run(args, terminal) {
    const [file = '', solution = ''] = args.positional
    const instance = openInstance(await readInput(file))
    const score = scoreOf(instance, unpackText(await readInput(solution)))
    terminal.answer(args.flag('json') ? asJson(score) : asText(score))
    return score.hard === 0 ? 0 : 1
  },
}

function scoreOf(instance: Instance, solution: string): TimetableScore {
  return instance.world === 'itc2007'
    ? validateLectures(instance.problem, readLectures(solution, instance.problem))
    : validateTimetable(instance.problem, readCompetitionSolution(solution, instance.problem))
}

const brokenIn = ({ findings }: TimetableScore) =>
  findings.flatMap(({ constraint, lessons, amount, cost }) =>
    cost === null ? [{ constraint, lessons, amount }] : [],
  )

const asJson = (score: TimetableScore): string =>
  JSON.stringify({ hard: score.hard, cost: score.cost, parts: score.parts, violations: brokenIn(score) })

function asText(score: TimetableScore): string {
  const parts = Object.entries(score.parts).map(([part, cost]) => `  ${part.padEnd(24)}${cost}`)
  const broken = brokenIn(score).map(
    ({ constraint, lessons, amount }) => `  ${constraint} × ${amount}: ${lessons.join(', ')}`,
  )
  return [`hard ${score.hard}, cost ${score.cost}`, ...parts, ...broken].join('\n')
}
