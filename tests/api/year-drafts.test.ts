import { beforeAll, describe, expect, it } from 'vitest'
import { type Api, type Ask, openApi } from '../factories/api.ts'
import { type Block, board, copyOf, movable, PLANS, wayInto } from '../factories/year-plans.ts'

let api: Api
let director: Ask
let deputy: Ask
/** A version of the whole year that the director has let the program plan. */
let planned: number
beforeAll(async () => {
  api = await openApi()
  director = await api.as('director')
  deputy = await api.as('deputy-smolapo')
  const begun = await director('POST', PLANS, { note: '' })
  planned = begun.json.version
  await director('POST', `${PLANS}/${planned}/planning`, { revision: 1, kind: 'all', seconds: 5 })
  await api.context.background.settled()
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
