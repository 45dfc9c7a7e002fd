import type { LocalDate } from '../values/local-date.ts'
import { choice, date, integer, type Register, reference, text, year } from '../values/register.ts'

/** After which school grade students enter. */
export type EntryGrade = 'grade9' | 'grade11'

export const entryGradeWords = {
  grade9: { ru: 'после 9 класса', en: 'after grade 9' },
  grade11: { ru: 'после 11 класса', en: 'after grade 11' },
} as const

/** A curriculum (учебный план): what is taught in which semester, for those admitted in one year. */
export interface Curriculum {
  readonly code: string
  readonly programme: string
  readonly admissionYear: number
  readonly entryGrade: EntryGrade
  /** The term of study in months: 1 year 10 months is 22. */
  readonly termMonths: number
  readonly name: string
  readonly approvedOn: LocalDate | null
  /** The employer that approved it. */
  readonly approvedBy: string | null
  /** From which file it was read. */
  readonly source: string | null
}

export const curricula: Register<Curriculum> = {
  name: 'curricula',
  room: 'programmes',
  title: { ru: 'Учебные планы', en: 'Curricula' },
  one: { ru: 'учебный план', en: 'curriculum' },
  holds: {
    ru: 'Учебные планы программ, по которым учат наборы.',
    en: 'The curricula by which intakes are taught.',
  },
  key: ['code'],
  label: ['code', 'name'],
  owner: null,
  listed: ['name', 'programme', 'admissionYear', 'termMonths', 'approvedOn', 'approvedBy'],
  sorted: '-admissionYear,programme',
  columns: {
    code: text('Код', 'Code', { maxLength: 40 }),
    programme: reference('Программа', 'Programme', 'programmes'),
    admissionYear: year('Год приёма', 'Admission year'),
    entryGrade: choice('База', 'Entry', entryGradeWords),
    termMonths: integer('Срок, месяцев', 'Term, months', { min: 1, max: 72 }),
    name: text('Название', 'Name', { maxLength: 300 }),
    approvedOn: date('Утверждён', 'Approved on', { required: false }),
    approvedBy: reference('Согласовал работодатель', 'Approved by employer', 'organisations', {
      required: false,
    }),
    source: text('Источник', 'Source', { required: false }),
  },
}
