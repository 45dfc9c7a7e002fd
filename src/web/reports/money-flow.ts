import { sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey'
import { groupBy } from '#domain/values/group-by.ts'
import { type Kopecks, parseRoubles, sumMoney } from '#domain/values/money.ts'
import type { MoneyFlow } from './passport.api.ts'

/** The width of a bar. */
export const BAR = 10

/** The size of the drawing, in the units of its letters; it is scaled to its column. */
export interface FlowSize {
  readonly width: number
  readonly height: number
  /** The least room between two bars, so that their words do not touch. */
  readonly gap: number
}

export const WIDE: FlowSize = { width: 620, height: 430, gap: 30 }
/** On a phone, where letters are as large and the column is half as wide. */
export const NARROW: FlowSize = { width: 358, height: 260, gap: 18 }

/** A source or a use of money, as a bar of the drawing. */
export interface MoneyNode {
  readonly code: string
  readonly side: 'source' | 'use'
  readonly amount: Kopecks
  readonly x: number
  readonly y: number
  readonly height: number
}

/** Money from one source to one use, as a ribbon of the drawing. */
export interface MoneyRibbon {
  readonly source: string
  readonly use: string
  readonly amount: Kopecks
  readonly path: string
  readonly width: number
}

/** Money by source and use, all givers of one source together; the greatest sum first. */
export function sumsOf(flows: readonly MoneyFlow[]): { source: string; use: string; amount: Kopecks }[] {
  const byPair = groupBy(flows, flow => `${flow.source} ${flow.use}`)
  const sums = [...byPair.values()].flatMap(same => {
    const [first] = same
    if (!first) return []
    const amount = sumMoney(same.map(flow => parseRoubles(flow.amount) ?? (0 as Kopecks)))
    return [{ source: first.source, use: first.use, amount }]
  })
  return sums.sort((a, b) => b.amount - a.amount)
}

/** Lays out money as a flow: sources to the left, uses to the right, heights in proportion to the sums. */
export function layOutMoney(
  flows: readonly MoneyFlow[],
  size: FlowSize = WIDE,
): { nodes: MoneyNode[]; ribbons: MoneyRibbon[] } {
  const sums = sumsOf(flows)
  if (sums.length === 0) return { nodes: [], ribbons: [] }
  const sources = [...new Set(sums.map(sum => sum.source))].map(code => ({ code, side: 'source' as const }))
  const uses = [...new Set(sums.map(sum => sum.use))].map(code => ({ code, side: 'use' as const }))
  const nodes = [...sources, ...uses]
  const indexOf = (code: string, side: MoneyNode['side']) =>
    nodes.findIndex(node => node.code === code && node.side === side)
  const layout = sankey<{ code: string; side: MoneyNode['side'] }, { amount: Kopecks }>()
    .nodeWidth(BAR)
    .nodePadding(size.gap)
    .nodeAlign(sankeyJustify)
    .nodeSort(null)
    .extent([
      [0, 8],
      [size.width, size.height - 8],
    ])({
    nodes: nodes.map(node => ({ ...node })),
    links: sums.map(({ source, use, amount }) => ({
      source: indexOf(source, 'source'),
      target: indexOf(use, 'use'),
      value: amount,
      amount,
    })),
  })
  const ribbon = sankeyLinkHorizontal()
  return {
    nodes: layout.nodes.map(({ code, side, value = 0, x0 = 0, y0 = 0, y1 = 0 }) => ({
      code,
      side,
      amount: value as Kopecks,
      x: x0,
      y: y0,
      height: y1 - y0,
    })),
    ribbons: layout.links.map((link, index) => ({
      source: sums[index]?.source ?? '',
      use: sums[index]?.use ?? '',
      amount: link.amount,
      path: ribbon(link) ?? '',
      width: Math.max(1, link.width ?? 1),
    })),
  }
}
