import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import { cellsOf, DAY, dayOf, decide, ill, illTeacher, type Repaired, repair } from '../factories/days.ts'

let api: Api
let dispatcher: Ask
let teacher: Ask
let student: Ask

beforeAll(async () => {
  api = await openApi('plannedDemo')
  dispatcher = await api.as('dispatcher-smolapo')
  teacher = await api.as('teacher')
  student = await api.as('student')
})

const refusalOf = ({ status, json }: { status: number; json: { code?: string } }) => [status, json.code]

describe('delivered hours', () => {
  const HOURS = '/delivered-hours?year=2025&term=1'
  type Row = {
    teacher: string
    planned: number
    held: number
    byOthers: number
    cancelled: number
    ahead: number
    left: number
    lessons: { hours: number; state: string }[]
  }
  const hoursOf = async (ask: Ask, on: string) => (await ask('GET', `${HOURS}&on=${on}`)).json.items as Row[]
  const sum = (rows: Row[], of: (row: Row) => number) =>
    Math.round(rows.reduce((all, row) => all + of(row), 0))

  it('are the plan on the first day, with nothing held; teachers see their own, others none', async () => {
    const rows = await hoursOf(dispatcher, '2025-08-31')
    expect(sum(rows, ({ planned }) => planned)).toBeGreaterThan(1000)
    expect(sum(rows, ({ held }) => held)).toBe(0)
    expect(new Set((await hoursOf(teacher, DAY)).map(row => row.teacher)).size).toBeLessThanOrEqual(1)
    expect(await hoursOf(student, DAY)).toEqual([])
  })

  it('pass from the one who is ill to those who stood in, and what is cancelled to what is short', async () => {
    const worker = await illTeacher(api)
    const before = await hoursOf(dispatcher, DAY)
    const { json } = await repair(dispatcher, [ill(worker)])
    const cancelled = (json.lessons as Repaired[]).map(
      ({ proposals }) => proposals.find(one => one.kind === 'cancel')?.changes[0],
    )
    const made = await decide(
      dispatcher,
      cancelled.map(one => ({ ...one })),
      [ill(worker)],
    )
    expect(made.status, made.json.detail).toBe(201)
    const after = await hoursOf(dispatcher, DAY)
    const own = (rows: Row[]) => rows.filter(row => row.teacher === worker && row.planned > 0)
    const lost = sum(own(before), ({ held }) => held) - sum(own(after), ({ held }) => held)
    expect(lost).toBeGreaterThan(0)
    expect(sum(own(after), one => one.cancelled)).toBe(lost)
    expect(after.every(({ lessons }) => lessons.length === 0)).toBe(true)
    const opened = (await dispatcher('GET', `${HOURS}&on=${DAY}&teacher=${worker}`)).json.items as Row[]
    expect(opened.map(({ held }) => held)).toEqual(
      after.filter(row => row.teacher === worker).map(({ held }) => held),
    )
    for (const row of opened)
      expect(Math.round(row.held * 10)).toBe(
        Math.round(
          row.lessons
            .filter(({ state }) => ['held', 'instead', 'madeUp'].includes(state))
            .reduce((all, { hours }) => all + hours, 0) * 10,
        ),
      )
    const { status, bytes } = await dispatcher('GET', `/delivered-hours.xlsx?year=2025&term=1&on=${DAY}`)
    expect(status).toBe(200)
    expect(await cellsOf(bytes)).toContain('Вычитка часов по 08.09.2025')
  })

  it('are made up on another day: proposals of the next week, and the hours come back', async () => {
    const next = '2025-09-15'
    const { json } = await dispatcher('POST', `/days/${next}/repair`, { until: next })
    const waiting = json.makeUps.find(
      (one: Repaired & { isDayOff: boolean }) => !one.isDayOff && one.proposals.length > 0,
    )
    expect(waiting).toBeDefined()
    const [change] = waiting.proposals[0].changes
    expect(change).toMatchObject({ kind: 'makeUp', seen: expect.any(Number) })
    const made = await dispatcher('POST', `/days/${next}/substitutions`, {
      cause: 'makeUp',
      changes: [change],
    })
    expect(made.status, made.json.detail).toBe(201)
    const { substitutions } = await dayOf(dispatcher, change.to.date)
    expect(substitutions).toMatchObject([{ kind: 'makeUp', lesson: change.lesson, date: DAY }])
    // What was decided first cannot be taken back while the later act stands on it.
    const first = (await dayOf(dispatcher)).acts.at(-1)
    expect(refusalOf(await dispatcher('POST', `/days/acts/${first.number}/undo`, {}))).toEqual([
      409,
      'timetables.act-built-upon',
    ])
    expect((await dispatcher('POST', `/days/acts/${made.json.act}/undo`, {})).status).toBe(201)
    expect((await dispatcher('POST', `/days/acts/${first.number}/undo`, {})).status).toBe(201)
  })
})

describe('lessons that a day off has taken', () => {
  it('are made up together in a week of their own, by one act that is taken back', async () => {
    // The Tuesday of 4 November is the day of national unity; its lessons of the first weeks can be held before.
    const { json } = await dispatcher('POST', `/days/${DAY}/repair`, { until: DAY })
    const lost = json.makeUps.filter((one: { isDayOff: boolean }) => one.isDayOff)
    expect(lost.length).toBeGreaterThan(5)
    expect(json.waiting).toBeGreaterThanOrEqual(json.makeUps.length)
    expect(new Set(lost.map(({ lesson }: { lesson: { date: string } }) => lesson.date))).toContain(
      '2025-11-04',
    )
    const open = lost.filter((one: Repaired) => one.proposals.length > 0)
    expect(open.length).toBeGreaterThan(1)
    const changes = open.flatMap((one: Repaired) => one.proposals[0]?.changes ?? [])
    const body = { cause: 'makeUp', changes }
    const made = await dispatcher('POST', `/days/${DAY}/substitutions`, body)
    expect(made.status, made.json.detail).toBe(201)
    const after = (await dispatcher('POST', `/days/${DAY}/repair`, { until: DAY })).json
    expect(after.waiting).toBe(json.waiting - changes.length)
    expect((await dispatcher('POST', `/days/acts/${made.json.act}/undo`, {})).status).toBe(201)
  })
})
