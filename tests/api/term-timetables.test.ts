import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import { begunTimetable, otherPlace, TIMETABLES, timetableBoard } from '../factories/timetables.ts'
import { PLANS } from '../factories/year-plans.ts'

let api: Api
let director: Ask
let dispatcher: Ask
let student: Ask
/** A version of all colleges that the director has let the program plan. */
let planned: number
beforeAll(async () => {
  api = await openApi()
  director = await api.as('director')
  dispatcher = await api.as('dispatcher-smolapo')
  student = await api.as('student')
  const year = (await director('POST', PLANS, { note: '' })).json
  await director('POST', `${PLANS}/${year.version}/planning`, { revision: 1, kind: 'all', seconds: 4 })
  await api.context.background.settled()
  planned = (await begunTimetable(director, null)).version
}, 240_000)

const refusalOf = ({ status, json }: { status: number; json: { code?: string } }) => [status, json.code]
const plan = (ask: Ask, version: number, body: object) =>
  ask('POST', `${TIMETABLES}/${version}/planning`, body)

describe('a term without a timetable', () => {
  it('is the first of the next year from January on', async () => {
    const { json } = await director('GET', '/timetables')
    expect(json).toMatchObject({ current: { year: 2024, term: 2 }, planned: { year: 2025, term: 1 } })
  })

  it('is begun by the office for all colleges, by a college for its own, and by nobody else', async () => {
    const { json } = await dispatcher('GET', TIMETABLES)
    expect(json.items).toEqual([])
    const open = json.begin.filter((one: { refusal: unknown }) => one.refusal === null)
    expect(open.map((one: { college: string }) => one.college)).toEqual(['SMOLAPO'])
    expect(refusalOf(await dispatcher('POST', TIMETABLES, { college: 'VKPT' }))).toEqual([
      409,
      'access.another-organisations',
    ])
    expect(refusalOf(await dispatcher('POST', TIMETABLES, { college: null }))).toEqual([
      409,
      'timetables.of-all-colleges',
    ])
    expect(refusalOf(await student('POST', TIMETABLES, { college: 'SMOLAPO' }))).toEqual([
      409,
      'access.role-only-reads',
    ])
  })

  it('has every lesson open in an empty draft, and cannot be published so', async () => {
    const { timetable, lessons, acts, problem } = await timetableBoard(director, planned)
    expect(timetable).toMatchObject({ placed: 0, lessonCount: lessons.length, college: null })
    expect(problem.tasks.length).toBeGreaterThan(1500)
    expect(acts.publish.code).toBe('timetables.timetable-empty')
  })
})

describe('planning in the background', () => {
  it('places the lessons of all colleges without breaking a rule, and keeps everybody from the draft meanwhile', async () => {
    const ordered = await plan(director, planned, { revision: 1, kind: 'all', seconds: 10 })
    expect(ordered.status, ordered.json.detail).toBe(202)
    const publication = { revision: 1, publishedOn: '2025-09-01' }
    const meanwhile = await director('POST', `${TIMETABLES}/${planned}/publication`, publication)
    expect(refusalOf(meanwhile)).toEqual([409, 'years.plan-being-planned'])
    await api.context.background.settled()
    const { timetable, violations, planning, reasons, lessons } = await timetableBoard(director, planned)
    expect(planning).toMatchObject({ state: 'done', kind: 'all', stopped: false, problem: null })
    expect(violations).toEqual([])
    expect(timetable.placed).toBeGreaterThan(0.99 * lessons.length)
    expect(timetable.placed + reasons.length).toBe(lessons.length)
    expect(timetable.quality.cost).toBeGreaterThan(0)
  }, 90_000)

  it('stops when it is told to, with a whole timetable or none at all', async () => {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO')
    await plan(dispatcher, version, { revision: 1, kind: 'all', seconds: 120 })
    for (let left = 200; left > 0; left--) {
      const { json } = await dispatcher('GET', `${TIMETABLES}/${version}/planning`)
      if (json.cost !== null) break
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    const half = await timetableBoard(dispatcher, version)
    expect(half.timetable).toMatchObject({ placed: 0, revision: 1 })
    await dispatcher('DELETE', `${TIMETABLES}/${version}/planning`)
    await api.context.background.settled()
    const { timetable, planning, violations, lessons, reasons } = await timetableBoard(dispatcher, version)
    expect(planning).toMatchObject({ state: 'done', stopped: true, problem: null })
    expect(planning.elapsed).toBeLessThan(60)
    expect(violations).toEqual([])
    expect(timetable.placed + reasons.length).toBe(lessons.length)
    expect(timetable.revision).toBe(2)
  }, 90_000)
})

describe('publication', () => {
  it('is refused on a day outside the term, and puts one version in force that everybody reads', async () => {
    const { timetable } = await timetableBoard(director, planned)
    const publish = (publishedOn: string) =>
      director('POST', `${TIMETABLES}/${planned}/publication`, { revision: timetable.revision, publishedOn })
    expect(refusalOf(await publish('2026-02-01'))).toEqual([409, 'timetables.day-outside-term'])
    const published = await publish('2025-09-01')
    expect(published.json.timetable, published.json.detail).toMatchObject({
      ...{ status: 'published', publishedOn: '2025-09-01', publishedBy: 'SMOLAPO-01' },
    })
    const board = await timetableBoard(student, planned)
    expect(board.lessons.length).toBe(timetable.lessonCount)
    expect(board.problem).toBeNull()
    const [{ described, place }] = board.lessons.filter((one: { place: unknown }) => one.place)
    expect(board.teachers[place.teacher]).toMatch(/^\S+ \S\./)
    expect(board.rooms[place.room].name).toBeTruthy()
    const group = board.groups.find((one: { code: string }) => one.code === described.audience[0].group)
    expect(board.parts[group.curriculum][described.index]).toBeTruthy()
  })

  it('is changed by nobody afterwards', async () => {
    const board = await timetableBoard(director, planned)
    const { lesson, place } = otherPlace(board)
    const { revision } = board.timetable
    for (const [path, body] of [
      ['moves', { moves: [{ lesson: lesson.id, place }] }],
      ['locks', { lessons: [lesson.id], locked: true }],
      ['undo', {}],
      ['planning', { kind: 'all', seconds: 1 }],
      ['publication', { publishedOn: '2025-09-02' }],
    ] as const) {
      const tried = await director('POST', `${TIMETABLES}/${planned}/${path}`, { revision, ...body })
      expect(refusalOf(tried), path).toEqual([409, 'years.plan-not-draft'])
    }
    expect((await director('DELETE', `${TIMETABLES}/${planned}?revision=${revision}`)).status).toBe(409)
  })

  it('of a college takes the place of its part of the common one, and leaves the others theirs', async () => {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', planned)
    const board = await timetableBoard(dispatcher, version)
    expect(board.violations).toEqual([])
    expect(board.timetable.placed).toBeGreaterThan(100)
    const { lesson, place } = otherPlace(board)
    const moved = await dispatcher('POST', `${TIMETABLES}/${version}/moves`, {
      revision: 1,
      moves: [{ lesson: lesson.id, place }],
    })
    const published = await dispatcher('POST', `${TIMETABLES}/${version}/publication`, {
      ...{ revision: moved.json.timetable.revision, publishedOn: '2025-10-01' },
    })
    expect(published.status, published.json.detail).toBe(200)
    const { items } = (await student('GET', TIMETABLES)).json
    expect(items.map((item: { version: number; status: string }) => [item.version, item.status])).toEqual([
      [version, 'published'],
      [planned, 'published'],
    ])
    const compared = await student('GET', `${TIMETABLES}/${version}/comparison?with=${planned}`)
    expect(compared.json.changes).toMatchObject([{ id: lesson.id, after: { pair: place.pair } }])
  })
})
