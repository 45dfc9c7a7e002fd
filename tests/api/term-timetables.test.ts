import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSheets } from '#documents/sheets/read-sheets.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import { begunTimetable, opened, otherPlace, TIMETABLES, timetableBoard } from '../factories/timetables.ts'
import { PLANS } from '../factories/year-plans.ts'

let api: Api
let director: Ask
let deputy: Ask
let dispatcher: Ask
let student: Ask
/** A version of all colleges that the director has let the program plan. */
let planned: number
beforeAll(async () => {
  api = await openApi()
  director = await api.as('director')
  deputy = await api.as('deputy-smolapo')
  dispatcher = await api.as('dispatcher-smolapo')
  student = await api.as('student')
  const year = (await director('POST', PLANS, { note: '' })).json
  await director('POST', `${PLANS}/${year.version}/planning`, { revision: 1, kind: 'all', seconds: 4 })
  await api.context.background.settled()
  planned = (await begunTimetable(director, null)).version
}, 120_000)

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
      'access.another-organisations',
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

describe('a draft', () => {
  it('tells the second of two people who change it that somebody was faster', async () => {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', planned)
    const { lesson, place } = otherPlace(await timetableBoard(dispatcher, version))
    const body = { revision: 1, moves: [{ lesson: lesson.id, place }] }
    expect((await dispatcher('POST', `${TIMETABLES}/${version}/moves`, body)).status).toBe(200)
    const second = await deputy('POST', `${TIMETABLES}/${version}/moves`, body)
    expect(second).toMatchObject({ status: 412, json: { code: 'server.conflict', current: { version: 2 } } })
  })

  it('of one college is nothing that another college sees', async () => {
    const elsewhere = await api.as('deputy-vkpt')
    const { version } = await begunTimetable(elsewhere, 'VKPT')
    expect((await dispatcher('GET', `${TIMETABLES}/${version}`)).status).toBe(404)
    expect((await dispatcher('GET', `${TIMETABLES}/${version}/planning`)).json).toBeNull()
    expect((await dispatcher('POST', `${TIMETABLES}/${version}/undo`, { revision: 1 })).status).toBe(404)
    const seen = (await dispatcher('GET', TIMETABLES)).json.items
    expect(seen.map((item: { version: number }) => item.version)).not.toContain(version)
    expect((await director('GET', `${TIMETABLES}/${version}`)).status).toBe(200)
  })

  it('of a college holds its own lessons, and leaves room for those of others that are in force', async () => {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', planned)
    const board = await timetableBoard(dispatcher, version)
    const { problem, lessons } = opened(board)
    const colleges = new Map(problem.groups.map(({ code, college }) => [code, college]))
    const collegesOf = (some: readonly Pick<TermLesson, 'audience'>[]) =>
      new Set(some.flatMap(({ audience }) => audience.map(({ group }) => colleges.get(group))))
    expect(collegesOf(lessons)).toEqual(new Set(['SMOLAPO']))
    const neighbours = problem.tasks.filter(({ fixed }) => fixed !== null)
    expect(neighbours.length).toBeGreaterThan(500)
    expect(collegesOf(neighbours)).not.toContain('SMOLAPO')
  })

  it('is refused a place where a rule says no, with the reason', async () => {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', planned)
    const board = await timetableBoard(dispatcher, version)
    const { lessons } = opened(board)
    const [one] = lessons.filter(({ place, kind }) => place && kind !== 'training')
    const same = lessons.find(
      other => other.id !== one?.id && other.place && other.audience[0]?.group === one?.audience[0]?.group,
    )
    const place = { ...one?.place, ...same?.place, teacher: one?.place?.teacher, room: one?.place?.room }
    const tried = await dispatcher('POST', `${TIMETABLES}/${version}/moves`, {
      ...{ revision: 1, moves: [{ lesson: one?.id, place }] },
    })
    expect(tried.status).toBe(409)
    expect(tried.json.code).toMatch(/^timetables\./)
    expect(tried.json.detail).toMatch(/[а-я]/)
  })

  it('is planned around what is locked, and only what is open moves', async () => {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', planned)
    const before = opened(await timetableBoard(dispatcher, version)).lessons
    const placed = before.filter(({ place, kind }) => place && kind === 'theory')
    const out = placed.slice(0, 3).map(({ id }) => ({ lesson: id, place: null }))
    const taken = await dispatcher('POST', `${TIMETABLES}/${version}/moves`, { revision: 1, moves: out })
    expect(taken.json.lessons.map((one: { id: string }) => one.id).sort()).toEqual(
      out.map(({ lesson }) => lesson).sort(),
    )
    await plan(dispatcher, version, { revision: taken.json.timetable.revision, kind: 'rest', seconds: 3 })
    await api.context.background.settled()
    const board = await timetableBoard(dispatcher, version)
    expect(board.violations).toEqual([])
    expect(board.planning).toMatchObject({ state: 'done', moved: 0 })
    const after = new Map(opened(board).lessons.map(one => [one.id, one]))
    for (const lesson of before.filter(({ id }) => !out.some(one => one.lesson === id)))
      expect(after.get(lesson.id)).toEqual(lesson)
    for (const { lesson } of out) expect(after.get(lesson)?.place, lesson).not.toBeNull()
  }, 60_000)

  it('is as before once its steps are taken back, and as after once they are brought back', async () => {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', planned)
    const board = await timetableBoard(dispatcher, version)
    const { lesson, place } = otherPlace(board)
    const [other] = opened(board).lessons.filter(one => one.id !== lesson.id && one.place)
    const act = async (path: string, body: object = {}) => {
      const { timetable } = await timetableBoard(dispatcher, version)
      const { revision } = timetable
      const done = await dispatcher('POST', `${TIMETABLES}/${version}/${path}`, { revision, ...body })
      expect(done.status, done.json.detail).toBe(200)
      return done.json
    }
    const states = [opened(board).lessons]
    for (const [path, body] of [
      ['moves', { moves: [{ lesson: lesson.id, place }] }],
      ['moves', { moves: [{ lesson: other?.id, place: null }] }],
      ['locks', { lessons: [lesson.id], locked: false }],
      ['moves', { moves: [{ lesson: other?.id, place: other?.place, locked: false }] }],
    ] as const) {
      await act(path, body)
      states.push(opened(await timetableBoard(dispatcher, version)).lessons)
    }
    for (const state of states.slice(0, -1).reverse()) {
      await act('undo')
      expect(opened(await timetableBoard(dispatcher, version)).lessons).toEqual(state)
    }
    expect((await timetableBoard(dispatcher, version)).acts.undo.code).toBe('years.nothing-to-undo')
    for (const state of states.slice(1, -1)) {
      await act('redo')
      expect(opened(await timetableBoard(dispatcher, version)).lessons).toEqual(state)
    }
    const locked = await act('locks', { lessons: [lesson.id], locked: true })
    expect(locked.redo).toBeNull()
    expect(locked.acts.redo.code).toBe('timetables.nothing-to-redo')
  }, 60_000)

  it('notes each change in the journal with who made it', async () => {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', planned)
    const { lesson, place } = otherPlace(await timetableBoard(dispatcher, version))
    const moves = [{ lesson: lesson.id, place }]
    await dispatcher('POST', `${TIMETABLES}/${version}/moves`, { revision: 1, moves })
    const { rows } = await sql<{ role: string; before: { pair: number }; after: { pair: number } }>`
      select role, before, after from audit.changes
      where register = 'term_lessons' and act = 'update' and key = ${`2025~1~${version}~${lesson.id}`}`.execute(
      api.context.database.owner,
    )
    expect(rows).toMatchObject([
      { role: 'dispatcher', before: { pair: lesson.place?.pair }, after: { pair: place.pair } },
    ])
  })

  it('is deleted, and is then seen by nobody', async () => {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO')
    expect((await deputy('DELETE', `${TIMETABLES}/${version}?revision=1`)).status).toBe(204)
    expect((await director('GET', `${TIMETABLES}/${version}`)).status).toBe(404)
  })
})

describe('why somebody is away', () => {
  it('is told to nobody of another college, although the timetable has no lessons then', async () => {
    const elsewhere = await api.as('deputy-vkpt')
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO')
    const { problem } = await timetableBoard(dispatcher, version)
    const { code: worker } = problem.teachers.find(
      ({ college, closures }: { college: string; closures: unknown[] }) =>
        college === 'VKPT' && closures.length === 0,
    )
    const written = await elsewhere('POST', '/absences', {
      record: {
        ...{ code: 'VKPT-ILL', worker, kind: 'illness', weekday: null, fromPair: null, toPair: null },
        ...{ startsOn: '2025-10-06', endsOn: '2025-11-30', note: 'операция' },
      },
    })
    expect(written.status, written.json.detail).toBe(201)
    const board = await dispatcher('GET', `${TIMETABLES}/${version}`)
    const teacher = board.json.problem.teachers.find(({ code }: { code: string }) => code === worker)
    // 6 October to 30 November are the weeks 6 to 13.
    expect(teacher.closures).toMatchObject([{ weekday: null, weeks: [6, 7, 8, 9, 10, 11, 12, 13] }])
    expect(board.bytes.toString()).not.toMatch(/illness|methodDay|операция/)
    expect((await dispatcher('GET', '/absences/VKPT-ILL')).status).toBe(404)
    const { rows } = await sql<{ names: string[] }>`
      select proargnames as names from pg_proc where proname = 'times_away'`.execute(
      api.context.database.owner,
    )
    expect(rows[0]?.names).not.toContain('kind')
  })

  it('is nothing that those who only read a timetable learn of at all', async () => {
    const teacher = await api.as('teacher')
    for (const ask of [student, teacher]) {
      const board = await timetableBoard(ask, planned)
      expect(board).toMatchObject({ problem: null, violations: [], warnings: [] })
      expect((await ask('GET', `${TIMETABLES}/${planned}/quality`)).status).toBe(404)
    }
  })
})

describe('what people notice of a version', () => {
  it('is counted: gaps, and lessons without a place with the cheapest way out', async () => {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', planned)
    const board = await timetableBoard(dispatcher, version)
    const [lesson] = opened(board).lessons.filter(({ place, kind }) => place && kind === 'theory')
    await dispatcher('POST', `${TIMETABLES}/${version}/moves`, {
      ...{ revision: 1, moves: [{ lesson: lesson?.id, place: null }] },
    })
    const { json } = await dispatcher('GET', `${TIMETABLES}/${version}/quality`)
    expect(json.figures.groupGaps).toBeGreaterThanOrEqual(0)
    expect(json).toMatchObject({ violations: [], unexplained: 0 })
    const found = json.unplaced.find((one: { lesson: string }) => one.lesson === lesson?.id)
    // It has just been taken out: its own place is free, so that nobody would have to move.
    expect(found.wayOut.move).toEqual([])
  })

  it('is written as a workbook with every lesson as a row', async () => {
    const file = await student('GET', `${TIMETABLES}/${planned}/timetable.xlsx`)
    expect(file.status).toBe(200)
    const rows: string[] = []
    await readSheets(file.bytes, ({ name }) =>
      name === 'Занятия' ? row => rows.push(JSON.stringify(row)) : undefined,
    )
    const { lessons } = await timetableBoard(student, planned)
    for (const { id } of lessons)
      expect(
        rows.filter(row => row.includes(`"${id}"`)),
        id,
      ).toHaveLength(1)
  })
})
