import type { Rule } from '../rules/rule.ts'
import type { RuleName } from '../rules/rule-name.ts'
import { ruleOn, severityOf } from '../rules/rule-on.ts'
import type { Finding } from '../values/finding.ts'
import type { LocalDate } from '../values/local-date.ts'
import type { ControlForm } from './curriculum-hours.ts'

/** A limit of how many controls of some forms a year may have, and what is said where it is passed. */
export interface ControlLimit {
  readonly name: RuleName
  readonly forms: readonly ControlForm[]
  readonly code: string
}

/** Exams and credits have a limit each. */
export const CONTROL_LIMITS: readonly ControlLimit[] = [
  { name: 'examsAYear', forms: ['exam'], code: 'curriculum.too-many-exams' },
  { name: 'creditsAYear', forms: ['credit', 'gradedCredit'], code: 'curriculum.too-many-credits' },
]

/** A number of controls beyond the limit of their year. */
export interface ControlExcess {
  readonly severity: Finding['severity']
  readonly max: number
  readonly source: string
}

/**
 * By how much a course passes a limit, if it does. A curriculum that was read from a file was approved where it was
 * written: what is beyond the limit there weighs no more than the rule `importedControls` says.
 */
export function excessOf(
  rules: readonly Rule[],
  { name }: ControlLimit,
  count: number,
  { on, isImported }: { readonly on: LocalDate | null; readonly isImported: boolean },
): ControlExcess | undefined {
  const rule = ruleOn(rules, name, on)
  if (!rule || count <= rule.value) return undefined
  const imported = isImported ? ruleOn(rules, 'importedControls', on) : undefined
  const severity = mildest(rule, imported ?? rule)
  return severity && { severity, max: rule.value, source: rule.source }
}

function mildest(...among: readonly Rule[]): Finding['severity'] | undefined {
  const severities = among.map(severityOf)
  if (severities.includes(undefined)) return undefined
  return severities.includes('warning') ? 'warning' : 'error'
}

/** Physical culture ends each semester with a credit of its own, which the law does not count. */
export const isPhysicalCulture = (name: string): boolean => /физическ\S* культур/i.test(name)
