import type { MeetingTime } from '#domain/timetables/meeting-time.ts'
import type { PairBlock } from '#domain/timetables/pair-block.ts'
import type { PublishedDay, PublishedRow, PublishedWeek } from '#domain/timetables/published-week.ts'
import type { IsRemote } from '#domain/timetables/remote-beside-college.ts'
import type { TimeOption } from '#domain/timetables/timetable-problem.ts'
import { type LocalDate, mondayOf } from '#domain/values/local-date.ts'
import type { ImprovementWishes } from './improvement-wishes.ts'
import type { IsKept } from './pair-block.ts'
import { type UsualDays, usualDays } from './usual-days.ts'

/** The time of a block on a day of the timetable, counted from 0. */
export const timeOf = (day: number, pair: number, length: number): MeetingTime => ({
  weeks: 1,
  days: 1 << day,
  start: pair - 1,
  length,
})

/** What decides which times a block may have, beside the week itself. */
interface TimeTerms {
  readonly isRemote: IsRemote
  readonly isKept: IsKept
  readonly wishes: Pick<ImprovementWishes, 'otherPair' | 'otherDay'>
}

/**
 * Gives for each block of a week the times that it may have: its own, and those on days on which all its groups and
 * teachers have lessons anyway, within the bounds of their shifts, in pairs that the day has. What is held at the college
 * stays within the bounds of what they have at the college: a remote lecture in the evening does not bring them there in
 * the evening.
 */
export function timesFor(
  week: PublishedWeek,
  { isRemote, isKept, wishes }: TimeTerms,
): (block: PairBlock) => TimeOption[] {
  const anywhere = everybodyIn(week.rows)
  const atCollege = everybodyIn(week.rows.filter(row => !isRemote(row)))
  const pairsOn = pairsOfDays(week)
  const mondays = new Map(week.days.map(({ date }) => [date, mondayOf(date)]))
  return block => {
    const shifts = isRemote(block) ? anywhere(block) : atCollege(block)
    const first = Math.max(...shifts.map(({ firstPair }) => firstPair))
    const last = Math.min(...shifts.map(({ lastPair }) => lastPair))
    const mayBe = ({ date }: PublishedDay, pair: number): boolean => {
      if (date === block.date && pair === block.pair) return true
      if (isKept(block) || mondays.get(date) !== mondays.get(block.date)) return false
      if (pair < first || pair + block.length - 1 > last) return false
      return shifts.every(({ dates }) => dates.has(date)) && hasPairs(pairsOn.get(date), pair, block.length)
    }
    return week.days.flatMap((day, at) =>
      PAIRS.filter(pair => mayBe(day, pair)).map(pair => ({
        time: timeOf(at, pair, block.length),
        penalty: priceOf(block, day.date, pair),
      })),
    )
  }

  function priceOf(block: PairBlock, date: LocalDate, pair: number): number {
    if (date !== block.date) return wishes.otherDay * block.length
    return pair === block.pair ? 0 : wishes.otherPair * block.length
  }
}

/** Gives for a block the usual days of each of its groups and teachers, as these rows show them. */
function everybodyIn(rows: readonly PublishedRow[]): (block: PairBlock) => UsualDays[] {
  const groupDays = usualDays(rows, ({ group }) => [group])
  const teacherDays = usualDays(rows, ({ teachers }) => teachers)
  return ({ groups, teachers }) => [
    ...groups.flatMap(group => groupDays.get(group) ?? []),
    ...teachers.flatMap(teacher => teacherDays.get(teacher) ?? []),
  ]
}

/** The numbers that a pair may have. */
const PAIRS = Array.from({ length: 9 }, (_, at) => at + 1)

/** The pairs of each day: those for which bells are written, and those in which something is taught. */
function pairsOfDays({ days, rows }: PublishedWeek): Map<LocalDate, Set<number>> {
  const pairs = new Map(days.map(({ date, bells }) => [date, new Set(bells.map(({ pair }) => pair))]))
  for (const { date, pair } of rows) pairs.get(date)?.add(pair)
  return pairs
}

const hasPairs = (pairs: ReadonlySet<number> | undefined, first: number, length: number): boolean =>
  Array.from({ length }, (_, at) => first + at).every(pair => pairs?.has(pair))
