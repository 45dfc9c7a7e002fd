import type { LocalDate } from '../values/local-date.ts'
import type { Rule, RuleSeverity } from './rule.ts'
import { RULE_NAMES, type RuleName } from './rule-name.ts'

/** What a law, an order or a local act says under the name of a rule. */
export interface RuleText {
  readonly value: number
  readonly severity: RuleSeverity
  readonly startsOn: LocalDate
  readonly endsOn?: LocalDate
  readonly source: string
  /** Taken for common knowledge that is to be checked, unless stated. */
  readonly confidence?: Rule['confidence']
}

/** The row of the register that sets the rule of this name. */
export const nameRule = (name: RuleName, text: RuleText): Rule => ({
  name,
  ...RULE_NAMES[name],
  value: text.value,
  severity: text.severity,
  startsOn: text.startsOn,
  endsOn: text.endsOn ?? null,
  source: text.source,
  confidence: text.confidence ?? 'unchecked',
})
