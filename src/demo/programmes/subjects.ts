import type { ControlForm } from '#domain/programmes/curriculum-hours.ts'

/** A subject of theory: its weight in the hours of each semester that it is read in, and how it ends. */
export interface SubjectPlan {
  readonly name: string
  /** The first is the weight in semester 1. */
  readonly weights: readonly number[]
  readonly control: ControlForm
  readonly hasLaboratory: boolean
}

const subject = (
  name: string,
  weights: readonly number[],
  control: ControlForm = 'gradedCredit',
  hasLaboratory = false,
): SubjectPlan => ({ name, weights, control, hasLaboratory })

/** The general subjects of those who come after grade 9, by their weight in the first four semesters. */
export const GENERAL_SUBJECTS: readonly SubjectPlan[] = [
  subject('Русский язык', [2, 3, 0, 0], 'exam'),
  subject('Литература', [3, 2, 3, 3]),
  subject('Математика', [6, 7, 0, 0], 'exam'),
  subject('Иностранный язык', [2, 2, 0, 2]),
  subject('Информатика', [4, 4, 0, 0]),
  subject('Физика', [4, 4, 4, 0], 'exam', true),
  subject('Химия', [2, 2, 0, 2], 'gradedCredit', true),
  subject('Биология', [2, 0, 0, 0]),
  subject('История', [3, 2, 3, 3]),
  subject('Обществознание', [2, 2, 3, 3]),
  subject('География', [2, 0, 0, 0]),
  subject('Физическая культура', [2, 2, 2, 2], 'credit'),
  subject('Основы безопасности и защиты Родины', [2, 2, 0, 0]),
]

/** The hours of general education that the federal standard gives to those who come after grade 9. */
export const GENERAL_HOURS = 1476

/** What part of a semester's theory goes to general subjects before the last semester that has any. */
export const GENERAL_PARTS = { 22: [1, 28 / 36, 18 / 36, 0], 34: [1, 0.85, 0] } as const

/** The social and humanitarian cycle, by the semesters of a worker's and of a specialist's programme. */
export const SOCIAL_SUBJECTS = {
  22: [
    subject('История России', [0, 0, 6, 0]),
    subject('Иностранный язык в профессиональной деятельности', [0, 0, 5, 6]),
    subject('Безопасность жизнедеятельности', [0, 0, 6, 0]),
    subject('Физическая культура', [0, 0, 5, 6], 'credit'),
    subject('Основы бережливого производства', [0, 0, 0, 6], 'credit'),
  ],
  34: [
    subject('История России', [0, 0, 2, 1, 0, 0]),
    subject('Иностранный язык в профессиональной деятельности', [0, 0, 2, 2, 2, 2]),
    subject('Безопасность жизнедеятельности', [0, 0, 0, 3, 0, 0]),
    subject('Физическая культура', [0, 0, 2, 2, 2, 2], 'credit'),
    subject('Основы финансовой грамотности', [0, 0, 0, 0, 3, 0], 'credit'),
  ],
} as const

/** When the general professional subjects are read, in their order. */
const PROFESSIONAL_WEIGHTS = {
  22: [
    [0, 4, 0, 0],
    [0, 4, 2, 0],
    [0, 0, 4, 0],
    [0, 0, 2, 3],
  ],
  34: [
    [0, 4, 3, 0, 0, 0],
    [0, 0, 4, 0, 0, 0],
    [0, 0, 3, 4, 0, 0],
    [0, 0, 0, 4, 0, 0],
    [0, 0, 0, 3, 3, 0],
    [0, 0, 0, 0, 0, 3],
  ],
} as const

/** The general professional subjects of a programme; the second ends with an exam. */
export const professionalSubjects = (names: readonly string[], termMonths: 22 | 34): SubjectPlan[] =>
  names.map((name, number) =>
    subject(
      name,
      PROFESSIONAL_WEIGHTS[termMonths][number] ?? [],
      number === 1 ? 'exam' : 'gradedCredit',
      number === 1,
    ),
  )

/** A course of a module, read from the semester before its first practice to that of its last. */
export const moduleCourse = (name: string, firstPractice: number, lastPractice: number): SubjectPlan =>
  subject(
    name,
    Array.from({ length: lastPractice }, (_, semester) =>
      semester + 1 >= Math.max(2, firstPractice - 1) ? 5 : 0,
    ),
    'other',
  )
