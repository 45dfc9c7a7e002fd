import { cheapest, type WhatIf } from './week-prices.ts'
import type { Board } from './years.api.ts'

type Session = Board['problem']['sessions'][number]
type Block = Board['blocks'][number]

/** A practice on its way: where it would stand if it were dropped now. */
export interface Moving {
  readonly session: Session
  /** The block that is moved by name; the other subgroups follow in time. */
  readonly block: string
  readonly resource: string
  readonly week: number
  readonly from: number | null
}

/** The first week in which a practice stands, or the one that its curriculum wishes. */
export const standsAt = (blocks: readonly Block[], session: Session): number =>
  blocks.find(({ id }) => session.blocks.some(block => block.id === id))?.firstWeek ?? session.wished

/** The first week of a practice that is carried to a week: it stays within the year with all its weeks. */
export const withinYear = (week: number, session: Pick<Session, 'weeks'>, weeks: number): number =>
  Math.min(Math.max(week, 1), weeks - session.weeks + 1)

/** Whether a practice would be put down where it was taken up. */
export const isAlreadyThere = (blocks: readonly Block[], { block, resource, week }: Moving): boolean =>
  blocks.some(one => one.id === block && one.resource === resource && one.firstWeek === week)

/** The next place that a practice on its way could take, or the one before. */
export function nextResource({ session, block, resource }: Moving, step: 1 | -1): string {
  const options = session.blocks.find(({ id }) => id === block)?.options.map(option => option.resource) ?? []
  const at = options.indexOf(resource)
  return options[(at + step + options.length) % options.length] ?? resource
}

/** The blocks of a plan if the practice on its way were put down; its subgroups move in time together. */
export function withMoving(blocks: readonly Block[], moving: Moving | undefined): readonly Block[] {
  if (!moving) return blocks
  const { session, block: moved, resource, week } = moving
  const ids = new Set(session.blocks.map(({ id }) => id))
  const carried = blocks.map(block =>
    ids.has(block.id)
      ? { ...block, firstWeek: week, resource: block.id === moved ? resource : block.resource }
      : block,
  )
  const open = session.blocks.find(({ id }) => id === moved)
  if (!open || carried.some(({ id }) => id === moved)) return carried
  const { group, kind, module, semester, weeks, wished } = session
  const { id, subgroup, students } = open
  const shared = { id, group, subgroup, students, kind, module, semester, weeks, wishedWeek: wished }
  return [...carried, { ...shared, resource, firstWeek: week, locked: false }]
}

/** A practice as it stands, taken up to be moved; without a place, it begins where it would cost least. */
export function takenUp(
  { blocks, problem }: Pick<Board, 'blocks' | 'problem'>,
  whatIf: WhatIf,
  session: Session,
  week: number | undefined,
): Moving | undefined {
  const placed = new Map(blocks.map(block => [block.id, block]))
  const open = session.blocks.find(({ id }) => !placed.has(id))
  const moved = open ?? session.blocks[0]
  if (!moved) return undefined
  const stands = placed.get(moved.id)
  const from = blocks.find(({ id }) => session.blocks.some(block => block.id === id))?.firstWeek ?? null
  const options = moved.options.map(({ resource }) => ({
    resource,
    best: cheapest(whatIf.pricesOf(moved.id, resource)),
  }))
  options.sort((a, b) => (a.best?.delta ?? Infinity) - (b.best?.delta ?? Infinity))
  const resource = stands?.resource ?? options[0]?.resource ?? ''
  const target = week ?? from ?? options[0]?.best?.week ?? session.wished
  return { session, block: moved.id, resource, week: withinYear(target, session, problem.weeks), from }
}
