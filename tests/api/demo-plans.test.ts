import { beforeAll, describe, expect, it } from 'vitest'
import { planDemo } from '#server/wiring/plan-demo.ts'
import { type Api, openApi } from '../factories/api.ts'
import { TIMETABLES } from '../factories/timetables.ts'
import { PLANS } from '../factories/year-plans.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})

describe('the demo', () => {
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
