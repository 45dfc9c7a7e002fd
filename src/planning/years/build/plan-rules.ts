import type { Rule, RuleSeverity } from '#domain/rules/rule.ts'
import type { RuleName } from '#domain/rules/rule-name.ts'
import { ruleOn } from '#domain/rules/rule-on.ts'
import { type AcademicYear, firstDay } from '#domain/values/academic-year.ts'
import { type AcademicHours, academicHours, type ClockHours, toClockHours } from '#domain/values/hours.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { type PlanPrices, usualPrices } from '../year-problem.ts'

/** What a year is planned by: the rows of the cluster's rules, and the law where the cluster has set none. */
export interface PlanRules {
  readonly prices: PlanPrices
  /** Academic hours of a week of study or practice. */
  readonly weekHours: AcademicHours
  /** The same week in clock hours: 36 academic hours are 27. */
  readonly weekClockHours: ClockHours
  /** The source of the weekly load, for sentences. */
  readonly weekSource: string
  /** How strictly training practice comes before production practice of its module; nothing where no rule asks for it. */
  readonly trainingFirst: RuleSeverity | undefined
  /** The rule of a name on a day within the year. */
  readonly on: (name: RuleName, day: LocalDate) => Rule | undefined
}

/** The usual week where not even a law says how long it is. */
const USUAL_WEEK = 36

/** Reads what a year is planned by; what holds for the whole year is that of its first day. */
export function planRules(rules: readonly Rule[], year: AcademicYear): PlanRules {
  const on = (name: RuleName, day: LocalDate): Rule | undefined => ruleOn(rules, name, day)
  const inYear = (name: RuleName): Rule | undefined => on(name, firstDay(year))
  const weekHours = academicHours(inYear('weeklyLoad')?.value ?? USUAL_WEEK)
  const trainingFirst = inYear('trainingBeforeProduction')
  return {
    prices: {
      wish: inPoints(inYear('wishWeight'), usualPrices.wish),
      uneven: inPoints(inYear('evenWeight'), usualPrices.uneven),
      unplaced: inPoints(inYear('unplacedWeight'), usualPrices.unplaced),
    },
    weekHours,
    weekClockHours: toClockHours(weekHours),
    weekSource: inYear('weeklyLoad')?.source ?? '',
    trainingFirst: trainingFirst && trainingFirst.value !== 0 ? trainingFirst.severity : undefined,
    on,
  }
}

/** A price in whole points and never negative: the proof of the bound counts on both. */
const inPoints = (rule: Rule | undefined, usual: number): number =>
  Math.max(Math.round(rule?.value ?? usual), 0)
