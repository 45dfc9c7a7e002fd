import type { LocalDate } from '../values/local-date.ts'
import { date, integer, type Register, reference, text } from '../values/register.ts'

/** A study group; before its first day it is a plan with a number of students and no names. */
export interface Group {
  readonly code: string
  readonly delivery: string
  readonly college: string
  readonly site: string | null
  /** How many students it has or is planned to have. */
  readonly plannedStudents: number
  /** 5 or 6 study days a week. */
  readonly daysPerWeek: number
  /** The college's shift in which its lessons lie, 1 or 2. */
  readonly shift: number
  readonly tutor: string | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate | null
  readonly endReason: string | null
}

export const groups: Register<Group> = {
  name: 'groups',
  room: 'groups',
  title: { ru: 'Группы', en: 'Groups' },
  one: { ru: 'группа', en: 'group' },
  holds: {
    ru: 'Учебные группы колледжей: по какой программе учатся, сколько студентов, с какого по какой день.',
    en: 'The groups of the colleges: their programme, number of students, first and last day.',
  },
  key: ['code'],
  label: ['code'],
  owner: 'college',
  listed: ['code', 'delivery', 'college', 'plannedStudents', 'shift', 'tutor'],
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    delivery: reference('Реализация программы', 'Delivery', 'deliveries'),
    college: reference('Колледж', 'College', 'organisations'),
    site: reference('Площадка', 'Site', 'sites', { required: false }),
    plannedStudents: integer('Студентов по плану', 'Planned students', { min: 1, max: 60, summed: true }),
    daysPerWeek: integer('Учебных дней в неделе', 'Days a week', { min: 5, max: 6 }),
    shift: integer('Смена', 'Shift', { min: 1, max: 2 }),
    tutor: reference('Куратор', 'Tutor', 'persons', { required: false }),
    startsOn: date('С', 'From'),
    endsOn: date('По', 'To', { required: false }),
    endReason: text('Почему расформирована', 'Why it ended', { required: false, maxLength: 400 }),
  },
}
