import { describe, expect, it } from 'vitest'
import { layOutMoney, sumsOf } from './money-flow.ts'
import type { MoneyFlow } from './passport.api.ts'

const flow = (source: string, use: string, amount: string): MoneyFlow => ({
  source,
  giver: 'Завод',
  use,
  form: 'money',
  amount,
})

const flows = [
  flow('federal', 'zones', '94000000.00'),
  flow('federal', 'retraining', '6000000.00'),
  flow('region', 'repair', '16000000.00'),
  flow('employers', 'zones', '20000000.40'),
  flow('employers', 'zones', '16874316.08'),
]

describe('the flow of money', () => {
  it('adds the givers of one source: 20 000 000,40 + 16 874 316,08 = 36 874 316,48', () => {
    expect(sumsOf(flows)).toContainEqual({ source: 'employers', use: 'zones', amount: 3_687_431_648 })
  })

  it('draws what comes in as high as what goes out', () => {
    const { nodes } = layOutMoney(flows)
    const heightOf = (side: string) =>
      nodes.filter(node => node.side === side).reduce((sum, node) => sum + node.amount, 0)
    expect(heightOf('source')).toBe(heightOf('use'))
    expect(heightOf('source')).toBe(15_287_431_648)
  })

  it('makes each bar as high as its ribbons together', () => {
    const { nodes, ribbons } = layOutMoney(flows)
    for (const node of nodes) {
      const own = ribbons.filter(
        ribbon => (node.side === 'source' ? ribbon.source : ribbon.use) === node.code,
      )
      expect(node.height).toBeCloseTo(
        own.reduce((sum, ribbon) => sum + ribbon.width, 0),
        3,
      )
    }
  })

  it('draws nothing when there is no money yet', () => {
    expect(layOutMoney([])).toEqual({ nodes: [], ribbons: [] })
  })
})
