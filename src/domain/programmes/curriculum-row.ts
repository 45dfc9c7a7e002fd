import { choice, integer, type Register, reference, text } from '../values/register.ts'

/**
 * What a row of a curriculum is: a cycle or module that holds others, a subject, a course of a module, a practice,
 * an exam by module, or the final attestation.
 */
export type CurriculumRowKind =
  | 'cycle'
  | 'subject'
  | 'module'
  | 'course'
  | 'trainingPractice'
  | 'productionPractice'
  | 'preDiplomaPractice'
  | 'moduleExam'
  | 'exams'
  | 'finalAttestation'

/** Whether a practice takes whole weeks or a day in each week. */
export type PracticeMode = 'block' | 'distributed'

/** A row of a curriculum; its index, such as «УП.01», names it within the plan. */
export interface CurriculumRow {
  readonly curriculum: string
  readonly index: string
  readonly name: string
  readonly kind: CurriculumRowKind
  /** The index of the module or cycle that holds it; hours of a holder are the sum of its rows. */
  readonly parent: string | null
  readonly mode: PracticeMode | null
  readonly position: number
}

export const curriculumRows: Register<CurriculumRow> = {
  name: 'curriculumRows',
  room: 'programmes',
  title: { ru: 'Строки учебных планов', en: 'Curriculum rows' },
  one: { ru: 'строка учебного плана', en: 'curriculum row' },
  holds: {
    ru: 'Предметы, модули, курсы, практики и аттестация учебных планов.',
    en: 'Subjects, modules, courses, practices and attestation of the curricula.',
  },
  key: ['curriculum', 'index'],
  label: ['index', 'name'],
  owner: null,
  listed: ['index', 'name', 'kind', 'parent', 'mode', 'curriculum'],
  sorted: 'curriculum,position',
  columns: {
    curriculum: reference('Учебный план', 'Curriculum', 'curricula'),
    index: text('Индекс', 'Index', { maxLength: 40 }),
    name: text('Название', 'Name', { maxLength: 400 }),
    kind: choice('Вид', 'Kind', {
      cycle: { ru: 'цикл', en: 'cycle' },
      subject: { ru: 'дисциплина', en: 'subject' },
      module: { ru: 'профессиональный модуль', en: 'professional module' },
      course: { ru: 'МДК', en: 'interdisciplinary course' },
      trainingPractice: { ru: 'учебная практика', en: 'training practice' },
      productionPractice: { ru: 'производственная практика', en: 'production practice' },
      preDiplomaPractice: { ru: 'преддипломная практика', en: 'pre-diploma practice' },
      moduleExam: { ru: 'экзамен по модулю', en: 'module exam' },
      exams: { ru: 'промежуточная аттестация', en: 'interim attestation' },
      finalAttestation: { ru: 'государственная итоговая аттестация', en: 'final attestation' },
    }),
    parent: text('Входит в', 'Part of', { required: false, maxLength: 40 }),
    mode: choice(
      'Как проходит практика',
      'Practice mode',
      {
        block: { ru: 'концентрированно', en: 'in whole weeks' },
        distributed: { ru: 'рассредоточенно', en: 'a day a week' },
      },
      { required: false },
    ),
    position: integer('Порядок', 'Position', { max: 9999, names: 'position' }),
  },
}
