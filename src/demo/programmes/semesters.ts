import { type ModulePlan, modulesOf, type ProgrammePlan } from './programme-plan.ts'

/** A practice of a module in one semester, in whole weeks. */
export interface PracticeWeeks {
  /** The curriculum's row, such as «УП.01». */
  readonly index: string
  readonly letter: 'УП' | 'ПП'
  readonly weeks: number
}

/** How the study weeks of a semester are spent. */
export interface Semester {
  /** From 1, through all courses. */
  readonly number: number
  readonly theory: number
  readonly practices: readonly PracticeWeeks[]
  readonly exams: number
  readonly final: number
}

/** Study weeks of the autumn and of the spring; between them lie two weeks of holidays. */
export const AUTUMN_WEEKS = 17
export const SPRING_WEEKS = 24

/** The week of interim attestation that ends each semester. */
const EXAM_WEEKS = 1

/** Weeks of final attestation at the end of a worker's and of a specialist's programme. */
const FINAL_WEEKS = { 22: 2, 34: 6 } as const

/** The academic hours of a week, theory or practice alike. */
export const WEEK_HOURS = 36

/** The two digits of a module in the indices of its rows. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** The semesters of a programme as those admitted in a year study it: what practice and exams leave is theory. */
export function semestersOf(plan: ProgrammePlan, intakeYear: number): Semester[] {
  const modules = modulesOf(plan, intakeYear)
  const count = plan.termMonths === 22 ? 4 : 6
  return Array.from({ length: count }, (_, position) => {
    const number = position + 1
    const practices = practicesOf(modules, number)
    const final = number === count ? FINAL_WEEKS[plan.termMonths] : 0
    const practice = practices.reduce((sum, { weeks }) => sum + weeks, 0)
    const weeks = number % 2 === 1 ? AUTUMN_WEEKS : SPRING_WEEKS
    return { number, theory: weeks - practice - EXAM_WEEKS - final, practices, exams: EXAM_WEEKS, final }
  })
}

function practicesOf(modules: readonly ModulePlan[], semester: number): PracticeWeeks[] {
  return modules.flatMap(({ training, production }, position): PracticeWeeks[] => {
    const module = twoDigits(position + 1)
    return [
      { index: `УП.${module}`, letter: 'УП' as const, weeks: training[semester] ?? 0 },
      { index: `ПП.${module}`, letter: 'ПП' as const, weeks: production[semester] ?? 0 },
    ].filter(({ weeks }) => weeks > 0)
  })
}
