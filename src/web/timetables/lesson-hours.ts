import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import type { TimetableBoard } from './timetables.api.ts'

/** From when to when a lesson lasts, as `08:30`. */
export interface LessonHours {
  readonly startsAt: string
  readonly endsAt: string
}

const SATURDAY = 6

/**
 * The hours of a lesson by the bells of the building where it is held: its room's, or its group's where it needs no room.
 * Practice of a whole week is said by the usual days. Nothing where no bell rings.
 */
export function hoursOf(
  { groups, rooms, bells }: Pick<TimetableBoard, 'groups' | 'rooms' | 'bells'>,
  { place, pairs, audience }: Pick<TermLesson, 'place' | 'pairs' | 'audience'>,
): LessonHours | undefined {
  if (!place) return undefined
  const home = groups.find(({ code, site }) => site !== null && audience.some(({ group }) => group === code))
  const site = (place.room === null ? undefined : rooms[place.room]?.site) ?? home?.site
  const rung = bells.find(one => one.site === site)
  const isSaturday = place.weekdays.every(day => day === SATURDAY)
  return (isSaturday && between(rung?.saturday, place.pair, pairs)) || between(rung?.pairs, place.pair, pairs)
}

function between(
  bells: TimetableBoard['bells'][number]['pairs'] | undefined,
  pair: number,
  pairs: number,
): LessonHours | undefined {
  const first = bells?.find(bell => bell.pair === pair)
  const last = bells?.find(bell => bell.pair === pair + pairs - 1)
  return first && last && { startsAt: first.startsAt, endsAt: last.endsAt }
}
