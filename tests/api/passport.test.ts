import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../factories/api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})

const figureOf = async (fact: string, on = '2025-01-24') => {
  const { json } = await api.ask('GET', `/passport?on=${on}`)
  return json.facts.find((candidate: { id: string }) => candidate.id === fact).value
}

describe('the public passport', () => {
  it('states the seventeen figures of the article on 24 January 2025, to anybody', async () => {
    const { json, status } = await api.ask('GET', '/passport?on=2025-01-24')
    expect(status).toBe(200)
    const figures = Object.fromEntries(
      json.facts.map((fact: { id: string; value: unknown }) => [fact.id, fact.value]),
    )
    expect(figures).toMatchObject({
      S1: 'СмолАПО',
      S2: 5,
      S3: 16,
      S5: 16,
      S7: 564,
      S8: 9,
      // 100 + 16 + 36.87431648 = 152.87431648 million
      S11: '152874316.48',
      S12: '100000000.00',
      S13: '16000000.00',
      S14: '36874316.48',
      S16: 2026,
    })
    expect(json.facts).toHaveLength(17)
    expect(json.cluster.demo).toBe(true)
  })

  it('opens each figure to as many records as it names, none of them personal', async () => {
    const { json } = await api.ask('GET', '/passport?on=2025-01-24')
    const names = await api.context.database.owner
      .selectFrom('app.persons' as never)
      .select(['surname' as never])
      .execute()
    const surnames = new Set((names as { surname: string }[]).map(({ surname }) => surname))
    for (const { id, records } of json.facts) {
      const list = await api.ask('GET', records.href)
      expect(list.json.total, id).toBe(records.count)
      let seen = 0
      for (let offset = 0; offset < records.count; offset += 500) {
        const page = await api.ask('GET', `${records.href}&offset=${offset}`)
        seen += page.json.items.length
        for (const item of page.json.items) {
          for (const value of Object.values(item))
            expect(surnames.has(String(value)), `${id} ${value}`).toBe(false)
        }
      }
      expect(seen, id).toBe(records.count)
    }
  })

  it('tells other figures on another day', async () => {
    expect(await figureOf('S3', '2024-04-10')).toBe(15)
    expect(await figureOf('S7', '2024-04-10')).toBe(0)
    expect(await figureOf('S16', '2024-04-10')).toBe(null)
  })

  it('tells what will become of the promised 1,500 students by the groups that are laid down', async () => {
    const { json } = await api.ask('GET', '/passport?on=2025-01-24')
    const students = json.targets.find((target: { measure: string }) => target.measure === 'students')
    expect(students).toMatchObject({ value: 1500, dueOn: '2026-12-31' })
    // 564 study; 354 of them graduate in June 2026, and 476 are planned for the intake of 2025: 564 − 354 + 476 = 686
    expect(students.expected).toEqual({ value: 686, leaving: 354, coming: 476 })
    const afterwards = await api.ask('GET', '/passport?on=2027-01-24')
    expect(
      afterwards.json.targets.map((target: { expected: unknown }) => target.expected).filter(Boolean),
    ).toEqual([])
  })

  it('says in words what its records hold in codes, and in English what is translated', async () => {
    const { json } = await api.ask('GET', '/passport/S1/records?on=2025-01-24')
    const columns = new Map(json.columns.map((column: { name: string }) => [column.name, column]))
    expect(columns.get('role')).toMatchObject({ words: { base: { ru: 'базовая организация' } } })
    expect(json.items[0].role).toBe('base')
    expect(columns.get('name')).toMatchObject({ english: 'nameEn' })
    expect(json.items[0].nameEn).toMatch(/^Smolensk Academy/)
    for (const fact of ['S4', 'S11', 'S15']) {
      const { json: list } = await api.ask('GET', `/passport/${fact}/records?on=2025-01-24`)
      for (const { name, words } of list.columns) {
        if (!words || name === 'subject') continue
        const codes = new Set(list.items.map((item: Record<string, string>) => item[name]))
        expect(
          [...codes].filter(code => !((code as string) in words)),
          `${fact} ${name}`,
        ).toEqual([])
      }
    }
  })

  it('calls nothing ready that is not: 99 % is not rounded up', async () => {
    const { json } = await api.ask('GET', '/passport/S9/records?on=2025-01-24')
    const lowest = Math.min(...json.items.map((item: { readinessPercent: number }) => item.readinessPercent))
    expect(lowest).toBeLessThan(100)
    expect(await figureOf('S9')).toBeLessThan(100)
  })

  it('names the last visitor, whatever the day', async () => {
    const noteOn = async (on: string) => {
      const { json } = await api.ask('GET', `/passport?on=${on}`)
      return json.facts.find((fact: { id: string }) => fact.id === 'S17').note?.ru
    }
    expect(await noteOn('2025-01-24')).toMatch(/^Последний визит 24\.01\.2025: Губернатор/)
    expect(await noteOn('2024-09-02')).toMatch(/^Последний визит 02\.09\.2024: Министр/)
    expect(await noteOn('2024-05-01')).toBeUndefined()
  })

  it('counts one student less once an enrolment has ended', async () => {
    const deputy = await api.as('deputy-smolapo')
    const { json } = await deputy('GET', '/enrolments?on=2025-01-24&limit=1')
    expect(await figureOf('S7')).toBe(564)
    const ended = await deputy('POST', `/enrolments/${json.items[0].code}/end`, {
      endsOn: '2025-01-23',
      reason: 'withdrawn',
    })
    expect(ended.status).toBe(200)
    expect(await figureOf('S7')).toBe(563)
    expect(await figureOf('S7', '2025-01-23')).toBe(564)
  })

  it('shows where the money came from and where it goes', async () => {
    const { json } = await api.ask('GET', '/passport/money?on=2025-01-24')
    const kopecks = json.flows.reduce(
      (sum: number, flow: { amount: string }) => sum + Math.round(Number(flow.amount) * 100),
      0,
    )
    expect(kopecks).toBe(15_287_431_648)
    const { json: picture } = await api.ask('GET', '/passport/picture?on=2025-01-24')
    expect(picture.sites.flatMap((site: { zones: unknown[] }) => site.zones)).toHaveLength(9)
  })

  it('finds programmes by the article’s words for occupations, whatever their ending', async () => {
    for (const word of ['токари', 'сварщика', 'электромонтёры', 'welder', '15.01.05']) {
      const { json } = await api.ask('GET', `/catalogue?q=${encodeURIComponent(word)}`)
      expect(json.total, word).toBeGreaterThan(0)
      expect(json.total, word).toBeLessThan(16)
    }
    expect((await api.ask('GET', '/catalogue?q=balerina')).json.total).toBe(0)
  })

  it('refuses what is no day, no cluster and no statement', async () => {
    expect((await api.ask('GET', '/passport?on=2025-02-30')).status).toBe(422)
    expect((await api.ask('GET', '/passport?cluster=nowhere')).status).toBe(404)
    expect((await api.ask('GET', '/passport/S99/records')).status).toBe(404)
  })
})
