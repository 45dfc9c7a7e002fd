import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSheets } from '#documents/sheets/read-sheets.ts'
import type { TermLesson } from '#domain/timetables/term-lesson.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import {
  begunTimetable,
  opened,
  otherPlace,
  TIMETABLES,
  timetableBoard,
  versionInForce,
} from '../factories/timetables.ts'

let api: Api
let director: Ask
let deputy: Ask
let dispatcher: Ask
let student: Ask
/** The version of all colleges that is in force. */
let published: number
beforeAll(async () => {
  api = await openApi('plannedDemo')
  director = await api.as('director')
  deputy = await api.as('deputy-smolapo')
  dispatcher = await api.as('dispatcher-smolapo')
  student = await api.as('student')
  published = await versionInForce(director)
})

const plan = (ask: Ask, version: number, body: object) =>
  ask('POST', `${TIMETABLES}/${version}/planning`, body)

describe('a draft', () => {
  it('tells the second of two people who change it that somebody was faster', async () => {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', published)
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
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', published)
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
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', published)
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
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', published)
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
    // What had no place may be told another reason; what had one stays, and what was taken out finds one again.
    const staying = before.filter(({ id, place }) => place && !out.some(one => one.lesson === id))
    for (const lesson of staying) expect(after.get(lesson.id)).toEqual(lesson)
    for (const { lesson } of out) expect(after.get(lesson)?.place, lesson).not.toBeNull()
  }, 60_000)

  it('is as before once its steps are taken back, and as after once they are brought back', async () => {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', published)
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
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', published)
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
      const board = await timetableBoard(ask, published)
      expect(board).toMatchObject({ problem: null, violations: [], warnings: [] })
      expect((await ask('GET', `${TIMETABLES}/${published}/quality`)).status).toBe(404)
    }
  })
})

describe('what people notice of a version', () => {
  it('is counted: gaps, and lessons without a place with the cheapest way out', async () => {
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', published)
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
    const file = await student('GET', `${TIMETABLES}/${published}/timetable.xlsx`)
    expect(file.status).toBe(200)
    const rows: string[] = []
    await readSheets(file.bytes, ({ name }) =>
      name === 'Занятия' ? row => rows.push(JSON.stringify(row)) : undefined,
    )
    const { lessons } = await timetableBoard(student, published)
    for (const { id } of lessons)
      expect(
        rows.filter(row => row.includes(`"${id}"`)),
        id,
      ).toHaveLength(1)
  })
})

describe('records that get another code', () => {
  it('are found again in timetables, also by a step that is taken back', async () => {
    const administrator = await api.as('administrator')
    const { version } = await begunTimetable(dispatcher, 'SMOLAPO', published)
    const before = opened(await timetableBoard(dispatcher, version)).lessons
    const lesson = before.find(({ place, kind }) => place?.room && kind === 'theory') as TermLesson
    const practice = before.find(({ kind, loads }) => kind === 'training' && loads.length > 0) as TermLesson
    const out = [lesson, practice].map(({ id }) => ({ lesson: id, place: null }))
    const taken = await dispatcher('POST', `${TIMETABLES}/${version}/moves`, { revision: 1, moves: out })
    expect(taken.status, taken.json.detail).toBe(200)
    const names = new Map([
      [`/teaching-loads/${lesson.loads[0]}`, 'НАГР-1'],
      [`/groups/${practice.audience[0]?.group}`, 'ГР-1'],
      [`/classrooms/${lesson.place?.room}`, 'АУД-1'],
      [`/employments/${lesson.place?.teacher}`, 'ПРЕП-1'],
    ])
    for (const [path, code] of names) {
      const { version: seen } = (await administrator('GET', encodeURI(path))).json
      const renaming = { code, version: seen, reason: 'новая нумерация' }
      const renamed = await administrator('POST', `${encodeURI(path)}/rename`, renaming)
      expect(renamed.status, renamed.json.detail).toBe(200)
    }
    const undone = await dispatcher('POST', `${TIMETABLES}/${version}/undo`, {
      revision: taken.json.timetable.revision,
    })
    expect(undone.status, undone.json.detail).toBe(200)
    const after = await timetableBoard(dispatcher, version)
    expect(after.violations).toEqual([])
    const lessons = new Map(opened(after).lessons.map(one => [one.id, one]))
    expect(lessons.size).toBe(before.length)
    expect(lessons.get(`НАГР-1${lesson.id.slice(lesson.loads[0]?.length)}`)).toMatchObject({
      ...{ loads: ['НАГР-1'], place: { ...lesson.place, room: 'АУД-1', teacher: 'ПРЕП-1' } },
    })
    const group = practice.audience[0]?.group ?? ''
    const moved = lessons.get(`ГР-1${practice.id.slice(group.length)}`)
    expect(moved?.audience[0]?.group).toBe('ГР-1')
    expect(moved?.place?.weekdays).toEqual(practice.place?.weekdays)
  }, 60_000)
})
