import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate, localDate } from '../values/local-date.ts'
import { BUILT_IN_RULES } from './built-in-rules.ts'
import { checkRules } from './check-rules.ts'
import { nameRule } from './name-rule.ts'
import { RULE_NAMES, type RuleName } from './rule-name.ts'
import { ruleOn, severityOf } from './rule-on.ts'

const day = localDate
const exams = (value: number, startsOn: string, endsOn?: string) =>
  nameRule('examsAYear', {
    value,
    severity: 'block',
    startsOn: day(startsOn),
    ...(endsOn === undefined ? {} : { endsOn: day(endsOn) }),
    source: 'Локальный акт',
  })

describe('the rule of a day', () => {
  it('is the one in force, up to and including its last day', () => {
    const rules = [exams(6, '2025-09-01'), exams(7, '2024-09-01', '2025-08-31')]
    expect(ruleOn(rules, 'examsAYear', day('2025-08-31'))?.value).toBe(7)
    expect(ruleOn(rules, 'examsAYear', day('2025-09-01'))?.value).toBe(6)
  })

  it('is built in where the cluster set none for that day', () => {
    const rules = [exams(7, '2024-09-01', '2025-08-31')]
    expect(ruleOn(rules, 'examsAYear', day('2026-01-15'))).toMatchObject({
      value: 8,
      source: expect.stringContaining('762'),
    })
    expect(ruleOn([], 'examsAYear', day('2020-09-01'))).toMatchObject({
      value: 8,
      source: expect.stringContaining('464'),
    })
  })

  it('is none before any law, and for what only a local act can set', () => {
    expect(ruleOn([], 'examsAYear', day('1999-09-01'))).toBeUndefined()
    expect(ruleOn([], 'mentorStudents', day('2025-01-24'))).toBeUndefined()
  })

  it('is the newest where no day is known', () => {
    expect(ruleOn([], 'examsAYear', null)?.source).toContain('762')
    expect(ruleOn([exams(7, '2024-09-01', '2025-08-31')], 'examsAYear', null)?.value).toBe(7)
  })

  it('is never one that is not in force, in whatever order the register has its rows', () => {
    const days = fc.integer({ min: 0, max: 3000 }).map(count => addDays(day('2020-01-01'), count))
    const rows = fc.array(
      fc.record({
        name: fc.constantFrom<RuleName>('examsAYear', 'groupSize', 'mentorStudents'),
        startsOn: days,
        endsOn: fc.option(days),
        value: fc.integer({ min: 1, max: 50 }),
      }),
    )
    void fc.assert(
      fc.property(rows, days, (texts, on) => {
        const rules = texts.map(({ name, endsOn, ...text }) => ({
          ...nameRule(name, { ...text, severity: 'warn' as const, source: 'Локальный акт' }),
          endsOn,
        }))
        const inForce = rules.filter(
          rule =>
            rule.name === 'groupSize' && rule.startsOn <= on && (rule.endsOn === null || on <= rule.endsOn),
        )
        const newest = inForce.reduce<LocalDate | null>(
          (last, { startsOn }) => (last === null || startsOn > last ? startsOn : last),
          null,
        )
        for (const register of [rules, rules.toReversed()]) {
          const rule = ruleOn(register, 'groupSize', on)
          if (newest === null) expect(BUILT_IN_RULES).toContain(rule)
          else expect(rule).toMatchObject({ source: 'Локальный акт', startsOn: newest })
        }
      }),
    )
  })

  it('decides by its severity whether breaking it is an error, a warning or only costs', () => {
    const rule = exams(8, '2024-09-01')
    expect(severityOf(rule)).toBe('error')
    expect(severityOf({ ...rule, severity: 'warn' })).toBe('warning')
    expect(severityOf({ ...rule, severity: 'prefer' })).toBeUndefined()
  })
})

describe('the rules that are built in', () => {
  it('leave no day without and none with two of a name from their first day on', () => {
    for (const name of new Set(BUILT_IN_RULES.map(rule => rule.name))) {
      const rows = BUILT_IN_RULES.filter(rule => rule.name === name)
      for (const [at, { startsOn }] of rows.entries()) {
        const before = rows[at - 1]
        if (before) expect(before.endsOn).toBe(addDays(startsOn, -1))
      }
      expect(rows.at(-1)?.endsOn).toBeNull()
    }
  })

  it('bear names that a check can ask for, and a source', () => {
    expect(checkRules(BUILT_IN_RULES)).toEqual([])
    expect(BUILT_IN_RULES.every(({ source }) => source !== '')).toBe(true)
  })
})

describe('a rule of the register', () => {
  it('whose name nothing asks for is worth a look, with the near name', () => {
    const misspelt = { ...exams(8, '2024-09-01'), name: 'examAYear' }
    expect(checkRules([misspelt, exams(8, '2024-09-01')])).toMatchObject([
      { severity: 'warning', code: 'rules.unknown-name', facts: { nearest: 'examsAYear' }, record: misspelt },
    ])
    expect(Object.keys(RULE_NAMES)).not.toContain('examAYear')
  })
})
