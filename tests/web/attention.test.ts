import { describe, expect, it } from 'vitest'
import { type Role, roleWords } from '#domain/access/role.ts'
import { registerNames, registerOf } from '#domain/exchange/cluster-workbook.ts'
import { localDate } from '#domain/values/local-date.ts'
import { mayRead } from '#web/app/may.ts'
import { type Attention, attentionOf } from '#web/notices/attention.ts'
import { figuresOf } from '#web/notices/today-figures.ts'

const roles = Object.keys(roleWords) as Role[]
const seenBy = (role: Role): readonly Attention[] =>
  attentionOf({ role, organisation: 'VKPT', person: 'VKPT-07', zones: ['Z9'], on: localDate('2025-01-24') })

describe('what needs a person today', () => {
  it.each(
    roles,
  )('asks the %s only for registers and columns that are there, and that the role reads', role => {
    for (const { register, filters, day } of seenBy(role)) {
      const name = registerNames.find(known => known === register)
      const columns = name ? Object.keys(registerOf(name).columns) : []
      expect(columns).toEqual(expect.arrayContaining([...Object.keys(filters), ...(day ? [day] : [])]))
      expect(mayRead(role, register)).toBe(true)
    }
  })

  it('tells a deputy of the own college’s decisions, a director of everybody’s', () => {
    expect(seenBy('deputy')[0]?.filters).toEqual({ doneOn: '', deadline: '..2025-03-25', owner: 'VKPT' })
    expect(seenBy('director')[0]?.filters).toEqual({ doneOn: '', deadline: '..2025-03-25' })
  })

  it('counts equipment that stands unused, not what is due alone', () => {
    const equipment = seenBy('zoneHead').find(({ title }) => title === 'equipment')
    expect(equipment?.filters).toEqual({ zone: 'Z9' })
    expect(equipment?.keep?.({ quantity: 4, delivered: 4, commissioned: 3 })).toBe(true)
    expect(equipment?.keep?.({ quantity: 4, delivered: 4, commissioned: 4 })).toBe(false)
  })
})

describe('the figures of the day', () => {
  it.each(
    roles,
  )('ask the %s only for registers and columns that are there, and that the role reads', role => {
    for (const { register, filters, sum, of } of figuresOf({ role, organisation: 'VKPT', zones: ['Z9'] })) {
      const known = registerNames.find(name => name === register)
      const columns = known ? Object.keys(registerOf(known).columns) : []
      const named = [...Object.keys(filters), ...(sum ? [sum] : []), ...(of ? [of] : [])]
      expect(columns).toEqual(expect.arrayContaining(named))
      expect(mayRead(role, register), register).toBe(true)
    }
  })
})
