import type { CurriculumCalendar } from '#domain/programmes/curriculum-calendar.ts'
import type { Semester } from './semesters.ts'

const WINTER_HOLIDAYS = 2
const SUMMER_HOLIDAYS = 9

/** How much of a semester's theory comes before its first practice, by turns, so that not all wish the same weeks. */
const LEADS = [0.1, 0.35, 0.6, 0.85]

/**
 * The calendar of each course: the practices of a semester in the order of their modules, theory before, between and
 * after them, exams at its end. `turn` moves the practices of one curriculum against those of another.
 */
export function courseCalendars(
  curriculum: string,
  semesters: readonly Semester[],
  turn: number,
): CurriculumCalendar[] {
  const courses = semesters.length / 2
  return Array.from({ length: courses }, (_, position) => {
    const [autumn, spring] = semesters.slice(position * 2, position * 2 + 2)
    const isLast = position === courses - 1
    return {
      curriculum,
      course: position + 1,
      weeks: [
        ...(autumn ? layOut(autumn, turn + position) : []),
        ...repeat('К', WINTER_HOLIDAYS),
        ...(spring ? layOut(spring, turn + position + 1) : []),
        ...repeat(isLast ? '–' : 'К', SUMMER_HOLIDAYS),
      ].join(' '),
    }
  })
}

function layOut({ theory, practices, exams, final }: Semester, turn: number): string[] {
  const lead = practices.length === 0 ? theory : Math.round(theory * (LEADS[turn % LEADS.length] ?? 0))
  const rest = theory - lead
  // The k-th practice is followed by the k-th of equal parts of what theory is left.
  const after = practices.map(
    (_, k) => Math.floor((rest * (k + 1)) / practices.length) - Math.floor((rest * k) / practices.length),
  )
  return [
    ...repeat('Т', lead),
    ...practices.flatMap(({ letter, weeks }, k) => [...repeat(letter, weeks), ...repeat('Т', after[k] ?? 0)]),
    ...repeat('ПА', exams),
    ...repeat('ГИА', final),
  ]
}

const repeat = (letter: string, times: number): string[] => Array.from({ length: times }, () => letter)
