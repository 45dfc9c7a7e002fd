import type { LocalDate } from '../values/local-date.ts'
import { choice, date, integer, type Register, reference, text } from '../values/register.ts'

/** Why a worker does not teach. */
export type AbsenceKind = 'methodDay' | 'otherWork' | 'illness' | 'holiday' | 'trip' | 'other'

/** When a worker cannot teach: every week on a day, or on dates. */
export interface Absence {
  readonly code: string
  readonly worker: string
  readonly kind: AbsenceKind
  /** The weekday that is closed in every week, 1 = Monday … 7 = Sunday; `null` for each day of the dates. */
  readonly weekday: number | null
  /** The first and the last pair that are closed; `null` from the first and to the last of the day. */
  readonly fromPair: number | null
  readonly toPair: number | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly note: string | null
}

/** That somebody is away, and when; why is nothing that a timetable needs to know. */
export type TimeAway = Omit<Absence, 'code' | 'kind' | 'note'>

export const absences: Register<Absence> = {
  name: 'absences',
  room: 'timetables',
  title: { ru: 'Отсутствие работников', en: 'Absences' },
  one: { ru: 'отсутствие', en: 'absence' },
  holds: {
    ru: 'Когда преподаватель не может вести занятия: по дням недели или по датам.',
    en: 'When a teacher cannot teach: on weekdays or on dates.',
  },
  key: ['code'],
  label: ['worker', 'startsOn'],
  owner: 'worker',
  listed: ['worker', 'kind', 'weekday', 'fromPair', 'toPair', 'startsOn', 'endsOn'],
  sorted: 'worker,weekday',
  scheduled: true,
  columns: {
    code: text('Код', 'Code', { maxLength: 60 }),
    worker: reference('Работник', 'Worker', 'employments'),
    kind: choice('Причина', 'Kind', {
      methodDay: { ru: 'методический день', en: 'method day' },
      otherWork: { ru: 'другая работа', en: 'other work' },
      illness: { ru: 'болезнь', en: 'illness' },
      holiday: { ru: 'отпуск', en: 'holiday' },
      trip: { ru: 'командировка', en: 'trip' },
      other: { ru: 'другое', en: 'other' },
    }),
    weekday: integer('День недели', 'Weekday', {
      required: false,
      min: 1,
      max: 7,
      help: {
        ru: '1 – понедельник, 6 – суббота. Пусто: каждый день с первой даты по последнюю.',
        en: '1 is Monday, 6 is Saturday. Empty: every day from the first date to the last.',
      },
    }),
    fromPair: integer('С пары', 'From pair', { required: false, min: 1, max: 9 }),
    toPair: integer('По пару', 'To pair', { required: false, min: 1, max: 9 }),
    startsOn: date('С', 'From'),
    endsOn: date('По', 'To'),
    note: text('Примечание', 'Note', { required: false, maxLength: 400 }),
  },
}
