import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, type Ask, openApi } from '../factories/api.ts'

let api: Api
let administrator: Ask
let deputy: Ask
beforeAll(async () => {
  api = await openApi()
  administrator = await api.as('administrator')
  deputy = await api.as('deputy-vkpt')
})

interface Entry {
  readonly id: number
  readonly register: string
  readonly key: string
  readonly label: string
  readonly act: string
  readonly cause: string
  readonly personCode: string | null
  readonly fields: readonly { readonly column: string; readonly before: unknown; readonly after: unknown }[]
}

const read = async (ask: Ask, query = '') => {
  const { status, json } = await ask('GET', `/journal${query}`)
  expect(status, json.detail).toBe(200)
  return json as { items: readonly Entry[]; more: boolean; labels: Record<string, Record<string, string>> }
}

async function rename(ask: Ask, zone: string, name: string): Promise<void> {
  const { record, version } = (await ask('GET', `/zones/${zone}`)).json
  await ask('PUT', `/zones/${zone}`, { record: { ...record, name }, version })
}

describe('the journal of changes', () => {
  it('tells who changed what, from what to what, the newest first', async () => {
    await rename(administrator, 'Z3', 'Токарная обработка')
    const { person } = (await administrator('GET', '/me')).json
    const [newest] = (await read(administrator, '?limit=1')).items
    expect(newest).toMatchObject({
      register: 'zones',
      key: 'Z3',
      label: 'Z3 Токарная обработка',
      act: 'update',
      cause: 'ui',
      personCode: person.code,
      fields: [
        { column: 'name', before: 'Токарная обработка на станках с ЧПУ', after: 'Токарная обработка' },
      ],
    })
  })

  it('is narrowed by register, person, way and day', async () => {
    await rename(administrator, 'Z4', 'Фрезерная обработка')
    const { person } = (await administrator('GET', '/me')).json
    const own = await read(administrator, `?person=${person.code}&register=zones`)
    expect(new Set(own.items.map(({ register }) => register))).toEqual(new Set(['zones']))
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Moscow' })
    expect((await read(administrator, `?since=${today}&cause=ui`)).items.length).toBeGreaterThan(0)
    expect((await read(administrator, '?until=2020-01-01')).items).toEqual([])
    const demo = await read(administrator, '?cause=demo&register=zones')
    expect(new Set(demo.items.map(({ act }) => act))).toEqual(new Set(['create']))
  })

  it('goes on where a page ended', async () => {
    const first = await read(administrator, '?register=organisations&limit=10')
    expect(first.more).toBe(true)
    const last = first.items.at(-1)?.id
    const second = await read(administrator, `?register=organisations&limit=10&before=${last}`)
    expect(second.items[0]?.id).toBeLessThan(last ?? 0)
  })

  it('shows nobody a change of a record that the role does not see', async () => {
    const money = await read(administrator, '?register=commitments&limit=1')
    expect(money.items).toHaveLength(1)
    const student = await api.as('student')
    expect((await read(student, '?register=commitments')).items).toEqual([])
    // A deputy reads the own college's enrolments: all that the journal tells are among those.
    const seen = await read(deputy, '?register=enrolments&limit=200')
    const own = (await deputy('GET', '/enrolments?limit=500')).json.items.map(
      (one: { code: string }) => one.code,
    )
    expect(seen.items.length).toBeGreaterThan(0)
    expect(seen.items.every(({ key }) => own.includes(key))).toBe(true)
  })

  it('tells an administrator alone who was given which role', async () => {
    const { json } = await administrator('GET', '/accounts')
    const [account] = json.items
    const body = { role: 'dispatcher', organisation: 'VKPT', startsOn: '2025-01-20', endsOn: null }
    await administrator('POST', `/accounts/${account.id}/assignments`, body)
    const [given] = (await read(administrator, '?register=assignments&limit=1')).items
    expect(given).toMatchObject({ register: 'assignments', act: 'create', cause: 'ui' })
    expect(given?.label).toMatch(/^диспетчер расписания Вяземский КПТ/)
    expect((await read(deputy, '?register=assignments')).items).toEqual([])
  })
})
