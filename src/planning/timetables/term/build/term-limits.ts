import type { Rule } from '#domain/rules/rule.ts'
import type { RuleName } from '#domain/rules/rule-name.ts'
import { ruleOn } from '#domain/rules/rule-on.ts'
import { type AcademicYear, firstDay } from '#domain/values/academic-year.ts'
import type { HoursLimit, TermLimits } from '../term-problem.ts'

/** Where not even a law says how long a day and a week are. */
const USUAL: Readonly<Record<keyof TermLimits, number>> = { day: 8, week: 36 }

/** What the rules of the cluster, and the law under them, say of a student's day and week in a year. */
export function termLimits(rules: readonly Rule[], year: AcademicYear): TermLimits {
  const limit = (name: RuleName, usual: number): HoursLimit => {
    const rule = ruleOn(rules, name, firstDay(year))
    return {
      hours: rule?.value ?? usual,
      severity: rule?.severity ?? 'prefer',
      source: rule?.source ?? '',
    }
  }
  return { day: limit('dailyLoad', USUAL.day), week: limit('weeklyLoad', USUAL.week) }
}
