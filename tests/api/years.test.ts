import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPlanWorkbook } from '#documents/exchange/plan-workbook.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { buildApp } from '#server/http/app.ts'
import { openRoutes } from '#server/wiring/routes.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import { type Block, board, copyOf, movable, PLANS, type Session } from '../factories/year-plans.ts'

let api: Api
let director: Ask
let deputy: Ask
let dispatcher: Ask
let student: Ask
/** A version of the whole year that the director has let the program plan. */
let planned: number
beforeAll(async () => {
  api = await openApi()
  director = await api.as('director')
  deputy = await api.as('deputy-smolapo')
  dispatcher = await api.as('dispatcher')
  student = await api.as('student')
})

describe('a year without a plan', () => {
  it('is the next one from January on', async () => {
    const { json } = await director('GET', '/years')
    expect(json).toEqual({ current: 2024, planned: 2025, items: [] })
    expect((await director('GET', `${PLANS}/1`)).status).toBe(404)
  })

  it('is begun by those who plan, and by nobody else, with the reason', async () => {
    for (const ask of [dispatcher, student]) {
      const { json } = await ask('GET', PLANS)
      expect(json.begin.code).toBe('access.role-only-reads')
      expect(await ask('POST', PLANS, { note: '' })).toMatchObject({
        status: 409,
        json: { code: 'access.role-only-reads' },
      })
    }
  })
})

describe('planning in the background', () => {
  it('places the practice of the year without breaking a rule, and says why each other block has no place', async () => {
    const begun = await director('POST', PLANS, { note: 'первый' })
    planned = begun.json.version
    const ordered = await director('POST', `${PLANS}/${planned}/planning`, {
      revision: 1,
      kind: 'all',
      seconds: 5,
    })
    expect(ordered.status, ordered.json.detail).toBe(202)
    const meanwhile = await director('POST', `${PLANS}/${planned}/undo`, { revision: 1 })
    expect(meanwhile).toMatchObject({ status: 409, json: { code: 'years.plan-being-planned' } })
    await api.context.background.settled()
    const { plan, violations, unplaced, planning, problem } = await board(director, planned)
    expect(planning).toMatchObject({ state: 'done', kind: 'all', stopped: false, problem: null })
    expect(violations).toEqual([])
    const all = problem.sessions.flatMap((session: Session) => session.blocks).length
    expect(plan.placed + unplaced.length).toBe(all)
    expect(plan.placed / all).toBeGreaterThan(0.9)
    expect(unplaced.every((one: { sentence: string | null }) => one.sentence)).toBe(true)
  })

  it('stops when it is told to, and keeps the best plan so far', async () => {
    const { version } = (await director('POST', PLANS, { note: 'стоп' })).json
    await director('POST', `${PLANS}/${version}/planning`, { revision: 1, kind: 'all', seconds: 120 })
    for (let left = 100; left > 0; left--) {
      const { json } = await director('GET', `${PLANS}/${version}/planning`)
      if (json.cost !== null) break
      await new Promise(resolve => setTimeout(resolve, 100))
    }
    await director('DELETE', `${PLANS}/${version}/planning`)
    await api.context.background.settled()
    const { plan, planning, violations } = await board(director, version)
    expect(planning).toMatchObject({ state: 'done', stopped: true })
    expect(planning.elapsed).toBeLessThan(60)
    expect(plan.placed).toBeGreaterThan(0)
    expect(violations).toEqual([])
  })

  it('shows everyone who reads the plan the same problem, whatever else their role reads', async () => {
    const whole = await board(director, planned)
    const part = await board(deputy, planned)
    expect(part.problem).toEqual(whole.problem)
    expect(JSON.stringify(whole.problem)).not.toMatch(/birth|surname/i)
  })
})

describe('an order that a killed server left behind', () => {
  it('is shown as interrupted by the next one, and the draft can be planned again', async () => {
    const { version } = (await director('POST', PLANS, { note: 'прервано' })).json
    const { json: me } = await director('GET', '/me')
    await sql`insert into jobs.orders (assignment, cluster, kind, input, state)
      values (${me.assignment.id}, ${me.assignment.cluster}, 'year-plan',
        ${JSON.stringify({ year: 2025, version, kind: 'all', seconds: 9 })}::jsonb, 'running')`.execute(
      api.context.database.owner,
    )
    expect((await board(director, version)).acts.plan.code).toBe('years.plan-being-planned')
    const app = await buildApp({
      ...{ pages: '/nowhere', secure: false, logLevel: 'silent' },
      sentences: allSentences,
    })
    openRoutes(app, api.context)
    await app.ready()
    const { planning, acts } = await board(director, version)
    expect(planning).toMatchObject({ state: 'failed', problem: expect.stringMatching(/прерван/) })
    expect(acts.plan).toBeNull()
  })
})

describe('publication', () => {
  it('puts one version in force at a time, and everybody sees it, but no drafts', async () => {
    expect((await student('GET', PLANS)).json.items).toEqual([])
    const { plan } = await board(director, planned)
    const first = await director('POST', `${PLANS}/${planned}/publication`, {
      revision: plan.revision,
      publishedOn: '2025-09-01',
    })
    expect(first.json.plan).toMatchObject({ status: 'published', publishedOn: '2025-09-01' })
    expect((await student('GET', PLANS)).json.items).toMatchObject([
      { version: planned, status: 'published' },
    ])
    const changed = await student('POST', `${PLANS}/${planned}/undo`, { revision: 1 })
    expect(changed.json.code).toBe('access.role-only-reads')

    const { version } = await copyOf(deputy, planned)
    const { body, block } = await movable(deputy, version, 'SMOLAPO')
    const moved = await deputy('POST', `${PLANS}/${version}/moves`, body)
    const second = await deputy('POST', `${PLANS}/${version}/publication`, {
      revision: moved.json.plan.revision,
      publishedOn: '2025-10-01',
    })
    expect(second.status, second.json.detail).toBe(200)
    const { items } = (await student('GET', PLANS)).json
    expect(items.map((item: { version: number; status: string }) => [item.version, item.status])).toEqual([
      [version, 'published'],
      [planned, 'superseded'],
    ])
    const compared = await student('GET', `${PLANS}/${version}/comparison?with=${planned}`)
    const session = block.id.slice(0, block.id.lastIndexOf(':'))
    expect(compared.json.changes.length).toBeGreaterThan(0)
    for (const { id } of compared.json.changes) expect(id.startsWith(session)).toBe(true)
  })

  it('lets no deputy move another college’s blocks by publishing', async () => {
    const { items } = (await director('GET', PLANS)).json
    const published = items.find((item: { status: string }) => item.status === 'published').version
    const { version } = await copyOf(director, published)
    const { body } = await movable(director, version, 'VKPT')
    const moved = await director('POST', `${PLANS}/${version}/moves`, body)
    const refused = await deputy('POST', `${PLANS}/${version}/publication`, {
      revision: moved.json.plan.revision,
      publishedOn: '2025-10-01',
    })
    expect(refused.json.code).toBe('years.plan-moves-others')
  })

  it('gives the year as a workbook whose blocks can be read back', async () => {
    const file = await student('GET', `${PLANS}/${planned}/calendar.xlsx`)
    expect(file.status).toBe(200)
    const { blocks, issues } = await readPlanWorkbook(file.bytes)
    expect(issues).toEqual([])
    expect(blocks.filter(({ firstWeek }) => firstWeek !== null)).toHaveLength(
      (await board(student, planned)).plan.placed,
    )
  })
})

describe('a plan whose registers have changed', () => {
  it('says which rules no longer hold', async () => {
    const { blocks, problem } = await board(director, planned)
    const used = blocks.find((block: Block) => /^Z\d$/.test(block.resource)) as Block
    const { monday } = (await board(director, planned)).weeks[used.firstWeek - 1]
    const closing = await director('POST', '/reservations', {
      record: {
        code: 'TEST-1',
        zone: used.resource,
        kind: 'repair',
        startsOn: monday,
        endsOn: monday,
        ...{ startsAt: null, endsAt: null },
        places: null,
        reason: 'ремонт вентиляции',
      },
    })
    expect(closing.status, closing.json.detail).toBe(201)
    const { violations } = await board(director, planned)
    const found = violations.filter((one: { blocks: string[] }) => one.blocks.includes(used.id))
    expect(found.map((one: { constraint: string }) => one.constraint)).toContain('resource.capacity')
    expect(problem.resources.map((one: { code: string }) => one.code)).toContain(used.resource)
  })
})

describe('what is worth a look', () => {
  it('is told those who plan, with the record to look at, and nobody else', async () => {
    const { status, json } = await director('POST', '/rules', {
      record: {
        name: 'minorHours16to17',
        title: 'Рабочая неделя в 16 и 17 лет',
        value: 20,
        unit: 'ч/нед',
        severity: 'warn',
        source: 'решение совета',
        startsOn: '2025-09-01',
        endsOn: null,
        confidence: 'checked',
      },
    })
    expect(status, json.detail).toBe(201)
    const { warnings, blocks } = await board(director, planned)
    const [first] = warnings
    // A week of practice is 36 academic or 27 clock hours: more than the 20 that the cluster now sets.
    expect(first).toMatchObject({ code: 'years.minor-hours', about: { register: 'places' } })
    expect(first.sentence).toMatch(/27 часов.*20 \(решение совета\)/)
    const met = blocks.find((block: Block) => block.id === first.block)
    expect(first.about.key).toBe(met.resource)
    expect((await director('GET', `/places/${met.resource}`)).status).toBe(200)
    expect((await board(student, planned)).warnings).toEqual([])
  })
})
