import { useTranslation } from 'react-i18next'
import { writeDateShort } from '../ui/format/dates.ts'
import type { AskedEvent, DayNames, LessonOfDay, MadeSubstitution, Proposal } from './days.api.ts'

/** Says what the page of a day shows in the reader's words. */
export function useSayDay(names: DayNames, teachers: Readonly<Record<string, string>> = {}) {
  const { t } = useTranslation('office')
  const teacher = (code: string) => teachers[code] ?? names.teachers[code] ?? code
  const room = (code: string | null) => (code === null ? '' : (names.rooms[code] ?? code))
  const part = (group: string | undefined, index: string) => names.parts[group ?? '']?.[index] ?? index
  const when = (to: { date: string; pair: number }) =>
    `${writeDateShort(to.date)}, ${t('days.touched.pair', { number: to.pair })}`
  const besides = (code: string | null) => (code === null ? '' : `, ${room(code)}`)
  return {
    teacher,
    part,
    room,
    audience: (audience: LessonOfDay['audience']) =>
      audience
        .map(({ group, subgroup }) =>
          subgroup === null ? group : `${group} (${t('days.list.subgroup', { number: subgroup })})`,
        )
        .join(', '),
    place: (code: string, where: string | null) => `${teacher(code)}${besides(where)}`,
    subject: ({ kind, subject }: Pick<AskedEvent, 'kind' | 'subject'>) => {
      if (kind === 'teacherAway') return teacher(subject)
      if (kind === 'roomClosed') return room(subject)
      return kind === 'employerCancels' ? (names.employers[subject] ?? subject) : subject
    },
    span: ({ startsOn, endsOn, fromPair, toPair }: AskedEvent) => {
      const days =
        startsOn === endsOn
          ? writeDateShort(startsOn)
          : `${writeDateShort(startsOn)} – ${writeDateShort(endsOn)}`
      if (fromPair === null && toPair === null) return `${days}, ${t('days.out.wholeDay')}`
      const from = fromPair ?? 1
      if (toPair === null) return `${days}, ${t('days.out.pairsFrom', { from })}`
      if (toPair === from) return `${days}, ${t('days.out.onePair', { pair: from })}`
      return `${days}, ${t('days.out.pairs', { from, to: toPair })}`
    },
    /** A way to go on, as a line of a menu. */
    proposal: ({ kind, changes: [change] }: Proposal, lesson: LessonOfDay) => {
      const to = change?.to
      if (!to) return t('days.touched.ways.cancel')
      const parts = {
        teacher: teacher(to.teacher),
        when: when(to),
        room: to.room === lesson.place.room ? '' : besides(to.room),
      }
      if (kind === 'room') return t('days.touched.ways.room', { room: room(to.room) })
      if (kind === 'join') return t('days.touched.ways.join', parts)
      if (kind === 'exchange') return t('days.touched.ways.exchange', parts)
      return t(kind === 'teacher' ? 'days.touched.ways.teacher' : 'days.touched.ways.move', parts)
    },
    /** What a lesson has on the date instead, as the list on the wall says. */
    instead: ({ kind, to, was, date: planned, groups, index }: MadeSubstitution, date: string) => {
      if (!to) return t('days.list.cancelled')
      if (to.date !== date) return t('days.list.movedTo', { date: writeDateShort(to.date), pair: to.pair })
      return [
        `${part(groups[0], index)}, ${teacher(to.teacher)}${besides(to.room)}`,
        ...(planned === date && to.pair !== was.pair ? [t('days.list.atPair', { pair: to.pair })] : []),
        ...(kind === 'join' ? [t('days.list.together')] : []),
      ].join(', ')
    },
  }
}
