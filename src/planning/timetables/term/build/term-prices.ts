import type { Rule } from '#domain/rules/rule.ts'
import type { RuleName } from '#domain/rules/rule-name.ts'
import { ruleOn } from '#domain/rules/rule-on.ts'
import { type AcademicYear, firstDay } from '#domain/values/academic-year.ts'
import type { TermPrices } from '../term-problem.ts'

/** What a wish costs where the cluster's rules say nothing. */
const USUAL_PRICES: TermPrices = {
  groupGap: 10,
  teacherGap: 4,
  longDay: 12,
  otherSite: 6,
  otherShift: 15,
  sameDay: 5,
  moved: 20,
}

const NAMES: Readonly<Record<keyof TermPrices, RuleName>> = {
  groupGap: 'groupGapWeight',
  teacherGap: 'teacherGapWeight',
  longDay: 'longDayWeight',
  otherSite: 'otherSiteWeight',
  otherShift: 'otherShiftWeight',
  sameDay: 'sameDayWeight',
  moved: 'movedLessonWeight',
}

/** The prices of a term's wishes: rows of the cluster's rules, whole points, never negative. */
export function termPrices(rules: readonly Rule[], year: AcademicYear): TermPrices {
  const priceOf = (wish: keyof TermPrices) =>
    Math.max(Math.round(ruleOn(rules, NAMES[wish], firstDay(year))?.value ?? USUAL_PRICES[wish]), 0)
  return {
    groupGap: priceOf('groupGap'),
    teacherGap: priceOf('teacherGap'),
    longDay: priceOf('longDay'),
    otherSite: priceOf('otherSite'),
    otherShift: priceOf('otherShift'),
    sameDay: priceOf('sameDay'),
    moved: priceOf('moved'),
  }
}
