import type { LocalDate } from '../values/local-date.ts'
import { choice, date, type Register, reference, text, year } from '../values/register.ts'
import { type EntryGrade, entryGradeWords } from './curriculum.ts'

/** A programme as one college teaches it to those it admits in one year. */
export interface Delivery {
  readonly code: string
  readonly programme: string
  readonly college: string
  readonly intakeYear: number
  readonly entryGrade: EntryGrade
  readonly curriculum: string
  /** The employer that ordered these workers and approved what they learn. */
  readonly employer: string | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
}

export const deliveries: Register<Delivery> = {
  name: 'deliveries',
  room: 'programmes',
  title: { ru: 'Реализация программ', en: 'Deliveries' },
  one: { ru: 'реализация программы', en: 'delivery' },
  holds: {
    ru: 'Какой колледж учит по какой программе, с какого года набора и по какому плану.',
    en: 'Which college teaches which programme, from which intake and by which curriculum.',
  },
  key: ['code'],
  label: ['programme', 'college', 'intakeYear'],
  owner: 'college',
  listed: ['programme', 'college', 'intakeYear', 'curriculum', 'employer', 'endsOn'],
  sorted: '-intakeYear,programme',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    programme: reference('Программа', 'Programme', 'programmes'),
    college: reference('Колледж', 'College', 'organisations'),
    intakeYear: year('Год набора', 'Intake year'),
    entryGrade: choice('База', 'Entry', entryGradeWords),
    curriculum: reference('Учебный план', 'Curriculum', 'curricula'),
    employer: reference('Заказчик', 'Employer', 'organisations', { required: false }),
    startsOn: date('Начало', 'Starts on'),
    endsOn: date('Окончание', 'Ends on'),
  },
}
