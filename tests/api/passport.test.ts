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
