import { timesIn } from '#domain/timetables/bell-times.ts'
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
  if (!rung) return undefined
  const ofSaturday = isSaturday ? timesIn(rung.saturday, place.pair, pairs) : undefined
  return ofSaturday ?? timesIn(rung.pairs, place.pair, pairs)
}
