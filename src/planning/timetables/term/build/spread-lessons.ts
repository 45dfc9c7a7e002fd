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

/** What nobody of some people may have more of in a week. */
export interface WeekLimit {
  readonly pairs: number
  readonly holdsFor: (person: string) => boolean
}

/** How many pairs everybody has in each week. */
class Busy {
  private readonly weeks = new Map<string, Map<WeekNumber, number>>()

  of(person: string, week: WeekNumber): number {
    return this.weeks.get(person)?.get(week) ?? 0
  }

  /** The most that any of some people has in a week. */
  heaviest(people: readonly string[], week: WeekNumber): number {
    return Math.max(0, ...people.map(person => this.of(person, week)))
  }

  add({ people, pairs }: Pick<LessonCount, 'people' | 'pairs'>, week: WeekNumber, times: 1 | -1): void {
    for (const person of people) {
      const weeks = this.weeks.get(person) ?? new Map<WeekNumber, number>()
      this.weeks.set(person, weeks.set(week, this.of(person, week) + times * pairs))
    }
  }
}

/**
 * Spreads the lessons of each part over its weeks, as evenly as possible for everybody who attends: 20 lessons in 16
 * weeks are one of every week and one of four weeks. What does not fill every week goes to the weeks in which its people
 * have least to do, so that weekly loads differ by one lesson at the most where all parts have the same weeks; among equal
 * weeks every other one comes first, so that halves become odd and even weeks. Where somebody has more than the limit in a
 * week nevertheless, lessons leave it for weeks that have room.
 *
 * @see Gale, A theorem on flows in networks, Pacific Journal of Mathematics 7, 1957: filling the emptiest columns first
 * meets the sums of rows and columns wherever they can be met.
 */
export function spreadLessons(counts: readonly LessonCount[], limit?: WeekLimit): SpreadLesson[] {
  const busy = new Busy()
  const spread = inOrder(counts).flatMap(count => masksOf(count, busy))
  if (limit) for (const lesson of spread) relieve(lesson, busy, limit)
  return spread.map(({ id, number, weeks }) => ({ id, number, weeks }))
}

/** A lesson in its weeks, and the weeks to which it may go. */
export interface WeeklyLesson extends Pick<LessonCount, 'people' | 'pairs'> {
  weeks: readonly WeekNumber[]
  readonly possible: readonly WeekNumber[]
}

/** Lets some lessons leave weeks in which somebody has more than the limit, beside all that are held. */
export function relieveWeeks(
  all: readonly WeeklyLesson[],
  free: readonly WeeklyLesson[],
  limit: WeekLimit,
): void {
  const busy = new Busy()
  for (const lesson of all) for (const week of lesson.weeks) busy.add(lesson, week, 1)
  for (const lesson of free) relieve(lesson, busy, limit)
}

/** The lessons of a part: so many of every week, and one of some weeks. */
function masksOf(
  { id, lessons, weeks, people, pairs }: LessonCount,
  busy: Busy,
): (WeeklyLesson & SpreadLesson)[] {
  if (weeks.length === 0) return []
  const inEvery = Math.floor(lessons / weeks.length)
  const some = alternating(weeks)
    .sort((one, other) => busy.heaviest(people, one) - busy.heaviest(people, other))
    .slice(0, lessons - inEvery * weeks.length)
    .sort((one, other) => one - other)
  const masks = [...Array.from({ length: inEvery }, () => weeks), ...(some.length > 0 ? [some] : [])]
  for (const mask of masks) for (const week of mask) busy.add({ people, pairs }, week, 1)
  return masks.map((mask, at) => ({ id, number: at + 1, weeks: mask, possible: weeks, people, pairs }))
}

/** Takes a lesson out of weeks in which somebody has too much, as long as another week of its own has room for everybody. */
function relieve(lesson: WeeklyLesson, busy: Busy, { pairs: most, holdsFor }: WeekLimit): void {
  const { people, pairs, possible } = lesson
  const limited = people.filter(holdsFor)
  if (lesson.weeks.length === possible.length || limited.length === 0) return
  for (const week of lesson.weeks) {
    if (busy.heaviest(limited, week) <= most) continue
    const [lighter] = possible
      .filter(one => !lesson.weeks.includes(one) && busy.heaviest(limited, one) + pairs <= most)
      .sort((one, other) => busy.heaviest(people, one) - busy.heaviest(people, other))
    if (lighter === undefined) continue
    lesson.weeks = [...lesson.weeks.filter(one => one !== week), lighter].sort((one, other) => one - other)
    busy.add(lesson, week, -1)
    busy.add(lesson, lighter, 1)
  }
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
