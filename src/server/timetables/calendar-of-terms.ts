import type { PublicVersion } from '#database/timetables/public-timetables.rows.ts'
import { type CalendarEntry, writeCalendar } from '#documents/timetables/write-calendar.ts'
import { type CalendarEvent, type Concern, calendarEvents } from '#domain/timetables/calendar-event.ts'
import { lessonKindWords } from '#domain/timetables/teaching-load.ts'
import { termDays } from '#domain/timetables/term.ts'
import { writeRuns } from '#domain/timetables/term-lesson-record.ts'
import type { Language } from '#domain/values/text.ts'
import { editionsOf, type ShownNames, type ShownTerm } from './public-week.ts'

/** What a calendar is written from. */
export interface CalendarOfTerms {
  readonly cluster: string
  readonly name: string
  readonly terms: readonly ShownTerm[]
  readonly versions: readonly PublicVersion[]
  readonly names: ShownNames
  readonly concerns: Concern
  readonly language: Language
}

const words = {
  pair: { ru: 'Пара', en: 'Pair' },
  pairs: { ru: 'Пары', en: 'Pairs' },
  groups: { ru: 'Группы', en: 'Groups' },
  subgroup: { ru: 'подгруппа', en: 'subgroup' },
  teacher: { ru: 'Преподаватель', en: 'Teacher' },
} as const

/** Writes the lessons of somebody in some terms as a calendar. */
export function calendarOfTerms(calendar: CalendarOfTerms): Uint8Array {
  const entries = calendar.terms.flatMap(shown =>
    calendarEvents(
      editionsOf(shown, calendar.versions, calendar.names),
      termDays(shown.term),
      calendar.concerns,
    ).map(event => entryOf(event, calendar)),
  )
  return writeCalendar({ name: calendar.name, entries })
}

function entryOf(event: CalendarEvent, { cluster, names, language }: CalendarOfTerms): CalendarEntry {
  const { lesson, place, date, isCancelled, sequence, changedAt } = event
  const what = names.part(lesson) ?? lesson.index
  return {
    uid: `${encodeURIComponent(lesson.id)}.${date}@${encodeURIComponent(cluster)}.kuznitsa`,
    ...{ date: place.date, times: names.times(lesson, place) ?? null, isCancelled, sequence, changedAt },
    summary: lesson.kind === 'theory' ? what : `${what} (${lessonKindWords[lesson.kind][language]})`,
    location: names.room(place.room),
    description: describe(event, names, language),
  }
}

function describe({ lesson, place }: CalendarEvent, names: ShownNames, language: Language): string {
  const pairs = Array.from({ length: lesson.pairs }, (_, at) => place.pair + at)
  const groups = lesson.audience.map(({ group, subgroup }) =>
    subgroup === null ? group : `${group} (${words.subgroup[language]} ${subgroup})`,
  )
  const teacher = names.teacher(place.teacher)
  return [
    `${(lesson.pairs > 1 ? words.pairs : words.pair)[language]} ${writeRuns(pairs)}`,
    `${words.groups[language]}: ${groups.join(', ')}`,
    ...(teacher ? [`${words.teacher[language]}: ${teacher}`] : []),
  ].join('\n')
}
