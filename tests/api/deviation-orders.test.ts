import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { unsignedDeviations } from '#domain/timetables/sign-deviations.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import {
  begunTimetable,
  deviatingPlace,
  opened,
  TIMETABLES,
  timetableBoard,
  versionInForce,
} from '../factories/timetables.ts'

let api: Api
let director: Ask
let dispatcher: Ask
let student: Ask
/** The version of all colleges that is in force, as planning has left it. */
let published: number
beforeAll(async () => {
  api = await openApi('plannedDemo')
  director = await api.as('director')
  dispatcher = await api.as('dispatcher-smolapo')
  student = await api.as('student')
  published = await versionInForce(director)
})

describe('a lesson put where a rule only warns', () => {
  const order = { number: '15-у', signedOn: '2025-09-01', reason: 'просьба родителей' }

  /** A draft, with a move that makes a day of its group longer than the rule on the daily load allows. */
  async function longDay() {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', published)
    const board = await timetableBoard(dispatcher, version)
    const { lesson, place } = deviatingPlace(board)
    const moves = [{ lesson: lesson.id, place }]
    const move = (body: object, ask = dispatcher) =>
      ask('POST', `${TIMETABLES}/${version}/moves`, { moves, ...body })
    return { version, lesson, place, move }
  }
  const ordersOf = async (ask: Ask, version: number) =>
    (await timetableBoard(ask, version)).lessons.flatMap((one: { order: unknown }) => one.order ?? [])

  it('is refused without an order, with the rule and its source, and nothing has changed', async () => {
    const { version, lesson, move } = await longDay()
    const tried = await move({ revision: 1 })
    expect(tried.status).toBe(409)
    expect(tried.json.code).toBe('timetables.order-needed')
    expect(tried.json.detail).toMatch(/Нагрузка студента в день.*Приказ № 762/)
    for (const bad of [
      { ...order, number: ' ' },
      { ...order, signedOn: '2025-02-30' },
    ])
      expect((await move({ revision: 1, order: bad })).status).toBe(422)
    expect((await move({ revision: 1, order: { ...order, signedOn: '2026-03-01' } })).json.code).toBe(
      'timetables.order-after-term',
    )
    const { lessons } = opened(await timetableBoard(dispatcher, version))
    expect(lessons.find(({ id }) => id === lesson.id)).toEqual(lesson)
  })

  it('stands by the order, which goes and comes with the step, and is noted in the journal', async () => {
    const { version, lesson, move } = await longDay()
    const made = await move({ revision: 1, order })
    expect(made.status, made.json.detail).toBe(200)
    expect(made.json.lessons).toMatchObject([{ id: lesson.id, order }])
    const against = made.json.deviations.filter((one: { lessons: string[] }) =>
      one.lessons.includes(lesson.id),
    )
    expect(against[0]).toMatchObject({ rule: 'dailyLoad', limit: 8 })
    const turn = (act: string, revision: number) =>
      dispatcher('POST', `${TIMETABLES}/${version}/${act}`, { revision })
    expect((await turn('undo', 2)).json.lessons).toMatchObject([{ id: lesson.id, order: null }])
    expect(await ordersOf(dispatcher, version)).toEqual([])
    expect((await turn('redo', 3)).json.lessons).toMatchObject([{ id: lesson.id, order }])
    const { rows } = await sql<{ act: string; role: string }>`
      select act, role from audit.changes
      where register = 'lesson_orders' and key = ${`2025~1~${version}~${lesson.id}`} order by id`.execute(
      api.context.database.owner,
    )
    expect(rows.map(({ act, role }) => [act, role])).toEqual([
      ['create', 'dispatcher'],
      ['delete', 'dispatcher'],
      ['create', 'dispatcher'],
    ])
  })

  it('is put by nobody else, nor over what somebody else has changed', async () => {
    const { version, move } = await longDay()
    const elsewhere = await api.as('deputy-vkpt')
    expect((await move({ revision: 1, order }, elsewhere)).status).toBe(404)
    expect((await move({ revision: 7, order })).status).toBe(412)
    expect(await ordersOf(dispatcher, version)).toEqual([])
  })

  it('keeps its order in a copy, and in force, where only those who make timetables see it', async () => {
    const { version, move } = await longDay()
    expect((await move({ revision: 1, order })).status).toBe(200)
    const copy = await begunTimetable(dispatcher, 'SMOLAPO', version)
    expect(await ordersOf(dispatcher, copy.version)).toEqual([order])
    const put = await dispatcher('POST', `${TIMETABLES}/${version}/publication`, {
      ...{ revision: 2, publishedOn: '2025-09-01' },
    })
    expect(put.status, put.json.detail).toBe(200)
    for (const ask of [dispatcher, director]) expect(await ordersOf(ask, version)).toEqual([order])
    for (const ask of [student, await api.as('teacher')]) {
      const board = await ask('GET', `${TIMETABLES}/${version}`)
      expect(board.json.lessons.length).toBeGreaterThan(100)
      expect(board.json.deviations).toEqual([])
      expect(board.bytes.toString()).not.toMatch(/15-у|просьба родителей/)
    }
  }, 60_000)
})

describe('an order for what planning has left', () => {
  const order = { number: '21-у', signedOn: '2025-09-01', reason: 'расписание на полугодие' }
  const unsignedOf = async (ask: Ask, version: number) => {
    const board = await timetableBoard(ask, version)
    const collegeOf = new Map(
      board.groups.map(({ code, college }: { code: string; college: string }) => [code, college]),
    )
    return unsignedDeviations<{ lessons: string[]; group: string }>(board.deviations, board.lessons).map(
      ({ group }) => collegeOf.get(group),
    )
  }
  const sign = (ask: Ask, version: number, body: object) =>
    ask('POST', `${TIMETABLES}/${version}/orders`, { revision: 1, college: 'SMOLAPO', order, ...body })

  it('signs for all deviations of a college at once, and one step takes it back', async () => {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', published)
    expect((await unsignedOf(dispatcher, version)).length).toBeGreaterThan(0)
    const signed = await sign(dispatcher, version, {})
    expect(signed.status, signed.json.detail).toBe(200)
    expect(signed.json.undo).toMatchObject({ act: 'sign' })
    for (const lesson of signed.json.lessons) expect(lesson).toMatchObject({ order })
    expect(await unsignedOf(dispatcher, version)).toEqual([])
    const again = await sign(dispatcher, version, { revision: 2 })
    expect([again.status, again.json.code]).toEqual([409, 'timetables.nothing-to-sign'])
    await dispatcher('POST', `${TIMETABLES}/${version}/undo`, { revision: 2 })
    expect((await unsignedOf(dispatcher, version)).length).toBeGreaterThan(0)
  })

  it('signs for no other college’s groups', async () => {
    const { version } = await begunTimetable(director, null, published)
    const before = await unsignedOf(director, version)
    expect(new Set(before).size).toBeGreaterThan(1)
    expect((await sign(director, version, {})).status).toBe(200)
    expect(await unsignedOf(director, version)).toEqual(before.filter(college => college !== 'SMOLAPO'))
  })

  it('is given by nobody else, nor over what somebody else has changed', async () => {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', published)
    expect((await sign(await api.as('deputy-vkpt'), version, {})).status).toBe(404)
    expect((await sign(dispatcher, version, { revision: 7 })).status).toBe(412)
    const late = { ...order, signedOn: '2026-03-01' }
    expect((await sign(dispatcher, version, { order: late })).json.code).toBe('timetables.order-after-term')
    expect((await unsignedOf(dispatcher, version)).length).toBeGreaterThan(0)
  })
})
