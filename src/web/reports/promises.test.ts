import { describe, expect, it } from 'vitest'
import type { PassportFact, PassportTarget } from './passport.api.ts'
import { promisesBesideFacts } from './promises.ts'

const target = (
  measure: string,
  value: number | string,
  announcedOn: string,
  dueOn: string,
): PassportTarget => ({
  measure,
  value,
  unit: 'count',
  announcedOn,
  dueOn,
  endsOn: null,
  reason: 'Решение совета',
  expected: null,
})

const fact = (id: string, value: number | string | null): PassportFact => ({
  id,
  key: id,
  title: { ru: id, en: id },
  value,
  unit: 'count',
  note: null,
  parts: [],
  records: { count: 0, href: '' },
})

describe('promises beside facts', () => {
  it('hold the promise of now against the fact, and remember the first one', () => {
    const targets = [
      target('employers', 16, '2024-10-01', '2024-12-31'),
      target('employers', 15, '2024-04-05', '2024-09-01'),
    ]
    const [promised] = promisesBesideFacts(targets, [fact('S3', 16)], '2025-01-24')
    expect(promised).toMatchObject({ missing: 0, share: 1, isLate: false })
    expect([promised?.first.value, promised?.now.value, promised?.changes.length]).toEqual([15, 16, 1])
  })

  it('tell how many are missing, and whether the day has passed', () => {
    const students = target('students', 1500, '2024-04-05', '2026-12-31')
    const before = promisesBesideFacts([students], [fact('S7', 564)], '2025-01-24')
    // 1500 − 564 = 936
    expect(before).toMatchObject([{ missing: 936, share: 0.376, isLate: false }])
    expect(promisesBesideFacts([students], [fact('S7', 564)], '2027-01-01')).toMatchObject([{ isLate: true }])
  })

  it('count money that comes as decimal roubles, and what has no figure yet as nothing', () => {
    const money = target('moneyTotal', '151000000.00', '2024-04-05', '2024-12-31')
    expect(promisesBesideFacts([money], [fact('S11', '150000000.00')], '2024-05-01')).toMatchObject([
      { missing: 1_000_000 },
    ])
    expect(promisesBesideFacts([money], [fact('S11', null)], '2024-05-01')).toMatchObject([{ share: 0 }])
  })

  it('say nothing of what nobody promised or nobody counts', () => {
    expect(promisesBesideFacts([], [fact('S7', 564)], '2025-01-24')).toEqual([])
    expect(
      promisesBesideFacts([target('students', 1, '2024-04-05', '2026-12-31')], [], '2025-01-24'),
    ).toEqual([])
  })
})
