import type { Finding } from '../values/finding.ts'
import { nearest } from '../values/nearest.ts'
import type { Rule } from './rule.ts'
import { isRuleName, RULE_NAMES } from './rule-name.ts'

/** A rule of a name that nothing asks for changes nothing: its name is misspelt, or it is kept for the record only. */
export const checkRules = (rules: readonly Rule[]): Finding[] =>
  rules
    .filter(({ name }) => !isRuleName(name))
    .map(rule => ({
      severity: 'warning',
      code: 'rules.unknown-name',
      facts: { name: rule.name, nearest: nearest(rule.name, Object.keys(RULE_NAMES)) ?? null },
      register: 'rules',
      record: rule,
      field: 'name',
    }))
