import type { Rule } from '#domain/rules/rule.ts'
import { ruleOn } from '#domain/rules/rule-on.ts'
import type { LocalDate } from '#domain/values/local-date.ts'
import { termPrices } from '../../term/build/term-prices.ts'
import type { TermProblem } from '../../term/term-problem.ts'
import type { DayPrices } from '../day-problem.ts'

/** The prices of a day's wishes: rows of the cluster's rules, whole points, never negative. */
export function dayPrices(rules: readonly Rule[], { year }: TermProblem['term'], on: LocalDate): DayPrices {
  const { moved, groupGap, teacherGap, otherSite, longDay } = termPrices(rules, year)
  const priceOf = (name: 'substituteWeight' | 'strangerWeight' | 'cancelledPairWeight', usual: number) =>
    Math.max(Math.round(ruleOn(rules, name, on)?.value ?? usual), 0)
  return {
    ...{ moved, groupGap, teacherGap, otherSite, longDay },
    substitute: priceOf('substituteWeight', 8),
    stranger: priceOf('strangerWeight', 4),
    cancelled: priceOf('cancelledPairWeight', 60),
  }
}
