import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, type Ask, openApi } from '../factories/api.ts'

let api: Api
let director: Ask
beforeAll(async () => {
  api = await openApi()
  director = await api.as('director')
})

interface Onward {
  readonly register: string
  readonly key: string
  readonly label: string
  readonly steps: number
}

interface Referring {
  readonly register: string
  readonly total: number
  readonly sums: Record<string, number>
  readonly items: readonly Record<string, unknown>[]
}

const linksOf = async (ask: Ask, register: string, key: string) => {
  const path = `/records/${register}/${encodeURIComponent(key)}/links?on=2025-01-24`
  const { json } = await ask('GET', path)
  return json as { onward: readonly Onward[]; referring: readonly Referring[] }
}

describe('the chain of records', () => {
  it('leads from a student to the group, its delivery, and the programme and curriculum of that', async () => {
    const { onward } = await linksOf(director, 'enrolments', 'E24-0001')
    const steps = Object.fromEntries(onward.map(({ register, steps: far }) => [register, far]))
    expect(steps).toMatchObject({ groups: 1, deliveries: 2, programmes: 3, curricula: 3 })
    expect(onward.find(({ register }) => register === 'programmes')?.label).toContain('Оператор-наладчик')
  })

  it('leads back from a group to its students: how many, and the first of them', async () => {
    const { referring } = await linksOf(director, 'groups', 'ОН-24-1')
    const students = referring.find(({ register }) => register === 'enrolments')
    expect(students).toMatchObject({ total: 24 })
    expect(students?.items).toHaveLength(5)
  })

  it('sums up what an employer gives', async () => {
    const { referring } = await linksOf(director, 'organisations', 'DNEPR-STANKO')
    const money = referring.find(({ register }) => register === 'commitments')
    expect(money?.sums).toEqual({ amount: 740_000_000 })
  })

  it('names each record once, also where several ways lead to it', async () => {
    const { onward } = await linksOf(director, 'enrolments', 'E24-0001')
    const names = onward.map(({ register, key }) => `${register} ${key}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it('shows a reader only what the role reads: a student sees a group without its students', async () => {
    const { referring } = await linksOf(await api.as('student'), 'groups', 'ОН-24-1')
    expect(referring.map(({ register }) => register)).toEqual(['subgroups'])
  })

  it('knows no register and no record that does not exist', async () => {
    expect((await director('GET', '/records/unicorns/U1/links')).status).toBe(404)
    expect((await director('GET', '/records/zones/Z77/links')).status).toBe(404)
  })
})
