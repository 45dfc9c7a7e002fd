import type { AcademicHours } from '../values/hours.ts'
import { choice, decimal, integer, type Register, reference, text } from '../values/register.ts'

/** By what a row ends in a semester. */
export type ControlForm = 'exam' | 'credit' | 'gradedCredit' | 'other'

/** The academic hours of a curriculum row in one semester, counted through the whole programme; `total` sums the kinds. */
export interface CurriculumHours {
  readonly curriculum: string
  readonly index: string
  /** From 1, through all courses: the first of the second course is 3. */
  readonly semester: number
  readonly lectures: AcademicHours
  readonly practicals: AcademicHours
  readonly laboratory: AcademicHours
  readonly selfStudy: AcademicHours
  readonly consultations: AcademicHours
  readonly attestation: AcademicHours
  /** Hours of practice, and whatever has no kind of its own. */
  readonly practice: AcademicHours
  readonly total: AcademicHours
  readonly control: ControlForm | null
}

const hours = (ru: string, en: string) => decimal(ru, en, { max: 5000, summed: true })

export const curriculumHours: Register<CurriculumHours> = {
  name: 'curriculumHours',
  room: 'programmes',
  title: { ru: 'Часы учебных планов', en: 'Curriculum hours' },
  one: { ru: 'часы строки', en: 'hours of a row' },
  holds: {
    ru: 'Сколько часов у строки учебного плана в каждом семестре и чем он кончается.',
    en: 'How many hours a curriculum row has in each semester, and how that ends.',
  },
  key: ['curriculum', 'index', 'semester'],
  label: ['index', 'semester'],
  owner: null,
  listed: [
    'index',
    'semester',
    'total',
    'lectures',
    'practicals',
    'laboratory',
    'selfStudy',
    'practice',
    'control',
    'curriculum',
  ],
  sorted: 'curriculum,index,semester',
  columns: {
    curriculum: reference('Учебный план', 'Curriculum', 'curricula'),
    index: text('Индекс', 'Index', {
      maxLength: 40,
      naming: { register: 'curriculumRows', along: ['curriculum'] },
    }),
    semester: integer('Семестр', 'Semester', { min: 1, max: 12 }),
    lectures: hours('Лекции', 'Lectures'),
    practicals: hours('Практические занятия', 'Practicals'),
    laboratory: hours('Лабораторные занятия', 'Laboratory'),
    selfStudy: hours('Самостоятельная работа', 'Self-study'),
    consultations: hours('Консультации', 'Consultations'),
    attestation: hours('Промежуточная аттестация', 'Attestation'),
    practice: hours('Практика', 'Practice'),
    total: hours('Итого', 'Total'),
    control: choice(
      'Форма контроля',
      'Control',
      {
        exam: { ru: 'экзамен', en: 'exam' },
        credit: { ru: 'зачёт', en: 'credit' },
        gradedCredit: { ru: 'дифференцированный зачёт', en: 'graded credit' },
        other: { ru: 'другая', en: 'other' },
      },
      { required: false },
    ),
  },
}
