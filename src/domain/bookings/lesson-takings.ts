import type { ClockOfBells } from '../timetables/bell-times.ts'
import type { DayLesson } from '../timetables/day-lesson.ts'
import type { LocalDate } from '../values/local-date.ts'
import { minutesOfDay } from '../values/local-time.ts'
import type { Zone } from '../zones/zone.ts'
import type { DayPart } from '../zones/zone-hours.ts'
import type { ZoneTaking } from './zone-times.ts'

/** By what the lessons in a zone are told: its bells, its shifts, and whose the groups are. */
export interface LessonsInZone {
  readonly zone: Pick<Zone, 'code' | 'site'>
  readonly clock: ClockOfBells
  readonly shifts: readonly DayPart[]
  readonly collegeOf: (group: string) => string | null
}

/** What the lessons of dates take of a zone: practice in whole weeks its shift, other lessons their pairs. */
export function lessonTakings(
  { zone, clock, shifts, collegeOf }: LessonsInZone,
  lessons: readonly DayLesson[],
): ZoneTaking[] {
  return lessons.flatMap(({ lesson, held }): ZoneTaking[] => {
    if (held?.room !== zone.code) return []
    const isBlock = (lesson.place?.weekdays.length ?? 0) > 1
    const part = partOfPairs(clock, zone.site, held.date, held.pair, lesson.pairs)
    const taken = isBlock ? nearestShift(shifts, part) : part
    if (!taken) return []
    const groups = [...new Set(lesson.audience.map(({ group }) => group))]
    const name = `${groups.join(', ')}, ${lesson.index}`
    return [
      {
        ...{ startsAt: taken.startsAt, endsAt: taken.endsAt, places: lesson.students, date: held.date },
        ...{ kind: isBlock ? 'practice' : 'lesson', name: { ru: name, en: name }, source: lesson.id },
        ...{ organisation: collegeOf(groups[0] ?? ''), isFirm: true },
      },
    ]
  })
}

function partOfPairs(clock: ClockOfBells, site: string, date: LocalDate, pair: number, pairs: number) {
  const rung = clock(site, date, pair, pairs) ?? clock(site, date, pair, 1)
  return rung && { startsAt: minutesOfDay(rung.startsAt), endsAt: minutesOfDay(rung.endsAt) }
}

const nearestShift = (shifts: readonly DayPart[], part: DayPart | undefined): DayPart | undefined =>
  shifts.toSorted(
    (one, other) =>
      Math.abs(one.startsAt - (part?.startsAt ?? 0)) - Math.abs(other.startsAt - (part?.startsAt ?? 0)),
  )[0] ?? part
