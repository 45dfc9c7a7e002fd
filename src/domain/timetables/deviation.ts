import { RULE_NAMES, type RuleName } from '../rules/rule-name.ts'
import type { WeekNumber } from '../values/academic-year.ts'
import type { Weekday } from '../values/local-date.ts'
import { type Refusal, refuseIf } from '../values/refusal.ts'
import type { Text } from '../values/text.ts'
import type { DeviationOrder } from './deviation-order.ts'
import { termDays } from './term.ts'
import type { LessonPlace, TermLesson } from './term-lesson.ts'
import { writeRuns } from './term-lesson-record.ts'
import type { TermTimetable } from './term-timetable.ts'

/** A day of the week, or all of it, on which students have more lessons than a rule that only warns allows. */
export interface Deviation {
  readonly rule: Extract<RuleName, 'dailyLoad' | 'weeklyLoad'>
  /** The law or the order from which the rule has its figure. */
  readonly source: string
  /** Academic hours that the rule allows. */
  readonly limit: number
  /** Academic hours in the fullest of the weeks. */
  readonly hours: number
  /** A group, or a subgroup as «СВ-24-1/2». */
  readonly subject: string
  /** The group of these students. */
  readonly group: string
  /** `null` for a whole week. */
  readonly weekday: Weekday | null
  /** The weeks in which it is so, ascending. */
  readonly weeks: readonly WeekNumber[]
  /** Every lesson of these students then, by its id. */
  readonly lessons: readonly string[]
}

const RULE_WORDS: Readonly<Record<Deviation['rule'], Text>> = {
  dailyLoad: { ru: RULE_NAMES.dailyLoad.title, en: 'A student’s daily load' },
  weeklyLoad: { ru: RULE_NAMES.weeklyLoad.title, en: 'A student’s weekly load' },
}

/** A deviation as sentences name it. */
export const deviationFacts = ({ rule, source, subject, hours, limit, weekday, weeks }: Deviation) => ({
  ...{ rule: RULE_WORDS[rule], source, subject, hours, limit },
  ...{ weekday: weekday ?? 0, weeks: writeRuns(weeks) },
})

/** A timetable after lessons were put down in one act, and what they were put against. */
export interface Deviating {
  /** Where the lessons stood before. */
  readonly before: readonly Pick<TermLesson, 'id' | 'place' | 'order'>[]
  /** The lessons that the act has moved. */
  readonly moved: ReadonlySet<string>
  /** The deviations of the timetable as it is after the act, in the weeks in which the moved lessons are held. */
  readonly deviations: readonly Deviation[]
  readonly order: DeviationOrder | null
}

/**
 * The deviations into which a lesson has come from a place: those of days on which it did not stand before. Who only goes to
 * another pair of a day that is too long makes it no longer.
 */
export const deviationsEntered = (
  deviations: readonly Deviation[],
  lesson: string,
  from: LessonPlace | null,
): readonly Deviation[] =>
  deviations.filter(
    ({ lessons, weekday }) =>
      lessons.includes(lesson) && !(from && (weekday === null || from.weekdays.includes(weekday))),
  )

/** All deviations into which the lessons of an act have come, each once. */
export function deviationsOfAct({
  before,
  moved,
  deviations,
}: Omit<Deviating, 'order'>): readonly Deviation[] {
  const entered = before
    .filter(({ id }) => moved.has(id))
    .flatMap(({ id, place }) => deviationsEntered(deviations, id, place))
  return [...new Set(entered)]
}

/** Why lessons may not be put where rules warn, if anything speaks against it: there is no order, or one of after the term. */
export function whyNotDeviate(
  timetable: Pick<TermTimetable, 'year' | 'term'>,
  act: Deviating,
): Refusal | undefined {
  const [first] = deviationsOfAct(act)
  if (!first) return undefined
  const { order } = act
  return order
    ? whyNotOrder(timetable, order)
    : { code: 'timetables.order-needed', facts: deviationFacts(first) }
}

/** Why lessons of a term may not stand by an order, if anything speaks against it: it was signed after the term. */
export function whyNotOrder(
  { year, term }: Pick<TermTimetable, 'year' | 'term'>,
  order: DeviationOrder,
): Refusal | undefined {
  const [, last] = termDays({ year, number: term })
  if (order.signedOn <= last) return undefined
  return { code: 'timetables.order-after-term', facts: { number: order.number, day: order.signedOn, last } }
}

/**
 * Lets the lessons of an act stand by its order where they have come into a deviation. A lesson that stays within its own
 * keeps the order it had; one that has left it needs none any more.
 *
 * @throws RefusedError as {@link whyNotDeviate} says.
 */
export function deviate<T extends Pick<TermTimetable, 'year' | 'term' | 'lessons'>>(
  timetable: T,
  act: Deviating,
): T {
  refuseIf(whyNotDeviate(timetable, act))
  const former = new Map(act.before.map(lesson => [lesson.id, lesson]))
  const orderOf = ({ id }: TermLesson): DeviationOrder | null => {
    const was = former.get(id)
    if (deviationsEntered(act.deviations, id, was?.place ?? null).length > 0) return act.order
    return act.deviations.some(({ lessons }) => lessons.includes(id)) ? (was?.order ?? null) : null
  }
  return {
    ...timetable,
    lessons: timetable.lessons.map(lesson =>
      act.moved.has(lesson.id) ? { ...lesson, order: orderOf(lesson) } : lesson,
    ),
  }
}
