import type { WeekNumber } from '#domain/values/academic-year.ts'

/** So many lessons of one part, to be spread over weeks; who attends them is never given more in a week than needed. */
export interface LessonCount {
  readonly id: string
  /** How many lessons the term has. */
  readonly lessons: number
  /** The weeks in which they may be held, in order. */
  readonly weeks: readonly WeekNumber[]
  /** Everybody who is busy with it: sets of students, the teacher. */
  readonly people: readonly string[]
  /** Pairs of one lesson. */
  readonly pairs: number
}

/** One lesson of the weekly timetable: it is held in these weeks. */
export interface SpreadLesson {
  readonly id: string
  /** From 1 within its part. */
  readonly number: number
  readonly weeks: readonly WeekNumber[]
}

/**
 * Spreads the lessons of each part over its weeks, as evenly as possible for everybody who attends: 20 lessons in 16
 * weeks are one of every week and one of four weeks. What does not fill every week goes to the weeks in which its people
 * have least to do, so that weekly loads differ by one lesson at the most where all parts have the same weeks; among equal
 * weeks every other one comes first, so that halves become odd and even weeks.
 *
 * @see Gale, A theorem on flows in networks, Pacific Journal of Mathematics 7, 1957: filling the emptiest columns first
 * meets the sums of rows and columns wherever they can be met.
 */
export function spreadLessons(counts: readonly LessonCount[]): SpreadLesson[] {
  const busy = new Map<string, Map<WeekNumber, number>>()
  const load = (person: string, week: WeekNumber) => busy.get(person)?.get(week) ?? 0
  const add = (person: string, week: WeekNumber, pairs: number) => {
    const weeks = busy.get(person) ?? new Map<WeekNumber, number>()
    busy.set(person, weeks.set(week, (weeks.get(week) ?? 0) + pairs))
  }
  return inOrder(counts).flatMap(count => {
    const { id, lessons, weeks, people, pairs } = count
    if (weeks.length === 0) return []
    const inEvery = Math.floor(lessons / weeks.length)
    const heaviest = (week: WeekNumber) => Math.max(0, ...people.map(person => load(person, week)))
    const some = alternating(weeks)
      .sort((one, other) => heaviest(one) - heaviest(other))
      .slice(0, lessons - inEvery * weeks.length)
      .sort((one, other) => one - other)
    const masks = [...Array.from({ length: inEvery }, () => weeks), ...(some.length > 0 ? [some] : [])]
    for (const person of people) {
      for (const mask of masks) for (const week of mask) add(person, week, pairs)
    }
    return masks.map((mask, at) => ({ id, number: at + 1, weeks: mask }))
  })
}

/** Those with most people first, since their weeks are the fewest; then the larger parts. */
const inOrder = (counts: readonly LessonCount[]): LessonCount[] =>
  [...counts].sort(
    (one, other) =>
      other.people.length - one.people.length ||
      other.pairs * other.lessons - one.pairs * one.lessons ||
      (one.id < other.id ? -1 : 1),
  )

/** Every other week first, then those between. */
const alternating = (weeks: readonly WeekNumber[]): WeekNumber[] => [
  ...weeks.filter((_, at) => at % 2 === 0),
  ...weeks.filter((_, at) => at % 2 === 1),
]
