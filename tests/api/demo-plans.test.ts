import { beforeAll, describe, expect, it } from 'vitest'
import { bookDemo } from '#server/wiring/book-demo.ts'
import { planDemo } from '#server/wiring/plan-demo.ts'
import { type Api, openApi } from '../factories/api.ts'
import { TIMETABLES } from '../factories/timetables.ts'
import { PLANS } from '../factories/year-plans.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})

describe('the demo', () => {
  it('has bookings in every state soon after its first start, each made by who would make it', async () => {
    bookDemo(api.context)
    await api.context.background.settled()
    const plant = await api.as('employerhr')
    const director = await api.as('director')
    const all = (await director('GET', '/bookings?from=2024-09-01&to=2026-08-31')).json.items
    const states = new Set(all.map(({ status }: { status: string }) => status))
    expect([...states].sort()).toEqual(['approved', 'cancelled', 'declined', 'requested', 'withdrawn'])
    expect(all.every(({ person }: { person: string | null }) => person !== null)).toBe(true)
    const own = (await plant('GET', '/bookings?from=2024-09-01&to=2026-08-31')).json.items
    expect(own.length).toBeLessThan(all.length)
    // Its evenings from 14 January on: three are recorded, the one of the 23rd waits.
    expect(own.at(-1)).toMatchObject({ status: 'approved', toConfirm: ['2025-01-23'] })
  })

  it('has its next year and timetable in force some time after its first start, and drafts of both to try', async () => {
    // Little effort: the start of a timetable alone leaves few lessons without a place.
    planDemo(api.context, { year: 20_000, timetable: 1000 })
    await api.context.background.settled()
    const director = await api.as('director')
    expect((await director('GET', PLANS)).json.items).toMatchObject([
      { version: 2, status: 'draft' },
      { version: 1, status: 'published', publishedOn: '2025-09-01' },
    ])
    const student = await api.as('student')
    expect((await student('GET', PLANS)).json.items).toMatchObject([{ version: 1 }])
    const { items } = (await student('GET', TIMETABLES)).json
    expect(items).toMatchObject([
      { version: 1, status: 'published', publishedOn: '2025-09-01', college: null },
    ])
    expect(items[0].placed).toBeGreaterThan(0.95 * items[0].lessonCount)
    expect((await student('GET', `${TIMETABLES}/1`)).json.own).toEqual({ group: 'ОН-24-1', teacher: null })
    const teacher = await api.as('zonehead-smolapo-06')
    expect((await teacher('GET', `${TIMETABLES}/1`)).json.own.teacher).toMatch(/^SMOLAPO-/)
    const dispatcher = await api.as('dispatcher')
    const [draft] = (await dispatcher('GET', TIMETABLES)).json.items
    expect(draft).toMatchObject({ status: 'draft', college: 'SMOLAPO' })
    expect(draft.placed).toBeGreaterThan(0.95 * draft.lessonCount)
  }, 240_000)
})
