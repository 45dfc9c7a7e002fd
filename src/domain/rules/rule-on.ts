import type { Finding } from '../values/finding.ts'
import type { LocalDate } from '../values/local-date.ts'
import { BUILT_IN_RULES } from './built-in-rules.ts'
import type { Rule } from './rule.ts'
import type { RuleName } from './rule-name.ts'

/**
 * The rule of a name that is in force on a day, or the newest one where no day is known. The cluster's register goes
 * before the federal rules that are built in; of several rows in force the one that began last counts. Nothing where
 * no law set such a rule on that day: then there is nothing to break.
 *
 * @param rules - the rows of the cluster's register, of any name and date; none of them where it has no register
 */
export const ruleOn = (rules: readonly Rule[], name: RuleName, on: LocalDate | null): Rule | undefined =>
  newestOn(rules, name, on) ?? newestOn(BUILT_IN_RULES, name, on)

function newestOn(rules: readonly Rule[], name: RuleName, on: LocalDate | null): Rule | undefined {
  const inForce = rules.filter(rule => rule.name === name && (on === null || isInForce(rule, on)))
  return inForce.toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1))[0]
}

const isInForce = ({ startsOn, endsOn }: Rule, on: LocalDate): boolean =>
  startsOn <= on && (endsOn === null || endsOn >= on)

/** What breaking a rule amounts to where records are checked; nothing for a mere preference, which only costs. */
export const severityOf = ({ severity }: Rule): Finding['severity'] | undefined => SEVERITIES[severity]

const SEVERITIES = { block: 'error', warn: 'warning', prefer: undefined } as const
