import type { LocalDate } from '../values/local-date.ts'
import { date, flag, type Register, reference, text } from '../values/register.ts'

/** That a college shows its timetable to everyone, without signing in, from a day to a day. */
export interface PublicTimetable {
  readonly college: string
  /** Whether those who teach are named there; students never are. */
  readonly namesTeachers: boolean
  /** The order by which it was decided. */
  readonly basis: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
}

export const publicTimetables: Register<PublicTimetable> = {
  name: 'publicTimetables',
  room: 'timetables',
  title: { ru: 'Открытые расписания', en: 'Public timetables' },
  one: { ru: 'открытое расписание', en: 'public timetable' },
  holds: {
    ru: 'С какого дня колледж показывает расписание всем, без входа, и называет ли преподавателей; без записи его видят только вошедшие.',
    en: 'Since when a college shows its timetable to everyone, without signing in, and whether it names teachers; without a record only those who are signed in see it.',
  },
  key: ['college', 'startsOn'],
  label: ['college', 'startsOn'],
  owner: 'college',
  listed: ['college', 'namesTeachers', 'basis', 'startsOn', 'endsOn'],
  sorted: 'college,startsOn',
  columns: {
    college: reference('Колледж', 'College', 'organisations'),
    namesTeachers: flag('Называть преподавателей', 'Names teachers'),
    basis: text('Основание', 'Basis', {
      maxLength: 200,
      help: { ru: 'Номер и дата приказа.', en: 'Number and date of the order.' },
    }),
    startsOn: date('С', 'From'),
    endsOn: date('По', 'To', { required: false }),
  },
}
