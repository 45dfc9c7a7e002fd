import { blockConsequences, openPlan } from '#planning/years/block-consequences.ts'
import { makeWay } from '#planning/years/make-way.ts'
import type { YearProblem } from '#planning/years/year-problem.ts'
import type { Ask } from './api.ts'

/** Where the versions of 2025/26 stand in the API. */
export const PLANS = '/years/2025/plans'

/** A block of a plan, as far as the tests look at it. */
export interface Block {
  id: string
  group: string
  subgroup: number
  resource: string
  firstWeek: number
  weeks: number
  locked: boolean
}
/** A practice of a year, as far as the tests look at it. */
export interface Session {
  id: string
  group: string
  wished: number
  blocks: { id: string; options: { resource: string }[] }[]
}

/** A version with all that its board shows. */
export const board = async (ask: Ask, version: number) => (await ask('GET', `${PLANS}/${version}`)).json

/** A draft that is a copy of a version. */
export const copyOf = async (ask: Ask, version: number, note = 'копия') => {
  const { status, json } = await ask('POST', PLANS, { from: version, note })
  if (status !== 201) throw new Error(json.detail)
  return json as { version: number; revision: number }
}

/** A block of a college's group, and a week to which no rule forbids it to go. */
export async function movable(ask: Ask, version: number, college: string) {
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
export function wayInto({ problem, blocks }: { problem: YearProblem; blocks: Block[] }) {
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
