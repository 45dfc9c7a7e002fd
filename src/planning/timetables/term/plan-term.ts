import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { RefusedError } from '#domain/values/refusal.ts'
import type { Budget } from '../../engine/search/budget.ts'
import { solveTimetable } from '../solve-timetable.ts'
import { validateTimetable } from '../validate/validate-timetable.ts'
import { descriptionOf } from './described-lesson.ts'
import { explainUnplacedLesson } from './explain-unplaced-lesson.ts'
import { termAsTimetable } from './term-as-timetable.ts'
import type { TermProblem, TermTask } from './term-problem.ts'
import { validateTerm } from './validate/validate-term.ts'

/** What planning of a term is given. */
export interface TermOrder {
  readonly problem: TermProblem
  readonly seed: number
  readonly budget: Budget
  /** Called now and then with the share of the budget used and the best so far. */
  readonly onProgress?: (used: number, best: { readonly hard: number; readonly soft: number }) => void
}

/** The timetable of a term as it was planned. */
export interface TermAnswer {
  /** Every lesson of the problem; those without a place say why. */
  readonly lessons: readonly TermLesson[]
  readonly cost: number
  /** The cost by kind; sums up to it. */
  readonly parts: Readonly<Record<string, number>>
  readonly proposals: number
}

/**
 * Plans the timetable of a term: searches for places of all lessons at once, takes out the fewest that rules do not let
 * stand together, tries each of them alone, and says of the rest why they have no place.
 */
export function planTerm({ problem, seed, budget, onProgress }: TermOrder): TermAnswer {
  const given = { seed, budget, ...(onProgress ? { onProgress } : {}) }
  const { search, solved, left } = searchWhatCanStand(problem, given)
  const lessons = search.tasks.map((task, row): TermLesson => {
    const placement = solved.timetable.placements[row]
    return { ...lessonOf(task), place: placement ? search.placeOf(row, placement) : null }
  })
  const standing = withoutClashes(problem, lessons)
  const tried = placeAlone(problem, [...standing, ...left.map(lessonOf)])
  const score = validateTimetable(search.problem, solved.timetable)
  return {
    lessons: tried.map(lesson =>
      lesson.place ? lesson : { ...lesson, reason: reasonOf(problem, tried, lesson) },
    ),
    cost: score.cost,
    parts: partsOf(score.findings),
    proposals: solved.proposals,
  }
}

type Given = Omit<TermOrder, 'problem'>

/** Searches; lessons that contradict each other by themselves are left out one by one. */
function searchWhatCanStand(problem: TermProblem, given: Given) {
  let tasks = problem.tasks
  const left: TermTask[] = []
  for (;;) {
    const search = { ...termAsTimetable({ ...problem, tasks }), tasks }
    try {
      return { search, solved: solveTimetable({ problem: search.problem, ...given }), left }
    } catch (error) {
      const out = contradicting(error, tasks)
      if (!out) throw error
      left.push(out)
      tasks = tasks.filter(task => task !== out)
    }
  }
}

/** The last of the lessons that a refusal of the search names. */
function contradicting(error: unknown, tasks: readonly TermTask[]): TermTask | undefined {
  if (!(error instanceof RefusedError)) return undefined
  const { lesson, lessons } = error.refusal.facts
  const named = Array.isArray(lessons) ? lessons : [lesson]
  return tasks.findLast(({ id, fixed }) => fixed === null && named.includes(id))
}

const lessonOf = (task: TermTask): TermLesson => ({
  ...{ ...descriptionOf(task), place: null, locked: task.fixed !== null, reason: null, order: null },
})

/** Takes lessons out until no rule is broken, those in most breaches first; what is locked stays. */
function withoutClashes(problem: TermProblem, lessons: readonly TermLesson[]): TermLesson[] {
  const locked = new Set(problem.tasks.flatMap(({ id, fixed }) => (fixed ? [id] : [])))
  let left = [...lessons]
  for (;;) {
    const out = fewestOut(
      validateTerm(problem, left).map(violation => violation.lessons.filter(id => !locked.has(id))),
    )
    if (out.size === 0) return left
    left = left.map(lesson => (out.has(lesson.id) ? { ...lesson, place: null } : lesson))
  }
}

/** Few lessons of which one is in each breach: time and again the one in most of those that are left. */
function fewestOut(breaches: readonly (readonly string[])[]): Set<string> {
  const out = new Set<string>()
  for (let left = breaches; ; ) {
    const counts = new Map<string, number>()
    for (const id of left.flat()) counts.set(id, (counts.get(id) ?? 0) + 1)
    const [worst] = [...counts].sort(([, one], [, other]) => other - one)
    if (!worst) return out
    out.add(worst[0])
    left = left.filter(lessons => !lessons.includes(worst[0]))
  }
}

/** Gives a place to each lesson that can stand somewhere as the others stand. */
function placeAlone(problem: TermProblem, lessons: readonly TermLesson[]): TermLesson[] {
  const placed = [...lessons]
  const tasks = new Map(problem.tasks.map(task => [task.id, task]))
  for (const [at, lesson] of placed.entries()) {
    const task = lesson.place ? undefined : tasks.get(lesson.id)
    const { move, weekday, pair, room } = task ? explainUnplacedLesson(problem, placed, task).facts : {}
    const time = task?.times.find(one => one.weekdays[0] === weekday && one.pair === pair)
    if (!task || !time || !Array.isArray(move) || move.length > 0) continue
    const place = {
      ...{ weekdays: time.weekdays, pair: time.pair, teacher: task.teachers[0] ?? '' },
      room: typeof room === 'string' ? room : null,
    }
    const tried = placed.with(at, { ...lesson, place })
    if (validateTerm(problem, tried).length === 0) placed[at] = { ...lesson, place }
  }
  return placed
}

function reasonOf(
  problem: TermProblem,
  lessons: readonly TermLesson[],
  lesson: TermLesson,
): TermLesson['reason'] {
  const task = problem.tasks.find(({ id }) => id === lesson.id)
  return task ? explainUnplacedLesson(problem, lessons, task) : null
}

function partsOf(findings: readonly { readonly constraint: string; readonly cost: number | null }[]) {
  const parts: Record<string, number> = {}
  for (const { constraint, cost } of findings) {
    const kind = constraint.replace(/\(.*$/, '')
    if (cost) parts[kind] = (parts[kind] ?? 0) + cost
  }
  return parts
}
