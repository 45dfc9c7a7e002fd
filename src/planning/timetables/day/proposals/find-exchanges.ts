import type { DayLesson } from '#domain/timetables/day-lesson.ts'
import type { DayPlace, Substitution } from '#domain/timetables/substitution.ts'
import { addDays, mondayOf } from '#domain/values/local-date.ts'
import type { Refusal } from '#domain/values/refusal.ts'
import type { DayProblem } from '../day-problem.ts'
import { type Standing, type StandingLesson, standWith } from '../standing.ts'
import { nameOf, whyNotHold } from '../why-not-hold.ts'
import { timesOfWeek } from './find-times.ts'
import { suitableRooms } from './suitable-rooms.ts'

/** Two lessons that change places. */
export interface ExchangeFound {
  readonly changes: readonly Substitution[]
  readonly remarks: readonly Refusal[]
}

/** The exchanges of a lesson with another one of the same students later in its week: each takes the other's time. */
export function findExchanges(
  problem: DayProblem,
  standing: Standing,
  { day }: { readonly day: DayLesson },
): ExchangeFound[] {
  const times = timesOfWeek(problem, day, mondayOf(day.date))
  const monday = mondayOf(day.date)
  const week = Array.from({ length: 7 }, (_, at) => standing.byDate.get(addDays(monday, at)) ?? []).flat()
  return week
    .filter(other => isLike(day, other) && !week.some(({ joins }) => joins === other.word))
    .filter(other => !whyNotHold(problem, standing, other.day, other.place))
    .filter(({ place }) => times.some(time => time.date === place.date && time.pair === place.pair))
    .flatMap(other => exchange(problem, standing, day, other) ?? [])
}

/** Only lessons of the same students and length fit into each other's time; a lesson that was substituted stays. */
const isLike = ({ lesson, date }: DayLesson, { day, joins, isChanged }: StandingLesson): boolean =>
  (day.lesson.id !== lesson.id || day.date !== date) &&
  joins === null &&
  !isChanged &&
  day.substitution === null &&
  day.lesson.pairs === lesson.pairs &&
  day.lesson.place?.weekdays.length === 1 &&
  wordOf(day) === wordOf({ lesson })

const wordOf = ({ lesson }: Pick<DayLesson, 'lesson'>): string =>
  lesson.audience.map(({ group, subgroup }) => `${group}/${subgroup}`).join()

function exchange(
  problem: DayProblem,
  standing: Standing,
  day: DayLesson,
  other: StandingLesson,
): ExchangeFound | undefined {
  const now = day.held ?? day.planned
  const without = standWith(problem, standing, [change(day, null), change(other.day, null)])
  const there = roomAt(problem, without, day, other.place)
  if (!there) return undefined
  const withIt = standWith(problem, without, [change(day, there)])
  const here = roomAt(problem, withIt, other.day, now)
  if (!here) return undefined
  const facts = { index: other.day.lesson.index, teacher: nameOf(problem, here.teacher) }
  return {
    changes: [change(day, there), change(other.day, here)],
    remarks: [{ code: 'timetables.exchanged-with', facts }],
  }
}

/** The place of a lesson at the time of another, in the best room. */
const roomAt = (problem: DayProblem, standing: Standing, day: DayLesson, { date, pair }: DayPlace) =>
  suitableRooms(problem, day)
    .map(room => ({ date, pair, teacher: day.planned.teacher, room }))
    .find(place => isOneOfItsTimes(problem, day, place) && !whyNotHold(problem, standing, day, place))

const isOneOfItsTimes = (problem: DayProblem, day: DayLesson, { date, pair }: DayPlace): boolean =>
  timesOfWeek(problem, day, mondayOf(day.date)).some(time => time.date === date && time.pair === pair)

const change = ({ lesson, date }: DayLesson, to: DayPlace | null): Substitution => ({
  ...{ lesson: lesson.id, date, kind: 'move', to, joins: null },
})
