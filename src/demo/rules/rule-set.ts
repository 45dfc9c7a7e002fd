import { BUILT_IN_RULES } from '#domain/rules/built-in-rules.ts'
import { nameRule, type RuleText } from '#domain/rules/name-rule.ts'
import type { Rule } from '#domain/rules/rule.ts'
import { localDate } from '#domain/values/local-date.ts'

const from2024 = (text: Omit<RuleText, 'startsOn'>): RuleText => ({
  ...text,
  startsOn: localDate('2024-09-01'),
})

/** How the owners of zones share them with others. */
const SHARING = 'Положение кластера о совместном использовании участков, п. 4'

/** What the cluster and its colleges have set for themselves. */
const LOCAL_RULES: readonly Rule[] = [
  nameRule('subgroupSize', from2024({ value: 8, severity: 'prefer', source: 'Локальный акт колледжа' })),
  nameRule(
    'practiceShare',
    from2024({ value: 25, severity: 'warn', source: 'ФГОС СПО, раздел о структуре программы' }),
  ),
  nameRule('mentorStudents', from2024({ value: 5, severity: 'warn', source: 'Локальный акт кластера' })),
  nameRule('masterStudents', from2024({ value: 12, severity: 'warn', source: 'Локальный акт кластера' })),
  nameRule('wholeWeeksBeyond', from2024({ value: 60, severity: 'block', source: 'Локальный акт кластера' })),
  nameRule('balanceCarried', from2024({ value: 100, severity: 'prefer', source: SHARING })),
  nameRule('balanceLimit', from2024({ value: 2, severity: 'prefer', source: SHARING })),
  nameRule('wishWeight', from2024({ value: 12, severity: 'prefer', source: 'Решение совета кластера' })),
  nameRule('evenWeight', from2024({ value: 1, severity: 'prefer', source: 'Решение совета кластера' })),
  nameRule('unplacedWeight', from2024({ value: 312, severity: 'prefer', source: 'Решение совета кластера' })),
]

/** What the cluster plans by; every number is a row that its office can change, with the source to check it against. */
export const RULES: readonly Rule[] = [...BUILT_IN_RULES, ...LOCAL_RULES]
