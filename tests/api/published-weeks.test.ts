import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPublishedWeek } from '#documents/timetables/open-published-week.ts'
import { lessonsOf } from '#domain/timetables/published-week.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import { MONDAY, publishedRow, publishedWeek } from '../factories/published-week.ts'
import { uploadsOf } from '../factories/upload.ts'
import { wallBook, wallRows } from '../factories/wall-week.ts'

let api: Api
let dispatcher: Ask
let deputy: Ask
let director: Ask
let elsewhere: Ask
beforeAll(async () => {
  api = await openApi()
  dispatcher = await api.as('dispatcher-smolapo')
  deputy = await api.as('deputy-smolapo')
  director = await api.as('director')
  elsewhere = await api.as('deputy-vkpt')
})

type Files = Parameters<typeof uploadsOf>[0]

/** Brings files of a college and waits until they are read. */
async function brought(ask: Ask, files: Files, college = 'SMOLAPO') {
  const { payload, headers } = uploadsOf(files)
  const { status, json } = await ask('POST', `/published-week-readings?college=${college}`, payload, headers)
  if (status !== 202) return { status, json }
  await api.context.readings.settled()
  return { status, json: (await ask('GET', `/published-week-readings/${json.id}`)).json }
}

const keep = (ask: Ask, id: string, revision: number | null) =>
  ask('POST', `/published-week-readings/${id}/keep`, { revision })

const WEEK = `/published-weeks/SMOLAPO/${MONDAY}`

/** Keeps the week anew, whatever is kept of it. */
async function keptWeek(ask: Ask = dispatcher) {
  const { json } = await brought(ask, [await wallBook()])
  const kept = await keep(ask, json.id, json.kept?.revision ?? null)
  expect(kept.status, kept.json?.detail).toBe(200)
  return (await ask('GET', WEEK)).json
}

describe('the files of a week', () => {
  it('are read and shown, and nothing is kept before somebody says so', async () => {
    const { json } = await brought(elsewhere, [await wallBook()], 'VKPT')
    expect(json).toMatchObject({
      ...{ state: 'read', problems: [], startsOn: MONDAY, kept: null },
      counts: { lessons: 10, groups: 2, teachers: 5, gaps: { groups: 1, teachers: 2 } },
      acts: { keep: null },
    })
    expect(json.difference).toMatchObject({ lessonsAdded: 10, lessonsGone: 0, isNone: false })
    expect((await elsewhere('GET', '/published-weeks')).json.items).toEqual([])
    expect((await keep(elsewhere, json.id, null)).status).toBe(200)
    expect((await elsewhere('GET', '/published-weeks')).json.items).toMatchObject([
      { college: 'VKPT', startsOn: MONDAY, revision: 1, lessons: 10, days: 2 },
    ])
    expect((await keep(elsewhere, json.id, 1)).json.code).toBe('timetable.reading-closed')
  })

  it('that cannot be read are named with sheet, cell and remedy beside those that can', async () => {
    const text = new TextEncoder()
    const other = await wallBook(publishedWeek(publishedRow(1, { room: '999' })), 'другой.xlsx')
    const { json } = await brought(dispatcher, [
      await wallBook(),
      other,
      {
        name: 'список.csv',
        bytes: text.encode('date,pair,group,discipline\n2025-10-29,вторая,А-1,Физика\n'),
      },
      { name: 'письмо.pdf', bytes: text.encode('%PDF-1.7 письмо') },
      { name: 'пусто.xlsx', bytes: new Uint8Array() },
      { name: 'обрыв.xlsx', bytes: (await wallBook()).bytes.subarray(0, 2000) },
    ])
    expect(json.state).toBe('read')
    const problems = json.problems.map(({ file, code }: { file: string; code: string }) => [file, code])
    expect(problems).toEqual([
      ['другой.xlsx', 'timetable.day-twice'],
      ['список.csv', 'timetable.wrong-list-value'],
      ['письмо.pdf', expect.stringMatching(/^file\./)],
      ['пусто.xlsx', expect.stringMatching(/^file\./)],
      ['обрыв.xlsx', expect.stringMatching(/^file\./)],
    ])
    for (const { sentence } of json.problems) expect(sentence).toMatch(/[а-я].*\.$/)
    expect(json.problems[1].sentence).toContain('вторая')
    expect(json.counts.lessons).toBe(10)
  })

  it('of several weeks, or of none, are not kept', async () => {
    const later = publishedRow(1, { date: '2025-11-10' as typeof MONDAY })
    const two = await brought(dispatcher, [await wallBook(publishedWeek(publishedRow(1), later))])
    expect(two.json.acts.keep).toMatchObject({ code: 'timetable.several-weeks' })
    expect((await keep(dispatcher, two.json.id, null)).json.code).toBe('timetable.several-weeks')
    const none = await brought(dispatcher, [{ name: 'x.pdf', bytes: Buffer.from('%PDF-1.7') }])
    expect(none.json).toMatchObject({ counts: null, acts: { keep: { code: 'timetable.nothing-read' } } })
    expect((await brought(dispatcher, [])).json.code).toBe('timetable.no-files')
  })

  it('are too much beyond 32 MB, alone or together', async () => {
    const half = Buffer.alloc(17 * 1024 * 1024, 'a')
    const heavy = await brought(dispatcher, [
      { name: 'a.csv', bytes: half },
      { name: 'b.csv', bytes: half },
    ])
    expect(heavy).toMatchObject({ status: 413, json: { code: 'server.too-large' } })
  })

  it('are seen by nobody but the one who brought them', async () => {
    const { json } = await brought(dispatcher, [await wallBook()])
    expect((await deputy('GET', `/published-week-readings/${json.id}`)).status).toBe(404)
    expect((await dispatcher('DELETE', `/published-week-readings/${json.id}`)).status).toBe(204)
    const { rows } = await sql`select week from app.week_readings where id = ${json.id}`.execute(
      api.context.database.owner,
    )
    expect(rows).toEqual([{ week: null }])
  })
})

describe('a kept week', () => {
  it('is kept and seen by those who make timetables of the college alone', async () => {
    await keptWeek()
    for (const ask of [dispatcher, deputy, director]) expect((await ask('GET', WEEK)).status).toBe(200)
    for (const name of ['teacher', 'student', 'accountant', 'ministry'])
      expect((await (await api.as(name))('GET', WEEK)).status, name).toBe(404)
    expect((await elsewhere('GET', WEEK)).status).toBe(404)
    const refused = await brought(elsewhere, [await wallBook()])
    expect(refused.json.code).toBe('access.another-organisations')
    const student = await api.as('student')
    expect((await brought(student, [await wallBook()])).json.code).toBe('access.role-only-reads')
  })

  it('names behind each figure what it counts', async () => {
    const { week } = await keptWeek()
    const pairs = (kind: string) =>
      week.findings
        .filter((one: { kind: string }) => one.kind === kind)
        .map(({ who, pairs: free }: { who: string; pairs: number[] }) => [who, free])
    expect(pairs('groupGap')).toEqual([['А-1', [3]]])
    expect(pairs('teacherGap')).toEqual([
      ['Т3', [3]],
      ['Т3', [2]],
    ])
    const [gap] = week.findings
    expect(gap.lessons.map(({ discipline }: { discipline: string }) => discipline)).toEqual([
      'ОП.02 Физика',
      'ОП.03 Химия',
    ])
  })

  it('tells what another upload changes, and keeps the days that nobody brought', async () => {
    const { head } = await keptWeek()
    const tuesday = wallRows().filter(({ date }) => date !== MONDAY)
    const changed = tuesday.map((row, at) => (at === 0 ? { ...row, room: '205' } : row))
    const { json } = await brought(dispatcher, [await wallBook(publishedWeek(...changed))])
    expect(json.kept.revision).toBe(head.revision)
    expect(json.difference).toMatchObject({
      days: [{ fate: 'untouched' }, { fate: 'changed' }],
      lessonsAdded: 1,
      lessonsGone: 1,
      rooms: { added: ['205'], gone: [] },
    })
    await keep(dispatcher, json.id, head.revision)
    const { week } = (await dispatcher('GET', WEEK)).json
    expect(week.lessons).toHaveLength(10)
    expect(week.lessons.map(({ room }: { room: string }) => room)).toContain('205')
    const again = await brought(dispatcher, [await wallBook(publishedWeek(...changed))])
    expect(again.json.difference.isNone).toBe(true)
  })

  it('tells the second of two people who keep it that somebody was faster', async () => {
    const { head } = await keptWeek()
    const mine = await brought(dispatcher, [await wallBook()])
    const theirs = await brought(deputy, [await wallBook()])
    expect((await keep(deputy, theirs.json.id, head.revision)).status).toBe(200)
    const second = await keep(dispatcher, mine.json.id, head.revision)
    expect(second).toMatchObject({ status: 412, json: { code: 'server.conflict' } })
    expect((await dispatcher('GET', `/published-week-readings/${mine.json.id}`)).json.state).toBe('read')
  })

  it('is noted in the audit with who kept it, and without the names of teachers', async () => {
    await keptWeek()
    const { rows } = await sql<{ role: string; after: object }>`
      select role, after from audit.changes where register = 'published_weeks' order by id desc limit 1`.execute(
      api.context.database.owner,
    )
    expect(rows[0]?.role).toBe('dispatcher')
    expect(JSON.stringify(rows[0]?.after)).not.toContain('Т3')
  })
})

describe('spellings of a room', () => {
  it('are proposed with their lessons, decided, and remembered for the next upload', async () => {
    const before = await keptWeek()
    const merge = before.rooms.proposals.find(({ act }: { act: string }) => act === 'merge')
    expect(merge).toMatchObject({ certain: true, state: 'open' })
    expect(merge.spellings).toEqual([
      { spelling: 'Moodle.', lessons: 1 },
      { spelling: 'moodle', lessons: 1 },
    ])
    expect(merge.sentence).toMatch(/знаками/)
    const { revision, proposals } = before.rooms
    const decisions = proposals.map(({ id }: { id: string }) => ({ id, accepted: true }))
    const decided = await dispatcher('POST', `${WEEK}/rooms`, { revision, decisions })
    expect(decided.json.week.counts.rooms).toBe(before.week.counts.rooms - 1)
    // А-1 and А-2 pass from the college to a remote lesson with ten minutes for the way.
    expect(decided.json.week.counts.remoteBesideCollege).toBe(2)
    const late = await deputy('POST', `${WEEK}/rooms`, { revision, decisions })
    expect(late.status).toBe(412)
    const next = await keptWeek()
    expect(next.rooms.proposals.map(({ state }: { state: string }) => state)).toEqual([
      'accepted',
      'accepted',
    ])
    const back = await dispatcher('POST', `${WEEK}/rooms`, {
      revision: next.rooms.revision,
      decisions: decisions.map(({ id }: { id: string }) => ({ id, accepted: null })),
    })
    expect(back.json.week.counts).toEqual(before.week.counts)
  })
})

describe('an improvement', () => {
  const improved = async (body: object = {}) => {
    const { head } = (await dispatcher('GET', WEEK)).json
    const asked = { revision: head.revision, seconds: 1, ...body }
    const ordered = await dispatcher('POST', `${WEEK}/improving`, asked)
    expect(ordered.status, ordered.json.detail).toBe(202)
    await api.context.background.settled()
    const { improving } = (await dispatcher('GET', WEEK)).json
    expect(improving, improving.problem).toMatchObject({ state: 'done', problem: null })
    const { json } = await deputy('GET', `${WEEK}/improvements/${improving.number}`)
    return json
  }

  it('has fewer gaps, says what was moved, and stays beside the week', async () => {
    const { week } = await keptWeek()
    const result = await improved()
    expect(result.before.gaps).toEqual({ groups: 1, teachers: 2 })
    expect(result.after.gaps).toEqual({ groups: 0, teachers: 0 })
    expect(result.week.counts).toEqual(result.after)
    expect(result.moves.length).toBeGreaterThan(0)
    expect(result.moved.lessons).toBe(result.moves.length)
    expect(result.week.lessons).toHaveLength(week.lessons.length)
    const kept = (await dispatcher('GET', WEEK)).json
    expect(kept.improvements.map(({ number }: { number: number }) => number)).toContain(result.number)
    expect(kept.week.counts).toEqual(week.counts)
  }, 60_000)

  it('is taken away as day sheets that read as the improved week', async () => {
    await keptWeek()
    const { number, week } = await improved()
    const file = await dispatcher('GET', `${WEEK}/improvements/${number}/week.xlsx`)
    expect(decodeURIComponent(String(file.headers['content-disposition']))).toContain('Неделя 2025-10-27')
    const read = await openPublishedWeek([{ name: 'x.xlsx', bytes: file.bytes }])
    const words = (lessons: readonly object[]) =>
      lessons.map(one => JSON.stringify(Object.entries(one).sort())).sort()
    expect(words(lessonsOf(read.week.rows))).toEqual(words(week.lessons))
    const original = await dispatcher('GET', `${WEEK}/week.xlsx`)
    expect(original.status).toBe(200)
  }, 60_000)

  it('can be kept beside others, and deleted by itself or with its week', async () => {
    await keptWeek()
    const one = await improved({ seed: 1 })
    const other = await improved({ seed: 2 })
    expect(other.number).toBe(one.number + 1)
    expect((await dispatcher('DELETE', `${WEEK}/improvements/${one.number}`)).status).toBe(204)
    expect((await dispatcher('GET', `${WEEK}/improvements/${one.number}`)).status).toBe(404)
    expect((await elsewhere('DELETE', `${WEEK}/improvements/${other.number}`)).status).toBe(404)
    const { head } = (await dispatcher('GET', WEEK)).json
    const stale = await dispatcher('DELETE', `${WEEK}?revision=${head.revision + 1}`)
    expect(stale.status).toBe(412)
    expect((await dispatcher('DELETE', `${WEEK}?revision=${head.revision}`)).status).toBe(204)
    expect((await dispatcher('GET', `${WEEK}/improvements/${other.number}`)).status).toBe(404)
    const { rows } =
      await sql`select 1 from app.week_improvement_contents where starts_on = ${MONDAY}`.execute(
        api.context.database.owner,
      )
    expect(rows).toEqual([])
  }, 60_000)

  it('is stopped with the best so far, and is not ordered twice at once', async () => {
    const { head } = await keptWeek()
    const asked = { revision: head.revision, seconds: 120 }
    await dispatcher('POST', `${WEEK}/improving`, asked)
    const second = await deputy('POST', `${WEEK}/improving`, asked)
    expect(second.json.code).toBe('timetable.improving-already')
    const gone = await deputy('DELETE', `${WEEK}?revision=${head.revision}`)
    expect(gone.json.code).toBe('timetable.improving-already')
    expect((await deputy('DELETE', `${WEEK}/improving`)).status).toBe(202)
    await api.context.background.settled()
    const { improving, improvements } = (await dispatcher('GET', WEEK)).json
    expect(improving).toMatchObject({ state: 'done', stopped: true })
    expect(improvements[0]).toMatchObject({ number: improving.number, stopped: true })
  }, 60_000)
})
