import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { readPlanWorkbook } from '#documents/exchange/plan-workbook.ts'
import { allSentences } from '#domain/all-sentences.ts'
import { blockConsequences, openPlan } from '#planning/years/block-consequences.ts'
import { makeWay } from '#planning/years/make-way.ts'
import type { YearProblem } from '#planning/years/year-problem.ts'
import { buildApp } from '#server/http/app.ts'
import { openRoutes } from '#server/wiring/routes.ts'
import { type Api, type Ask, openApi } from '../factories/api.ts'

const PLANS = '/years/2025/plans'

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

interface Block {
  id: string
  group: string
  subgroup: number
  resource: string
  firstWeek: number
  weeks: number
  locked: boolean
}
interface Session {
  id: string
  group: string
  wished: number
  blocks: { id: string; options: { resource: string }[] }[]
}

const board = async (ask: Ask, version: number) => (await ask('GET', `${PLANS}/${version}`)).json

const copyOf = async (ask: Ask, version: number, note = 'копия') => {
  const { status, json } = await ask('POST', PLANS, { from: version, note })
  expect(status, json.detail).toBe(201)
  return json as { version: number; revision: number }
}

/** A block of a college's group, and a week to which no rule forbids it to go. */
async function movable(ask: Ask, version: number, college: string) {
  const { blocks, groups, problem, plan } = await board(ask, version)
  const own = new Set(
    groups
      .filter((group: { college: string }) => group.college === college)
      .map((group: { code: string }) => group.code),
  )
  for (const block of blocks.filter((one: Block) => own.has(one.group)) as Block[]) {
    const session = problem.sessions.find((one: Session) => block.id.startsWith(`${one.id}:`))
    for (const firstWeek of [block.firstWeek + 1, block.firstWeek - 1]) {
      if (firstWeek < session.earliest || firstWeek + block.weeks - 1 > session.latest) continue
      const { resource } = block
      const body = { revision: plan.revision, moves: [{ block: block.id, resource, firstWeek }] }
      const probe = await copyOf(ask, version, 'проба')
      const tried = await ask('POST', `${PLANS}/${probe.version}/moves`, {
        ...body,
        revision: probe.revision,
      })
      await ask('DELETE', `${PLANS}/${probe.version}?revision=${tried.status === 200 ? 2 : 1}`)
      if (tried.status === 200) return { block, body }
    }
  }
  throw new Error(`No block of ${college} can move by a week`)
}

/** A practice with a week that only others keep it from, and those who can make way for it. */
function wayInto({ problem, blocks }: { problem: YearProblem; blocks: Block[] }) {
  const placement = blocks.map(({ id, resource, firstWeek }) => ({ block: id, resource, firstWeek }))
  const plan = openPlan(problem, placement)
  for (const session of problem.sessions) {
    const own = placement.filter(({ block }) => session.blocks.some(({ id }) => id === block))
    for (const { week, obstacles } of own[0] ? blockConsequences(plan, own[0].block) : []) {
      const isTaken = obstacles.length > 0 && obstacles.every(({ blocks: rivals }) => rivals.length > 0)
      const wanted = own.map(place => ({ ...place, firstWeek: week }))
      const way = isTaken && makeWay({ problem, placement, wanted, held: new Set() })
      if (way && way.lost.length === 0 && way.moves.length > 0) return { wanted, way }
    }
  }
  throw new Error('Nobody can make way for anybody')
}

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

describe('a draft', () => {
  it('is changed by a move, which stays locked, and is as before once the move is taken back', async () => {
    const { version } = await copyOf(deputy, planned)
    const { block, body } = await movable(deputy, version, 'SMOLAPO')
    const before = await board(deputy, version)
    const moved = await deputy('POST', `${PLANS}/${version}/moves`, body)
    expect(moved.status, moved.json.detail).toBe(200)
    const now = moved.json.blocks.find((one: Block) => one.id === block.id)
    expect(now).toMatchObject({ firstWeek: body.moves[0]?.firstWeek, locked: true })
    expect(moved.json.violations).toEqual([])
    expect(moved.json.undo).toMatchObject({ act: 'move' })
    const back = await deputy('POST', `${PLANS}/${version}/undo`, { revision: moved.json.plan.revision })
    expect(back.json.blocks).toEqual(before.blocks)
    expect(back.json.plan.quality).toEqual(before.plan.quality)
    expect(back.json.acts.undo.code).toBe('years.nothing-to-undo')
  })

  it('takes a block to a week that others have, with those that make way, in one step', async () => {
    const { version, revision } = await copyOf(director, planned)
    const before = await board(director, version)
    const { wanted, way } = wayInto(before)
    const refused = await director('POST', `${PLANS}/${version}/moves`, { revision, moves: wanted })
    expect(refused.status).toBe(409)
    const moves = [...wanted, ...way.moves.map(place => ({ ...place, locked: false }))]
    const moved = await director('POST', `${PLANS}/${version}/moves`, { revision, moves })
    expect(moved.status, moved.json.detail).toBe(200)
    expect(moved.json.violations).toEqual([])
    expect(moved.json.plan.quality.cost).toBe(before.plan.quality.cost + way.delta)
    const lockedNow = moved.json.blocks.filter(({ locked }: Block) => locked).map(({ id }: Block) => id)
    expect(new Set(lockedNow)).toEqual(new Set(wanted.map(({ block }) => block)))
    const back = await director('POST', `${PLANS}/${version}/undo`, { revision: moved.json.plan.revision })
    expect(back.json.blocks).toEqual(before.blocks)
  })

  it('tells the second of two people who change it that somebody was faster', async () => {
    const { version } = await copyOf(deputy, planned)
    const { body } = await movable(deputy, version, 'SMOLAPO')
    expect((await director('POST', `${PLANS}/${version}/moves`, body)).status).toBe(200)
    const second = await deputy('POST', `${PLANS}/${version}/moves`, body)
    expect(second).toMatchObject({ status: 412, json: { code: 'server.conflict', current: { version: 2 } } })
  })

  it('keeps another college’s blocks from a deputy, and a week that a rule closes from everybody', async () => {
    const { version, revision } = await copyOf(deputy, planned)
    const { body } = await movable(director, version, 'VKPT')
    const foreign = await deputy('POST', `${PLANS}/${version}/moves`, body)
    expect(foreign).toMatchObject({ status: 409, json: { code: 'access.another-organisations' } })
    const [block] = (await board(director, version)).blocks as Block[]
    const summer = { block: block?.id, resource: block?.resource, firstWeek: 50 }
    const closed = await director('POST', `${PLANS}/${version}/moves`, { revision, moves: [summer] })
    expect(closed).toMatchObject({ status: 409, json: { code: 'years.week-not-open' } })
  })

  it('is planned around what is locked with few moves, and the locked block stays', async () => {
    const { version, revision } = await copyOf(director, planned)
    const { blocks } = (await board(director, version)) as { blocks: Block[] }
    const [first] = blocks
    const locks = { revision, blocks: [first?.id], locked: true }
    const locked = await director('POST', `${PLANS}/${version}/locks`, locks)
    const taken = await director('POST', `${PLANS}/${version}/removals`, {
      revision: locked.json.plan.revision,
      blocks: [blocks.at(-1)?.id],
    })
    expect(taken.json.unplaced.map((one: { block: string }) => one.block)).toContain(blocks.at(-1)?.id)
    await director('POST', `${PLANS}/${version}/planning`, {
      revision: taken.json.plan.revision,
      kind: 'rest',
      seconds: 4,
    })
    await api.context.background.settled()
    const after = await board(director, version)
    expect(after.violations).toEqual([])
    expect(after.blocks).toContainEqual({ ...first, locked: true })
    expect(after.blocks.map((one: Block) => one.id)).toContain(blocks.at(-1)?.id)
    expect(after.planning.moved).toBeLessThan(blocks.length / 10)
  })

  it('is deleted by its own organisation or the office, and is then seen by nobody', async () => {
    const { version, revision } = await copyOf(director, planned)
    const elsewhere = await api.as('deputy-vkpt')
    const refused = await elsewhere('DELETE', `${PLANS}/${version}?revision=${revision}`)
    expect(refused.json.code).toBe('years.plan-of-others')
    expect((await director('DELETE', `${PLANS}/${version}?revision=${revision}`)).status).toBe(204)
    expect((await director('GET', `${PLANS}/${version}`)).status).toBe(404)
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
