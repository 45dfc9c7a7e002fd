import type { RuleName } from '#domain/rules/rule-name.ts'
import { ruleOn } from '#domain/rules/rule-on.ts'
import { type AcademicHours, academicHours } from '#domain/values/hours.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import type { TermRecords } from '../../term/build/term-records.ts'
import type { DayProblem } from '../day-problem.ts'

/** How many minutes an academic hour has, and a clock hour. */
const [ACADEMIC, CLOCK] = [45, 60]

/** Holds what workers have by loads and substitutions against the rules in force on a day; several posts are one person. */
export function teacherLimits(
  { employments, teachingLoads, rules }: TermRecords,
  substituted: ReadonlyMap<string, AcademicHours>,
  on: LocalDate,
): DayProblem['limitsOf'] {
  const personOf = new Map(employments.map(({ code, person }) => [code, person]))
  const posts = new Map(employments.map(post => [post.code, post]))
  const loaded = new Map<string, number>()
  const heard = new Set<string>()
  for (const { teacher, hours, stream, index, kind, term, code } of teachingLoads) {
    const person = personOf.get(teacher ?? '')
    const word = stream === null ? code : `${term} ${stream} ${index} ${kind} ${teacher}`
    if (person === undefined || heard.has(word)) continue
    heard.add(word)
    loaded.set(person, (loaded.get(person) ?? 0) + hours)
  }
  const instead = new Map<string, number>()
  for (const [post, hours] of substituted) {
    const person = personOf.get(post) ?? post
    instead.set(person, (instead.get(person) ?? 0) + hours)
  }
  const inForce = (name: RuleName) => ruleOn(rules, name, on)
  const yearMost = inForce('teacherYearMax')
  const weekMost = inForce('masterWeek')
  return teacher => {
    const person = personOf.get(teacher) ?? teacher
    const post = posts.get(teacher)
    const own = instead.get(person) ?? 0
    return {
      yearHours: academicHours((loaded.get(person) ?? 0) + own),
      yearMost: yearMost?.severity === 'block' ? academicHours(yearMost.value) : null,
      substituted: academicHours(own),
      substitutedMost: academicHoursOf(inForce('substitutedYear')?.value),
      weekMost:
        post?.kind === 'master' && weekMost?.severity === 'block'
          ? academicHours((weekMost.value * (post.rate ?? 1) * CLOCK) / ACADEMIC)
          : null,
    }
  }
}

const academicHoursOf = (value: number | undefined): AcademicHours | null =>
  value === undefined ? null : academicHours(value)
