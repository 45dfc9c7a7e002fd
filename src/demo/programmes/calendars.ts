import type { CurriculumCalendar } from '#domain/programmes/curriculum-calendar.ts'
import type { Wish } from './deliveries.ts'
import type { Semester } from './semesters.ts'

const WINTER_HOLIDAYS = 2
const SUMMER_HOLIDAYS = 9

/**
 * The calendar of each course: the practices of a semester in the order of their modules, theory before, between and
 * after them, exams at its end. The wish says in fifths how much of the theory comes first, in autumn and in spring.
 */
export function courseCalendars(
  curriculum: string,
  semesters: readonly Semester[],
  [autumnWish, springWish]: Wish,
): CurriculumCalendar[] {
  const courses = semesters.length / 2
  return Array.from({ length: courses }, (_, position) => {
    const [autumn, spring] = semesters.slice(position * 2, position * 2 + 2)
    const isLast = position === courses - 1
    return {
      curriculum,
      course: position + 1,
      weeks: [
        ...(autumn ? layOut(autumn, autumnWish) : []),
        ...repeat('К', WINTER_HOLIDAYS),
        ...(spring ? layOut(spring, springWish) : []),
        ...repeat(isLast ? '–' : 'К', SUMMER_HOLIDAYS),
      ].join(' '),
    }
  })
}

function layOut({ theory, practices, exams, final }: Semester, fifths: number): string[] {
  const lead = practices.length === 0 ? theory : Math.round((theory * fifths) / 5)
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
