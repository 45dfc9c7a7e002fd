import type { Rule } from '../rules/rule.ts'
import { academicYear, firstDay } from '../values/academic-year.ts'
import type { Finding } from '../values/finding.ts'
import type { CurriculumParts } from './check-curricula.ts'
import { CONTROL_LIMITS, type ControlLimit, excessOf, isPhysicalCulture } from './control-limits.ts'
import type { Curriculum } from './curriculum.ts'
import type { CurriculumHours } from './curriculum-hours.ts'

type Parts = Pick<CurriculumParts, 'curricula' | 'curriculumRows' | 'curriculumHours'>

/**
 * No course of a curriculum of one's own has more exams or credits than the rule of the year in which it is studied
 * allows. What was read from a file was looked at then: only the file tells which controls are held together.
 */
export function checkControlCounts(parts: Parts, rules: readonly Rule[]): Finding[] {
  const uncounted = new Set(
    parts.curriculumRows
      .filter(({ name }) => isPhysicalCulture(name))
      .map(row => `${row.curriculum}~${row.index}`),
  )
  const hours = new Map<string, CurriculumHours[]>()
  for (const one of parts.curriculumHours) {
    if (uncounted.has(`${one.curriculum}~${one.index}`)) continue
    hours.set(one.curriculum, [...(hours.get(one.curriculum) ?? []), one])
  }
  const own = parts.curricula.filter(({ source }) => source === null)
  return own.flatMap(curriculum =>
    CONTROL_LIMITS.flatMap(limit => checkCount(curriculum, hours.get(curriculum.code) ?? [], limit, rules)),
  )
}

function checkCount(
  curriculum: Curriculum,
  hours: readonly CurriculumHours[],
  limit: ControlLimit,
  rules: readonly Rule[],
): Finding[] {
  const counts = new Map<number, number>()
  for (const { semester, control } of hours) {
    if (control === null || !limit.forms.includes(control)) continue
    const course = Math.ceil(semester / 2)
    counts.set(course, (counts.get(course) ?? 0) + 1)
  }
  return [...counts].flatMap(([course, count]): Finding[] => {
    const on = firstDay(academicYear(curriculum.admissionYear + course - 1))
    const excess = excessOf(rules, limit, count, { on, isImported: false })
    if (!excess) return []
    const { severity, max, source } = excess
    const facts = { row: null, course, count, max, source }
    return [{ severity, code: limit.code, facts, register: 'curricula', record: curriculum, field: 'code' }]
  })
}
