import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '#database/client/transactions.ts'
import { saveAct } from '#database/timetables/substitutions.writes.ts'
import { addDays, localDate } from '#domain/values/local-date.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import {
  cellsOf,
  chosenOf,
  DAY,
  dayOf,
  decide,
  ill,
  illTeacher,
  type Repaired,
  repair,
} from '../factories/days.ts'

let api: Api
let director: Ask
let dispatcher: Ask
let teacher: Ask
let student: Ask

beforeAll(async () => {
  api = await openApi('plannedDemo')
  director = await api.as('director')
  dispatcher = await api.as('dispatcher-smolapo')
  teacher = await api.as('teacher')
  student = await api.as('student')
})

const refusalOf = ({ status, json }: { status: number; json: { code?: string } }) => [status, json.code]
type Made = { groups: string[]; was: { teacher: string }; to: { teacher: string } | null }

/** The groups in which the demo persona of a role studies. */
async function groupsOf(role: string): Promise<string[]> {
  const { rows } = await sql<{ group: string }>`
    select distinct e."group" from app.enrolments e join access.assignments a using (cluster, person)
    where a.role = ${role}`.execute(api.context.database.owner)
  return rows.map(({ group }) => group)
}

/** The posts of the demo persona of a role. */
async function postsOf(role: string): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select distinct e.code from app.employments e join access.assignments a using (cluster, person)
    where a.role = ${role}`.execute(api.context.database.owner)
  return rows.map(({ code }) => code)
}

describe('a day', () => {
  it('says where no timetable is in force, and from when one is', async () => {
    expect(await dayOf(dispatcher, '2025-01-24')).toMatchObject({
      isInForce: false,
      nearest: '2025-09-01',
      lessons: 0,
    })
  })

  it('has the lessons of its weekday, no substitutions yet, and is changed by those who make timetables', async () => {
    const seen = await dayOf(dispatcher)
    expect(seen).toMatchObject({ isInForce: true, substitutions: [], acts: [], change: null })
    expect(seen.lessons).toBeGreaterThan(100)
    expect((await dayOf(student)).change.code).toBe('access.role-only-reads')
    expect(refusalOf(await repair(teacher))).toEqual([409, 'access.role-only-reads'])
  })
})

describe('a teacher who is ill', () => {
  it('touches lessons of the own college, each with proposals; one act applies the chosen ones, and people are told', async () => {
    const worker = await illTeacher(api)
    const { json } = await repair(dispatcher, [ill(worker)])
    expect(json.lessons.length).toBeGreaterThan(0)
    for (const { lesson, proposals } of json.lessons as Repaired[]) {
      expect(lesson.place.teacher).toBe(worker)
      expect(proposals.at(-1)).toBeDefined()
    }
    const made = await decide(dispatcher, chosenOf(json.lessons), [ill(worker)], {
      ...{ note: 'Больничный лист', orderNumber: '17-к' },
    })
    expect(made.status, made.json.detail).toBe(201)
    expect(made.json.told).toBeGreaterThan(0)
    const { substitutions, acts } = await dayOf(dispatcher)
    const earlier = (await dispatcher('GET', `/days/2025-09-05?until=${DAY}`)).json
    expect(earlier.acts).toEqual(acts)
    expect(acts).toMatchObject([{ number: made.json.act, note: 'Больничный лист', orderNumber: '17-к' }])
    expect(substitutions).not.toEqual([])
    const again = (await repair(dispatcher, [ill(worker)])).json.lessons as Repaired[]
    expect(again).toEqual([])
  })

  it('is shown to teachers and students as far as it concerns them, and why to nobody but the office', async () => {
    for (const ask of [teacher, student]) {
      const seen = await dayOf(ask)
      expect(seen.acts).toEqual([])
      expect(JSON.stringify(seen)).not.toContain('Больничный')
    }
    expect(JSON.stringify(await dayOf(director))).toContain('Больничный')
    const all = (await dayOf(director)).substitutions as Made[]
    const studied = await groupsOf('student')
    const posts = await postsOf('teacher')
    expect((await dayOf(student)).substitutions).toEqual(
      all.filter(({ groups }) => groups.some(group => studied.includes(group))),
    )
    expect((await dayOf(teacher)).substitutions).toEqual(
      all.filter(({ was, to }) => [was.teacher, to?.teacher].some(post => post && posts.includes(post))),
    )
  })

  it('hangs on the wall as a sheet of the college', async () => {
    const { status, bytes } = await dispatcher('GET', `/days/${DAY}/substitutions.xlsx`)
    expect(status).toBe(200)
    const cells = await cellsOf(bytes)
    expect(cells).toContain('Замены на 08.09.2025 (понедельник)')
    expect(cells).toContain('По расписанию')
  })

  it('is taken back as a whole, and then the lessons stand as the timetable has them', async () => {
    const [act] = (await dayOf(dispatcher)).acts
    expect((await dispatcher('POST', `/days/acts/${act.number}/undo`, {})).status).toBe(201)
    expect(await dayOf(dispatcher)).toMatchObject({ substitutions: [], acts: [] })
    expect(refusalOf(await dispatcher('POST', `/days/acts/${act.number}/undo`, {}))).toEqual([
      409,
      'timetables.act-undone',
    ])
  })
})

describe('two dispatchers at once', () => {
  it('decide about a lesson once: the second is told, and nothing of the second act is made', async () => {
    const worker = await illTeacher(api)
    const { json } = await repair(dispatcher, [ill(worker)])
    const changes = chosenOf(json.lessons)
    const both = await Promise.all([
      decide(dispatcher, changes, [ill(worker)]),
      decide(director, changes, [ill(worker)]),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(both.find(({ status }) => status === 409)?.json.code).toBe('timetables.substituted-meanwhile')
    const { acts } = await dayOf(director)
    expect(acts).toHaveLength(1)
    await dispatcher('POST', `/days/acts/${acts[0].number}/undo`, {})
  })
})

describe('a decision', () => {
  it('is refused where the teacher teaches then, and for lessons of another college', async () => {
    const { rows } = await sql<{ id: string; pair: number; teacher: string; room: string; busy: string }>`
      select l.id, l.pair, l.teacher, l.room, o.teacher as busy
      from app.term_lessons l
      join app.timetables t using (cluster, year, term, version)
      join app.groups g on g.cluster = l.cluster and g.code = l.audience -> 0 ->> 'group' and g.college = 'SMOLAPO'
      join app.term_lessons o on (o.cluster, o.year, o.term, o.version) = (l.cluster, l.year, l.term, l.version)
        and o.pair = l.pair and o.weekdays = l.weekdays and 2 = any (o.weeks) and o.teacher <> l.teacher
      where t.status = 'published' and l.weekdays = '{1}' and 2 = any (l.weeks)
      order by l.id, o.id limit 1`.execute(api.context.database.owner)
    const [one] = rows
    const change = (to: object | null) => ({
      ...{ lesson: one?.id, date: DAY, kind: to ? 'teacher' : 'cancel', to, joins: null, seen: null },
    })
    const busy = { date: DAY, pair: one?.pair, teacher: one?.busy, room: one?.room }
    expect(refusalOf(await decide(dispatcher, [change(busy)], []))).toEqual([
      409,
      'timetables.teacher-busy-then',
    ])
    expect(refusalOf(await decide(dispatcher, [change(null), change(null)], []))).toEqual([
      409,
      'timetables.substituted-twice',
    ])
    const vyazma = await api.as('dispatcher-vkpt').catch(() => api.as('deputy-vkpt'))
    expect(refusalOf(await decide(vyazma, [change(null)], []))).toEqual([409, 'access.another-organisations'])
    expect((await decide(student, [change(null)], [])).status).toBe(409)
    expect((await dayOf(director)).acts).toEqual([])
  })
})

describe('an employer that cancels', () => {
  it('leaves the students of the college who practise there without a place: the year plan has to move them', async () => {
    const { rows } = await sql<{ employer: string; groups: string[]; first: number }>`
      select p.employer, array_agg(distinct b."group") as groups, min(b.first_week) as first
      from app.plan_blocks b
      join app.year_plans y using (cluster, year, version)
      join app.places p on p.cluster = b.cluster and p.code = b.resource
      join app.groups g on g.cluster = b.cluster and g.code = b."group" and g.college = 'SMOLAPO'
      where y.status = 'published' and b.first_week between 2 and 17
      group by p.employer order by 1 limit 1`.execute(api.context.database.owner)
    const [plant] = rows
    expect(plant, 'a plant with practice in the first term').toBeDefined()
    const on = addDays(localDate('2025-09-01'), 7 * ((plant?.first ?? 1) - 1))
    const asked = [{ ...ill(plant?.employer ?? ''), kind: 'employerCancels', startsOn: on, endsOn: on }]
    const { json } = await dispatcher('POST', `/days/${on}/repair`, { until: on, asked })
    expect(json.practice.length).toBeGreaterThan(0)
    for (const one of json.practice) {
      expect(plant?.groups).toContain(one.group)
      expect(one).toMatchObject({ employer: plant?.employer, from: on, to: on })
    }
    const other = await api.as('deputy-vkpt')
    const elsewhere = (await other('POST', `/days/${on}/repair`, { until: on, asked })).json.practice
    for (const one of elsewhere) expect(plant?.groups).not.toContain(one.group)
  })
})

describe('letters', () => {
  it('reach those who are concerned, and the outbox of the administrator', async () => {
    const administrator = await api.as('administrator')
    const { items } = (await administrator('GET', '/outbox')).json
    expect(items[0]).toMatchObject({ kind: 'substitution', expiresAt: null })
    expect(items[0].link).toMatch(/^\/day\?date=2025-(09|11)-\d\d$/)
    for (const ask of [teacher, student])
      for (const letter of (await ask('GET', '/letters')).json.items) expect(letter.kind).toBe('substitution')
  })
})

describe('the database itself', () => {
  it('lets no scope but a maker’s write substitutions, whatever the program asks', async () => {
    const scope = async (beginning: string) => {
      const { rows } = await sql<{ session: string; assignment: string }>`
        select s.token as session, a.id as assignment
        from access.assignments a join auth.sessions s on s.account_id = a.account
        where a.role = ${beginning} order by s.created_at desc limit 1`.execute(api.context.database.owner)
      return rows[0] as { session: string; assignment: string }
    }
    for (const role of ['student', 'teacher']) {
      const own = await scope(role)
      const writing = inTransaction(api.context.database, own, { cause: 'ui' }, tx =>
        saveAct(tx, {
          ...{ college: 'SMOLAPO', cause: 'other', note: '', orderNumber: null, substitutions: [] },
          ...{ organisation: 'SMOLAPO', person: null },
        }),
      )
      await expect(writing).rejects.toThrow()
    }
  })
})

describe('the audit', () => {
  it('notes each act and each substitution with who, and nothing but the act’s own words say why', async () => {
    const { rows } = await sql<{ register: string; act: string; role: string }>`
      select distinct register, act, role from audit.changes
      where register in ('substitution_acts', 'substitutions')`.execute(api.context.database.owner)
    expect(rows).toContainEqual({ register: 'substitution_acts', act: 'create', role: 'dispatcher' })
    expect(rows).toContainEqual({ register: 'substitutions', act: 'update', role: 'dispatcher' })
  })
})
