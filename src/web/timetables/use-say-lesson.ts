import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeviationOrder } from '#domain/timetables/deviation-order.ts'
import { lessonKindWords } from '#domain/timetables/teaching-load.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { writeRuns } from '#domain/timetables/term-lesson-record.ts'
import { WEEKDAY_WORDS } from '#domain/timetables/weekdays.ts'
import { dottedDate, type Weekday } from '#domain/values/local-date.ts'
import { useLanguage } from '../ui/language/language.ts'
import type { TimetableNames } from './timetable-names.ts'

/** An order as the server sends it: its day is a text. */
type Said<Order> = { readonly [Field in keyof Order]: string }

/** Says lessons and where they stand. */
export function useSayLesson(names: TimetableNames) {
  const { t } = useTranslation('office')
  const language = useLanguage()
  return useMemo(() => {
    const short = (day: number) => WEEKDAY_WORDS[day as Weekday].short[language]
    const weekdays = (days: readonly number[]) =>
      days.length > 1 ? `${short(days[0] ?? 1)}–${short(days.at(-1) ?? 1)}` : short(days[0] ?? 1)
    const when = (place: { readonly weekdays: readonly number[]; readonly pair: number }, pairs = 1) =>
      `${weekdays(place.weekdays)}, ${t('timetables.pair', {
        number: pairs > 1 ? `${place.pair}–${place.pair + pairs - 1}` : place.pair,
      })}`
    const hours = (lesson: TermLesson) => {
      const { startsAt, endsAt } = names.hours(lesson) ?? {}
      return startsAt ? `${startsAt}–${endsAt}` : ''
    }
    const where = (place: TermLesson['place']) =>
      place
        ? [names.teacher(place.teacher), place.room ? names.room(place.room) : ''].filter(Boolean).join(', ')
        : t('timetables.noPlace')
    const order = ({ number, signedOn, reason }: Said<DeviationOrder>) =>
      [t('timetables.order.said', { number, date: dottedDate(signedOn) }), reason].filter(Boolean).join(', ')
    return {
      when,
      /** «приказ № 15-у от 01.09.2025, просьба родителей». */
      order,
      where,
      /** «08:30–10:00»; empty where no bell rings. */
      hours,
      kind: (lesson: Pick<TermLesson, 'kind'>) => lessonKindWords[lesson.kind][language],
      weeks: (lesson: Pick<TermLesson, 'weeks'>) =>
        t('timetables.inWeeks', { weeks: writeRuns(lesson.weeks) }),
      /** «МДК.01.01 Основы технологии, СВ-24-1: вт, 2 пара, 10:10–11:40, Иванов И. И., 204, нед. 1–8». */
      all: (lesson: TermLesson) =>
        [
          `${lesson.index} ${names.subject(lesson)}, ${names.groups(lesson.audience)}`,
          lesson.place
            ? `: ${[when(lesson.place, lesson.pairs), hours(lesson), where(lesson.place)].filter(Boolean).join(', ')}`
            : '',
          `, ${t('timetables.inWeeks', { weeks: writeRuns(lesson.weeks) })}`,
          lesson.order ? `, ${order(lesson.order)}` : '',
        ].join(''),
    }
  }, [names, t, language])
}
