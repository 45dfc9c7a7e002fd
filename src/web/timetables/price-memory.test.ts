import { describe, expect, it, vi } from 'vitest'
import { type Prices, rememberPrices } from './price-memory.ts'
import type { TermEngine } from './term-engine.ts'

const price = (delta: number): Prices =>
  [{ weekdays: [1], pair: 1, startsAt: 540, endsAt: 630, price: 0, room: null, delta }] as unknown as Prices

/** An engine that answers when it is told to. */
function slowEngine() {
  const answers: ((prices: Prices) => void)[] = []
  const ask = vi.fn(() => new Promise<Prices>(answer => answers.push(answer)))
  return { engine: { ask } as unknown as Pick<TermEngine, 'ask'>, ask, answers }
}

describe('the memory of prices', () => {
  it('knows nothing until the engine has answered, and then answers at once', async () => {
    const { engine, answers } = slowEngine()
    const memory = rememberPrices(engine)
    const asked = memory.ask('L1', null)
    expect(memory.known('L1', null)).toBeUndefined()
    answers[0]?.(price(5))
    expect(await asked).toEqual(price(5))
    expect(memory.known('L1', null)).toEqual(price(5))
  })

  it('asks once for a lesson in a room, and anew for another room', () => {
    const { engine, ask } = slowEngine()
    const memory = rememberPrices(engine)
    void memory.ask('L1', null)
    void memory.ask('L1', null)
    expect(ask).toHaveBeenCalledTimes(1)
    void memory.ask('L1', '204')
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('forgets what was asked before a lesson moved, even where the answer comes after it', async () => {
    const { engine, ask, answers } = slowEngine()
    const memory = rememberPrices(engine)
    const before = memory.ask('L1', null)
    memory.forget()
    answers[0]?.(price(5))
    await before
    expect(memory.known('L1', null)).toBeUndefined()
    const after = memory.ask('L1', null)
    expect(ask).toHaveBeenCalledTimes(2)
    answers[1]?.(price(8))
    await after
    expect(memory.known('L1', null)).toEqual(price(8))
  })
})
